import Database

/// The layout of frameworks, rounds, answers and roadmaps: only ever added to.
enum AssessmentMigrations {
  static let all = [
    Migration(
      10, "assessment",
      """
      CREATE TABLE framework_version (
        framework TEXT NOT NULL,
        version INTEGER NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('draft', 'published')),
        text TEXT NOT NULL,
        revision INTEGER NOT NULL,
        saved TEXT NOT NULL,
        saved_by TEXT NOT NULL,
        PRIMARY KEY (framework, version)
      );
      CREATE TABLE assessment_round (
        id TEXT PRIMARY KEY,
        authority TEXT NOT NULL,
        title TEXT NOT NULL,
        framework TEXT NOT NULL,
        version INTEGER NOT NULL,
        state TEXT NOT NULL,
        shows_names INTEGER NOT NULL,
        opened TEXT,
        answers_by TEXT,
        closed TEXT,
        signed_off TEXT,
        signed_off_by TEXT NOT NULL DEFAULT '',
        sharing TEXT NOT NULL DEFAULT 'none',
        shared_by TEXT,
        revision INTEGER NOT NULL,
        created TEXT NOT NULL,
        FOREIGN KEY (framework, version) REFERENCES framework_version (framework, version)
      );
      CREATE INDEX assessment_round_by_authority ON assessment_round (authority, created);
      CREATE INDEX assessment_round_by_sharing
        ON assessment_round (framework, version, state, sharing);
      CREATE TABLE respondent (
        id TEXT PRIMARY KEY,
        round TEXT NOT NULL REFERENCES assessment_round (id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        email TEXT,
        role TEXT NOT NULL,
        link_hash TEXT UNIQUE,
        invited TEXT NOT NULL,
        finished TEXT,
        UNIQUE (round, email)
      );
      CREATE TABLE answer (
        respondent TEXT NOT NULL REFERENCES respondent (id) ON DELETE CASCADE,
        statement TEXT NOT NULL,
        now INTEGER,
        ambition INTEGER,
        target TEXT,
        stage TEXT,
        confidence TEXT,
        importance INTEGER,
        evidence TEXT NOT NULL,
        revision INTEGER NOT NULL,
        saved TEXT NOT NULL,
        PRIMARY KEY (respondent, statement)
      );
      CREATE TABLE agreed_answer (
        round TEXT NOT NULL REFERENCES assessment_round (id) ON DELETE CASCADE,
        statement TEXT NOT NULL,
        now INTEGER,
        ambition INTEGER,
        target TEXT,
        importance INTEGER,
        reasons TEXT NOT NULL,
        agreed_by TEXT NOT NULL,
        saved TEXT NOT NULL,
        revision INTEGER NOT NULL,
        PRIMARY KEY (round, statement)
      );
      CREATE TABLE round_note (
        round TEXT NOT NULL REFERENCES assessment_round (id) ON DELETE CASCADE,
        prerequisite TEXT NOT NULL,
        text TEXT NOT NULL,
        saved TEXT NOT NULL,
        revision INTEGER NOT NULL,
        PRIMARY KEY (round, prerequisite)
      );
      CREATE TABLE roadmap_action (
        id TEXT PRIMARY KEY,
        round TEXT NOT NULL REFERENCES assessment_round (id) ON DELETE CASCADE,
        statement TEXT,
        title TEXT NOT NULL,
        owner TEXT NOT NULL,
        starts TEXT,
        due TEXT,
        measure TEXT NOT NULL,
        state TEXT NOT NULL,
        progress TEXT NOT NULL,
        saved TEXT NOT NULL,
        revision INTEGER NOT NULL
      );
      CREATE INDEX roadmap_action_by_round ON roadmap_action (round, due);
      CREATE TABLE ambition_review (
        round TEXT NOT NULL REFERENCES assessment_round (id) ON DELETE CASCADE,
        statement TEXT NOT NULL,
        outcome TEXT NOT NULL,
        now INTEGER,
        what_happened TEXT NOT NULL,
        reviewed_by TEXT NOT NULL,
        reviewed TEXT NOT NULL,
        PRIMARY KEY (round, statement)
      );
      """),
    Migration(
      16, "ambitions asked about",
      """
      CREATE TABLE ambition_asked (
        round TEXT NOT NULL REFERENCES assessment_round (id) ON DELETE CASCADE,
        statement TEXT NOT NULL,
        asked TEXT NOT NULL,
        PRIMARY KEY (round, statement)
      );
      """),
  ]
}
