import Foundation
import GRDB

extension SQLDatabase {
  /// Copies one consistent state into a new file at `path`, while others go on reading and writing.
  ///
  /// - Parameters:
  ///   - progress: share of the pages copied, 0 to 1.
  ///   - look: reads from the very state that is copied, for comparison with the copy.
  /// - Returns: what `look` found.
  public func copy<Value>(
    to path: String, progress: @escaping (Double) -> Void = { _ in },
    look: (SQLSession) throws -> Value
  ) throws -> Value {
    try SQLFailure.wrapping {
      let copy = try DatabaseQueue(path: path)
      defer { try? copy.close() }
      let found = try pool.read { source in
        let found = try look(SQLSession(connection: source))
        try copy.writeWithoutTransaction { target in
          try source.backup(to: target, pagesPerStep: 1_024) { step in
            progress(Double(step.completedPageCount) / Double(max(1, step.totalPageCount)))
          }
        }
        return found
      }
      // The copy is one file: without this, opening it would make two more beside it.
      try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
      return found
    }
  }
}

extension SQLSession {
  /// Number of rows of every table.
  public func rowCounts() throws -> [String: Int] {
    let tables = try all(
      """
      SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
      """
    ) { $0.text(0) }
    return try tables.reduce(into: [:]) { counts, table in
      counts[table] = try count("SELECT count(*) FROM \"\(table)\"")
    }
  }

  /// What is wrong with the file's structure or its references; empty where all is well.
  public func damages() throws -> [String] {
    let structure = try all("PRAGMA integrity_check(10)") { $0.text(0) }.filter { $0 != "ok" }
    let references = try all("PRAGMA foreign_key_check") {
      "a row of \($0.text(0)) points at a row of \($0.text(2)) that is not there"
    }
    return structure + references.prefix(10)
  }
}
