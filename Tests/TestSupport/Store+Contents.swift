import Database
import Store

extension Store {
  /// Everything held about the sector, as text, to see whether anything changed.
  public func contents() throws -> [String] {
    let tables = [
      "authority", "authority_code", "reorganisation", "measure", "period", "release",
      "observation", "observation_history", "comparator", "deflator", "lens",
    ]
    return try database.read { session in
      try tables.flatMap { table in
        let names = try session.all("SELECT name FROM pragma_table_info('\(table)')") { $0.text(0) }
        let row = names.map { "quote(\($0))" }.joined(separator: " || '|' || ")
        return try session.all("SELECT \(row) FROM \(table) ORDER BY 1") {
          table + ": " + $0.text(0)
        }
      }
    }
  }
}
