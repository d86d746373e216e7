import Accounts
import Database

extension SQLSession {
  /// Adds one event to the audit trail, in the same transaction as what it tells of: either both
  /// are kept or neither.
  @discardableResult
  func record(_ event: AuditEvent, at time: String = Timestamp.now()) throws -> AuditEntry {
    let last = try first("SELECT number, hash FROM audit_entry ORDER BY number DESC LIMIT 1") {
      (number: $0.int(0), hash: $0.text(1))
    }
    let entry = AuditEntry(
      number: (last?.number ?? 0) + 1, time: time, event: event,
      previousHash: last?.hash ?? AuditEntry.firstPrevious)
    try run(
      """
      INSERT INTO audit_entry (number, time, actor, action, subject_kind, subject_id, scope, origin,
        details, previous_hash, hash)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .integer(Int64(entry.number)), .text(time), .text(event.actor.text), .text(event.action),
        .text(event.subject.kind), .text(event.subject.id), .text(event.scope.text),
        .text(event.origin), .text(AuditEntry.text(of: event.details)),
        .text(entry.previousHash), .text(entry.hash),
      ])
    return entry
  }
}
