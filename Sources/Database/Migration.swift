/// One numbered step of the database's layout. Steps only add; they are never edited once landed.
public struct Migration: Sendable {
  public let number: Int
  public let name: String
  public let sql: String
  /// Tables that from this step on take new rows and never give up or change an old one.
  public let appendOnly: [String]

  public init(_ number: Int, _ name: String, _ sql: String, appendOnly: [String] = []) {
    self.number = number
    self.name = name
    self.sql = sql
    self.appendOnly = appendOnly
  }
}

extension SQLDatabase {
  /// Brings the layout up to date, one transaction a step, and says which steps it took.
  ///
  /// - Throws: `SQLFailure` of kind `newerSchema` when the file was made by a newer Touchstone.
  @discardableResult
  public func migrate(_ migrations: [Migration]) throws -> [Int] {
    let newest = migrations.map(\.number).max() ?? 0
    let version = try schemaVersion()
    guard version <= newest else {
      throw SQLFailure(
        kind: .newerSchema,
        message: "This database has layout \(version), but this version of Touchstone knows "
          + "layouts up to \(newest). Use the newer version that made it, or another data folder.")
    }
    let due = migrations.filter { $0.number > version }.sorted { $0.number < $1.number }
    for migration in due {
      try write { session in
        // Another program may have taken the step since the version was read.
        let taken = try session.count(
          "SELECT count(*) FROM schema_migration WHERE number = ?",
          [.integer(Int64(migration.number))])
        guard taken == 0 else { return }
        try session.runScript(migration.sql)
        for table in migration.appendOnly { try session.makeAppendOnly(table) }
        try session.run(
          "INSERT INTO schema_migration (number, name) VALUES (?, ?)",
          [.integer(Int64(migration.number)), .text(migration.name)])
      }
    }
    return due.map(\.number)
  }

  /// The number of the newest step taken; 0 for a new database.
  public func schemaVersion() throws -> Int {
    let known = try read {
      try $0.count("SELECT count(*) FROM sqlite_master WHERE name = 'schema_migration'")
    }
    guard known > 0 else {
      try write {
        try $0.runScript(
          "CREATE TABLE IF NOT EXISTS schema_migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL)"
        )
      }
      return 0
    }
    return try read { try $0.count("SELECT max(number) FROM schema_migration") }
  }
}
