import Database

/// The layout of the audit trail: only ever added to.
enum AuditMigrations {
  static let all = [
    Migration(
      6, "audit",
      """
      CREATE TABLE audit_entry (
        number INTEGER PRIMARY KEY,
        time TEXT NOT NULL,
        actor TEXT NOT NULL,
        action TEXT NOT NULL,
        subject_kind TEXT NOT NULL,
        subject_id TEXT NOT NULL,
        scope TEXT NOT NULL,
        origin TEXT NOT NULL,
        details TEXT NOT NULL,
        previous_hash TEXT NOT NULL,
        hash TEXT NOT NULL
      );
      CREATE INDEX audit_entry_by_scope ON audit_entry (scope, number);
      CREATE INDEX audit_entry_by_subject ON audit_entry (subject_kind, subject_id);
      """, appendOnly: ["audit_entry"])
  ]
}
