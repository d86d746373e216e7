import Database
import Dialogue

extension Store {
  /// Marks the answer that helped; only the person who asked, or a steward, does so.
  ///
  /// - Throws: `PostProblem`.
  public func accept(_ post: String, in thread: String, by writer: ThreadWriter) throws {
    try database.write { session in
      let thread = try session.ownThread(thread, by: writer)
      guard let post = try session.post(post, in: thread.id, for: writer.reader),
        post.state == .stands, post.position > 1
      else { throw PostProblem.notThere }
      try session.run(
        "UPDATE thread SET accepted_post = ?, accepted_by = ?, accepted_at = ? WHERE id = ?",
        [
          .text(post.id), .text(writer.account.id), .text(writer.timestamp), .text(thread.id),
        ])
      try session.tellAccepted(post, in: thread, by: writer)
      try session.record(
        writer.event("thread.accept", .init("thread", thread.id), details: ["post": post.id]),
        at: writer.timestamp)
      try session.noteChange(in: thread)
    }
  }

  /// Takes the mark back.
  ///
  /// - Throws: `PostProblem`.
  public func unaccept(in thread: String, by writer: ThreadWriter) throws {
    try database.write { session in
      let thread = try session.ownThread(thread, by: writer)
      try session.run(
        """
        UPDATE thread SET accepted_post = NULL, accepted_by = NULL, accepted_at = NULL
        WHERE id = ?
        """, [.text(thread.id)])
      try session.record(
        writer.event("thread.unaccept", .init("thread", thread.id)), at: writer.timestamp)
      try session.noteChange(in: thread)
    }
  }

  /// Lets a person hear of new answers, or no more.
  ///
  /// - Throws: `PostProblem`.
  public func setFollowing(
    _ isFollowing: Bool, thread: String, by writer: ThreadWriter
  ) throws {
    try database.write { session in
      let thread = try session.seenThread(thread, by: writer)
      if isFollowing {
        try session.follow(thread.id, by: writer)
      } else {
        try session.run(
          "DELETE FROM thread_subscription WHERE account = ? AND thread = ?",
          [.text(writer.account.id), .text(thread.id)])
      }
    }
  }
}

extension SQLSession {
  /// Notes that the writer wants to hear of new answers.
  func follow(_ thread: String, by writer: ThreadWriter) throws {
    try run(
      """
      INSERT INTO thread_subscription (account, thread, since) VALUES (?, ?, ?)
      ON CONFLICT (account, thread) DO NOTHING
      """, [.text(writer.account.id), .text(thread), .text(writer.timestamp)])
  }

  /// Who hears of new answers in a thread.
  func subscriptions(to thread: String) throws -> [Subscription] {
    try all(
      "SELECT account, since FROM thread_subscription WHERE thread = ? ORDER BY account",
      [.text(thread)]
    ) { Subscription(account: $0.text(0), thread: thread, since: $0.text(1)) }
  }

  fileprivate func ownThread(_ id: String, by writer: ThreadWriter) throws -> DialogueThread {
    let thread = try seenThread(id, by: writer)
    guard thread.author.id == writer.account.id || writer.reader.isModerator else {
      throw PostProblem.notThere
    }
    return thread
  }
}
