import Database

/// The layout of the outbox: messages are kept until they are sent, and their text is dropped after.
enum MailMigrations {
  static let all = [
    Migration(
      8, "mail",
      """
      CREATE TABLE mail (
        id TEXT PRIMARY KEY,
        created TEXT NOT NULL,
        kind TEXT NOT NULL,
        address TEXT NOT NULL,
        name TEXT NOT NULL,
        subject TEXT NOT NULL,
        text TEXT,
        unsubscribe TEXT,
        state TEXT NOT NULL DEFAULT 'waiting',
        attempts INTEGER NOT NULL DEFAULT 0,
        due TEXT NOT NULL,
        sent TEXT,
        failure TEXT
      );
      CREATE INDEX mail_by_state ON mail (state, due);
      """)
  ]
}
