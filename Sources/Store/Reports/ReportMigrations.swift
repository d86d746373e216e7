import Database

/// The layout of reports and their templates: only ever added to.
enum ReportMigrations {
  static let all = [
    Migration(
      14, "reports",
      """
      CREATE TABLE report (
        id TEXT PRIMARY KEY,
        authority TEXT NOT NULL,
        title TEXT NOT NULL,
        parts TEXT NOT NULL,
        removed_parts TEXT NOT NULL,
        created TEXT NOT NULL,
        updated TEXT NOT NULL,
        updated_by TEXT NOT NULL,
        removed TEXT
      );
      CREATE INDEX report_by_authority ON report (authority, updated);
      CREATE TABLE report_template (
        id TEXT PRIMARY KEY,
        authority TEXT NOT NULL,
        title TEXT NOT NULL,
        about TEXT NOT NULL,
        audience TEXT NOT NULL CHECK (audience IN ('council', 'every-council')),
        parts TEXT NOT NULL,
        updated TEXT NOT NULL,
        updated_by TEXT NOT NULL,
        removed TEXT
      );
      CREATE INDEX report_template_by_authority ON report_template (authority, title);
      CREATE INDEX report_template_by_audience ON report_template (audience, title);
      """)
  ]
}
