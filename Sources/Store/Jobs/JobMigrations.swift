import Database

/// The layout of the queue of jobs.
enum JobMigrations {
  static let all = [
    Migration(
      7, "jobs",
      """
      CREATE TABLE job (
        id TEXT PRIMARY KEY,
        kind TEXT NOT NULL,
        payload TEXT NOT NULL,
        unique_key TEXT,
        requested_by TEXT NOT NULL,
        created TEXT NOT NULL,
        due TEXT NOT NULL,
        state TEXT NOT NULL DEFAULT 'waiting',
        attempts INTEGER NOT NULL DEFAULT 0,
        most_attempts INTEGER NOT NULL,
        worker TEXT,
        lease_until TEXT,
        started TEXT,
        finished TEXT,
        share_done REAL NOT NULL DEFAULT 0,
        step TEXT NOT NULL DEFAULT '',
        is_stop_asked INTEGER NOT NULL DEFAULT 0,
        result TEXT,
        failure TEXT
      );
      CREATE INDEX job_by_state ON job (state, due);
      CREATE UNIQUE INDEX job_open_by_key ON job (unique_key)
        WHERE unique_key IS NOT NULL AND state IN ('waiting', 'running');
      """)
  ]
}
