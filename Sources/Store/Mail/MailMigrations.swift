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
        claim TEXT,
        lease_until TEXT,
        sent TEXT,
        failure TEXT
      );
      CREATE INDEX mail_by_state ON mail (state, due);
      """),
    Migration(
      9, "digests",
      """
      CREATE TABLE digest_preference (
        account TEXT PRIMARY KEY,
        frequency TEXT NOT NULL
      );
      CREATE TABLE digest_item (
        id TEXT PRIMARY KEY,
        account TEXT NOT NULL,
        created TEXT NOT NULL,
        topic TEXT NOT NULL,
        title TEXT NOT NULL,
        title_of_many TEXT,
        text TEXT NOT NULL,
        link TEXT NOT NULL,
        group_key TEXT
      );
      CREATE INDEX digest_item_by_account ON digest_item (account, created);
      CREATE TABLE digest_sent (
        account TEXT NOT NULL,
        day TEXT NOT NULL,
        mail TEXT NOT NULL,
        PRIMARY KEY (account, day)
      );
      """),
  ]
}
