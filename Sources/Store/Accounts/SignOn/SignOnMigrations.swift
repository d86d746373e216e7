import Database

/// The layout of single sign-on: whose identity at a provider is whose account, and sign-ins that
/// have been sent to a provider and not come back.
enum SignOnMigrations {
  static let all = [
    Migration(
      13, "single sign-on",
      """
      CREATE TABLE sign_on_identity (
        issuer TEXT NOT NULL,
        subject TEXT NOT NULL,
        account TEXT NOT NULL REFERENCES account (id),
        linked TEXT NOT NULL,
        PRIMARY KEY (issuer, subject)
      );
      CREATE UNIQUE INDEX sign_on_identity_by_account ON sign_on_identity (account, issuer);
      CREATE TABLE sign_on_attempt (
        state_hash TEXT PRIMARY KEY,
        provider TEXT NOT NULL,
        nonce TEXT NOT NULL,
        verifier TEXT NOT NULL,
        callback TEXT NOT NULL,
        browser TEXT NOT NULL,
        next TEXT NOT NULL,
        started TEXT NOT NULL,
        expires TEXT NOT NULL
      );
      CREATE INDEX sign_on_attempt_by_expiry ON sign_on_attempt (expires);
      """)
  ]
}
