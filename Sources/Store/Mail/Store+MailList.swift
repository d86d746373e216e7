import Database

extension Store {
  /// Messages of the outbox and how many there are in all.
  public struct MailPage: Sendable, Hashable {
    public var messages: [MailRecord]
    public var total: Int
  }

  /// Messages in one state, or in any, newest first.
  ///
  /// - Parameter page: counted from 1.
  public func mail(in state: MailState? = nil, page: Int = 1, size: Int = 50) throws -> MailPage {
    let condition = state == nil ? "" : "WHERE state = ?"
    let arguments = state.map { [SQLValue.text($0.rawValue)] } ?? []
    return try database.read { session in
      MailPage(
        messages: try session.all(
          "SELECT \(MailRecord.columns) FROM mail \(condition) ORDER BY id DESC LIMIT ? OFFSET ?",
          arguments + [.integer(Int64(size)), .offset(page: page, size: size)],
          MailRecord.init),
        total: try session.count("SELECT count(*) FROM mail \(condition)", arguments))
    }
  }

  /// How many messages are in each state.
  public func mailCounts() throws -> [MailState: Int] {
    var counts: [MailState: Int] = [:]
    try database.read { session in
      try session.forEach("SELECT state, count(*) FROM mail GROUP BY state") { row in
        if let state = MailState(rawValue: row.text(0)) { counts[state] = row.int(1) }
      }
    }
    return counts
  }

  /// Puts a message into the outbox on its own; what goes with a change is posted in its
  /// transaction.
  @discardableResult
  public func post(_ mail: OutgoingMail, at time: String = Timestamp.now()) throws -> String {
    try database.write { try $0.post(mail, at: time) }
  }
}
