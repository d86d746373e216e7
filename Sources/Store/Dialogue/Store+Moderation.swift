import Database
import Dialogue
import Foundation

extension Store {
  /// Asks the stewards to look at a post; a second word of the same person on it replaces the first.
  ///
  /// - Throws: `PostProblem`.
  public func report(
    _ post: String, in thread: String, for reason: ReportReason, note: String,
    by writer: ThreadWriter
  ) throws {
    guard note.count <= PostRules.longestReason else {
      throw PostProblem.reasonTooLong(note.count)
    }
    try database.write { session in
      guard try session.post(post, in: thread, for: writer.reader)?.state == .stands else {
        throw PostProblem.notThere
      }
      let recent = try session.count(
        "SELECT count(*) FROM post_report WHERE account = ? AND created > ?",
        [.text(writer.account.id), .text(writer.moments(ago: 3_600))])
      if recent >= PostRules.reportsAnHour { throw PostProblem.tooManyReports(recent) }
      try session.run(
        "DELETE FROM post_report WHERE post = ? AND account = ? AND settled IS NULL",
        [.text(post), .text(writer.account.id)])
      let id = Identifier.make(at: writer.time)
      try session.run(
        """
        INSERT INTO post_report (id, post, account, reason, note, created)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        [
          .text(id), .text(post), .text(writer.account.id), .text(reason.rawValue), .text(note),
          .text(writer.timestamp),
        ])
      try session.record(
        writer.event("post.report", .init("post", post), details: ["reason": reason.rawValue]),
        at: writer.timestamp)
    }
  }

  /// Reports that wait for a steward, the oldest first.
  public func openReports(limit: Int = 100) throws -> [PostReport] {
    let steward = ThreadReader(readsCouncilThreads: true, isModerator: true)
    return try database.read { session in
      let rows = try session.all(
        """
        SELECT post_report.id, post_report.post, post.thread, post_report.account, account.name,
          post_report.reason, post_report.note, post_report.created
        FROM post_report JOIN post ON post.id = post_report.post
          JOIN account ON account.id = post_report.account
        WHERE post_report.settled IS NULL ORDER BY post_report.created, post_report.id LIMIT ?
        """, [.integer(Int64(limit))]
      ) { row in (0...7).map { row.text($0) } }
      return try rows.compactMap { row in
        guard let thread = try session.thread(row[2], for: steward),
          let post = try session.post(row[1], in: row[2], for: steward)
        else { return nil }
        return PostReport(
          id: row[0], post: post, thread: thread, reporter: PostAuthor(id: row[3], name: row[4]),
          reason: ReportReason(rawValue: row[5]) ?? .other, note: row[6], created: row[7])
      }
    }
  }

  /// Reports that wait for a steward.
  public func openReportCount() throws -> Int {
    try database.read { try $0.count("SELECT count(*) FROM post_report WHERE settled IS NULL") }
  }

  /// Closes the open reports on a post without taking it down.
  ///
  /// - Throws: `PostProblem`.
  public func dismissReports(
    on post: String, in thread: String, by writer: ThreadWriter
  ) throws {
    try database.write { session in
      guard try session.post(post, in: thread, for: writer.reader) != nil else {
        throw PostProblem.notThere
      }
      try session.settleReports(on: post, "left standing", by: writer)
      try session.record(
        writer.event("post.leave-standing", .init("post", post)), at: writer.timestamp)
    }
  }

  /// Takes a post down, with a reason that everybody sees in its place; its author is told.
  ///
  /// - Throws: `PostProblem`.
  public func hide(
    _ post: String, in thread: String, because reason: String, by writer: ThreadWriter
  ) throws {
    let reason = try PostRules.checkedReason(reason)
    try database.write { session in
      let thread = try session.seenThread(thread, by: writer)
      guard let post = try session.post(post, in: thread.id, for: writer.reader),
        post.state == .stands
      else { throw PostProblem.notThere }
      try session.setState(.hidden(reason: reason), of: post.id, in: thread)
      try session.settleReports(on: post.id, "hidden", by: writer)
      try session.tellModerated(
        post.author.id, in: thread, title: "A steward hid your post in “\(thread.title)”",
        reason: reason)
      try session.record(
        writer.event("post.hide", .init("post", post.id), details: ["reason": reason]),
        at: writer.timestamp)
    }
  }

  /// Puts back a post that a steward hid; what its author withdrew stays withdrawn.
  ///
  /// - Throws: `PostProblem`.
  public func restore(_ post: String, in thread: String, by writer: ThreadWriter) throws {
    try database.write { session in
      let thread = try session.seenThread(thread, by: writer)
      guard let post = try session.post(post, in: thread.id, for: writer.reader),
        case .hidden = post.state
      else { throw PostProblem.notThere }
      try session.setState(.stands, of: post.id, in: thread)
      try session.tellModerated(
        post.author.id, in: thread, title: "Your post in “\(thread.title)” is shown again",
        reason: "A steward looked at it again.")
      try session.record(writer.event("post.restore", .init("post", post.id)), at: writer.timestamp)
    }
  }

  /// Takes a whole thread down, or puts it back where `reason` is nil.
  ///
  /// - Throws: `PostProblem`.
  public func setHidden(
    _ reason: String?, thread: String, by writer: ThreadWriter
  ) throws {
    let reason = try reason.map { try PostRules.checkedReason($0) }
    try database.write { session in
      let thread = try session.seenThread(thread, by: writer)
      try session.run(
        "UPDATE thread SET hidden_reason = ? WHERE id = ?",
        [.text(optional: reason), .text(thread.id)])
      if reason != nil { try session.dropNews(in: thread) }
      try session.tellModerated(
        thread.author.id, in: thread,
        title: reason == nil
          ? "Your discussion “\(thread.title)” is shown again"
          : "A steward hid your discussion “\(thread.title)”",
        reason: reason ?? "A steward looked at it again.")
      try session.record(
        writer.event(
          reason == nil ? "thread.restore" : "thread.hide", .init("thread", thread.id),
          details: reason.map { ["reason": $0] } ?? [:]), at: writer.timestamp)
      try session.noteChange(in: thread)
    }
  }
}

extension SQLSession {
  fileprivate func settleReports(
    on post: String, _ outcome: String, by writer: ThreadWriter
  ) throws {
    try run(
      """
      UPDATE post_report SET settled = ?, settled_by = ?, outcome = ?
      WHERE post = ? AND settled IS NULL
      """,
      [.text(writer.timestamp), .text(writer.account.id), .text(outcome), .text(post)])
  }
}
