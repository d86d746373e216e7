import Database

/// What a database holds, in numbers that a copy must share.
public struct BackupContents: Sendable, Codable, Hashable {
  /// The number of the newest step of the database's layout.
  public var layout: Int
  /// Number of rows of each table.
  public var rows: [String: Int]
  /// The hash of the last entry of the audit trail that is good; nil where the layout has no trail.
  /// Kept elsewhere, it shows later that the trail before it was not rewritten.
  public var auditHead: String?
  /// The first thing that is wrong with the audit trail, in a sentence; nil where it is whole.
  public var auditFault: String?

  init(_ session: SQLSession) throws {
    layout = try session.count("SELECT max(number) FROM schema_migration")
    rows = try session.rowCounts()
    guard rows["audit_entry"] != nil else { return }
    let trail = try session.verifyAudit()
    (auditHead, auditFault) = (trail.head, trail.fault?.description)
  }

  /// In what these contents are not those, as parts of a sentence.
  func differences(from other: BackupContents) -> [String] {
    var differences: [String] = []
    if layout != other.layout { differences.append("the layout is \(layout), not \(other.layout)") }
    for table in Set(rows.keys).union(other.rows.keys).sorted()
    where rows[table] != other.rows[table] {
      differences.append("\(table) has \(rows[table] ?? 0) rows, not \(other.rows[table] ?? 0)")
    }
    if (auditHead, auditFault) != (other.auditHead, other.auditFault) {
      differences.append("the audit trail is another one")
    }
    return differences
  }
}
