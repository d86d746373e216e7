import Accounts
import Sector

/// The audit trail as a plain table.
public enum AuditExport {
  public static let columns = [
    "number", "time", "actor", "action", "subject_kind", "subject_id", "scope", "origin",
    "details", "previous_hash", "hash",
  ]

  /// One row an entry, in the given order.
  public static func table(of entries: [AuditEntry]) -> ExportTable {
    ExportTable(name: "audit", columns: columns, rows: entries.map(row))
  }

  /// The cells of one entry.
  public static func row(of entry: AuditEntry) -> [ExportTable.Cell] {
    let event = entry.event
    return [
      .integer(entry.number), .text(entry.time), .text(event.actor.text), .text(event.action),
      .text(event.subject.kind), .text(event.subject.id), .text(event.scope.text),
      .text(event.origin), .text(AuditEntry.text(of: event.details)), .text(entry.previousHash),
      .text(entry.hash),
    ]
  }
}
