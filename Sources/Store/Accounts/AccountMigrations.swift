import Database

/// The layout of accounts. Of every password, session and link only a hash is kept.
enum AccountMigrations {
  static let all = [
    Migration(
      5, "accounts",
      """
      CREATE TABLE account (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        email TEXT UNIQUE,
        state TEXT NOT NULL DEFAULT 'open',
        password TEXT,
        password_changed TEXT,
        created TEXT NOT NULL,
        last_seen TEXT,
        closed TEXT
      );
      CREATE TABLE membership (
        account TEXT NOT NULL REFERENCES account (id),
        role TEXT NOT NULL,
        scope TEXT NOT NULL,
        given TEXT NOT NULL,
        PRIMARY KEY (account, role, scope)
      );
      CREATE INDEX membership_by_scope ON membership (scope, role);
      CREATE TABLE second_factor (
        account TEXT PRIMARY KEY REFERENCES account (id),
        sealed_secret BLOB NOT NULL,
        confirmed TEXT,
        last_step INTEGER NOT NULL DEFAULT 0
      );
      CREATE TABLE recovery_code (
        hash TEXT NOT NULL,
        account TEXT NOT NULL REFERENCES account (id),
        used TEXT,
        PRIMARY KEY (account, hash)
      );
      CREATE TABLE session (
        id TEXT PRIMARY KEY,
        token_hash TEXT NOT NULL UNIQUE,
        account TEXT NOT NULL REFERENCES account (id),
        form_key TEXT NOT NULL,
        is_pending INTEGER NOT NULL,
        has_second_factor INTEGER NOT NULL,
        created TEXT NOT NULL,
        proven TEXT NOT NULL,
        seen TEXT NOT NULL,
        expires TEXT NOT NULL,
        client_words TEXT NOT NULL,
        client_address TEXT NOT NULL
      );
      CREATE INDEX session_by_account ON session (account);
      CREATE INDEX session_by_end ON session (expires);
      CREATE TABLE one_time_token (
        hash TEXT PRIMARY KEY,
        kind TEXT NOT NULL,
        account TEXT NOT NULL REFERENCES account (id),
        email TEXT NOT NULL,
        created TEXT NOT NULL,
        expires TEXT NOT NULL
      );
      CREATE INDEX one_time_token_by_account ON one_time_token (account, kind);
      CREATE TABLE invitation (
        id TEXT PRIMARY KEY,
        token_hash TEXT NOT NULL UNIQUE,
        email TEXT NOT NULL,
        name TEXT NOT NULL,
        invited_by TEXT NOT NULL,
        created TEXT NOT NULL,
        sent TEXT NOT NULL,
        expires TEXT NOT NULL,
        state TEXT NOT NULL DEFAULT 'open',
        ended TEXT
      );
      CREATE INDEX invitation_by_state ON invitation (state, email);
      CREATE TABLE invitation_membership (
        invitation TEXT NOT NULL REFERENCES invitation (id),
        role TEXT NOT NULL,
        scope TEXT NOT NULL,
        PRIMARY KEY (invitation, role, scope)
      );
      CREATE TABLE throttle (
        key TEXT PRIMARY KEY,
        attempts INTEGER NOT NULL,
        last_attempt TEXT NOT NULL,
        locked_until TEXT
      );
      """)
  ]
}
