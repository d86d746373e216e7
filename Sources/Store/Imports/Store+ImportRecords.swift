import Database
import Sector

extension Store {
  /// One past import; nil where there is none of this id.
  public func importRecord(_ id: String) throws -> ImportRecord? {
    try database.read { session in
      try session.first(
        "SELECT \(ImportRecord.columns) FROM import WHERE id = ?", [.text(id)]
      ) { ImportRecord($0) }
    }
  }

  /// What an import did not take, in the order of the files; the first thousand are kept.
  public func rejections(ofImport id: String) throws -> [Rejection] {
    try database.read { session in
      try session.all(
        """
        SELECT file, row_number, column_name, value, reason FROM import_rejection
        WHERE import_id = ? ORDER BY number
        """, [.text(id)]
      ) { row in
        Rejection(
          file: row.text(0), row: row.int(1), column: row.text(2), value: row.text(3),
          reason: row.text(4))
      }
    }
  }
}

extension ImportRecord {
  static let columns = "id, finished, path, kind, items_in, stored, revised, unchanged, rejected"

  /// Reads a row of `columns`.
  init(_ row: SQLRow) {
    var summary = ImportSummary()
    summary.itemsIn = row.int(4)
    summary.stored = row.int(5)
    summary.revised = row.int(6)
    summary.unchanged = row.int(7)
    summary.rejected = row.int(8)
    self.init(
      id: row.text(0), finished: row.text(1), path: row.text(2), kind: row.text(3),
      summary: summary)
  }
}
