import Database

/// One message of the outbox as stewards see it: never its text, which may hold a sign-in link.
public struct MailRecord: Sendable, Hashable, Identifiable {
  public var id: String
  public var created: String
  public var kind: String
  public var address: String
  public var subject: String
  public var state: MailState
  /// How often sending was tried.
  public var attempts: Int
  /// When it is tried next, where it waits.
  public var due: String
  public var sent: String?
  /// Why the last attempt failed.
  public var failure: String?

  static let columns = "id, created, kind, address, subject, state, attempts, due, sent, failure"

  /// A row of `columns`.
  init(_ row: SQLRow) {
    id = row.text(0)
    created = row.text(1)
    kind = row.text(2)
    address = row.text(3)
    subject = row.text(4)
    state = MailState(rawValue: row.text(5)) ?? .dead
    attempts = row.int(6)
    due = row.text(7)
    sent = row.optionalText(8)
    failure = row.optionalText(9)
  }
}
