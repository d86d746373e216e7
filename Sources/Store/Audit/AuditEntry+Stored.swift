import Accounts
import Database
import Foundation

extension AuditEntry {
  static let columns = """
    number, time, actor, action, subject_kind, subject_id, scope, origin, details, previous_hash, \
    hash
    """

  /// A row of `columns`.
  init(_ row: SQLRow) {
    let details = try? JSONDecoder().decode([String: String].self, from: Data(row.text(8).utf8))
    self.init(
      number: row.int(0), time: row.text(1),
      event: AuditEvent(
        by: AuditActor(text: row.text(2)), row.text(3), .init(row.text(4), row.text(5)),
        scope: Scope(text: row.text(6)), from: row.text(7), details: details ?? [:]),
      previousHash: row.text(9), hash: row.text(10))
  }
}
