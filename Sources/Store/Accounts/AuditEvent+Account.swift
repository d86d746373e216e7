import Accounts

extension AuditEvent {
  /// An event of one account's own life; it belongs to the sector, since people may work for
  /// several councils.
  static func ofAccount(
    _ id: String, _ action: String, by actor: AuditActor, from origin: String,
    details: [String: String] = [:]
  ) -> AuditEvent {
    AuditEvent(
      by: actor, action, Subject("account", id), scope: .sector, from: origin, details: details)
  }
}
