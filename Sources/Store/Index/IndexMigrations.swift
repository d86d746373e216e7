import Database

/// The layout of index runs: what was computed, from what, the results of each lens, and the checks
/// that were made afterwards by running again.
enum IndexMigrations {
  static let all = [
    Migration(
      2, "index",
      """
      CREATE TABLE index_run (
        id TEXT PRIMARY KEY,
        sequence INTEGER NOT NULL UNIQUE,
        computed TEXT NOT NULL,
        method TEXT NOT NULL,
        settings TEXT NOT NULL
      );
      CREATE TABLE index_run_release (
        run_id TEXT NOT NULL REFERENCES index_run (id),
        release_key INTEGER NOT NULL REFERENCES release (key),
        PRIMARY KEY (run_id, release_key)
      );
      CREATE TABLE index_run_lens (
        run_id TEXT NOT NULL REFERENCES index_run (id),
        lens_id TEXT NOT NULL,
        lens_version INTEGER NOT NULL,
        result TEXT NOT NULL,
        PRIMARY KEY (run_id, lens_id)
      );
      """),
    Migration(
      4, "index checks",
      """
      CREATE TABLE index_run_check (
        run_id TEXT NOT NULL REFERENCES index_run (id),
        lens_id TEXT NOT NULL,
        position INTEGER NOT NULL,
        finding TEXT NOT NULL,
        PRIMARY KEY (run_id, lens_id, position)
      );
      """),
  ]
}
