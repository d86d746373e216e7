import Database

/// The layout of the queue of jobs, of the files handed in with them, and of recurring work.
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
      CREATE INDEX job_by_state ON job (state, due, id);
      CREATE UNIQUE INDEX job_open_by_key ON job (unique_key)
        WHERE unique_key IS NOT NULL AND state IN ('waiting', 'running');
      CREATE TABLE job_file (
        job_id TEXT PRIMARY KEY REFERENCES job (id),
        name TEXT NOT NULL,
        content BLOB NOT NULL
      );
      CREATE TABLE job_schedule (
        name TEXT PRIMARY KEY,
        next_due TEXT NOT NULL
      );
      """)
  ]
}
