extension SQLSession {
  /// Makes the database itself refuse to change, replace or delete a row of `table`, whoever asks.
  ///
  /// Engines write such rules in their own languages, so they stand here and not in the steps.
  /// The table must have a whole number as its primary key.
  public func makeAppendOnly(_ table: String) throws {
    try run(
      """
      CREATE TRIGGER \(table)_no_update BEFORE UPDATE ON \(table) BEGIN
        SELECT RAISE(ABORT, '\(table) is only ever added to: no row can be changed');
      END
      """)
    try run(
      """
      CREATE TRIGGER \(table)_no_delete BEFORE DELETE ON \(table) BEGIN
        SELECT RAISE(ABORT, '\(table) is only ever added to: no row can be deleted');
      END
      """)
    // INSERT OR REPLACE deletes without calling the trigger above.
    try run(
      """
      CREATE TRIGGER \(table)_no_replace BEFORE INSERT ON \(table)
      WHEN EXISTS (SELECT 1 FROM \(table) WHERE rowid = NEW.rowid) BEGIN
        SELECT RAISE(ABORT, '\(table) is only ever added to: no row can be replaced');
      END
      """)
  }

  /// Takes the protection of `makeAppendOnly` away, as somebody with the file and a shell could.
  public func allowChanges(to table: String) throws {
    for rule in ["update", "delete", "replace"] {
      try run("DROP TRIGGER IF EXISTS \(table)_no_\(rule)")
    }
  }
}
