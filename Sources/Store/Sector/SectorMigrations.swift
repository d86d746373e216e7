import Database

/// The layout of what the sector publishes: councils, measures, releases, figures.
///
/// Councils are known everywhere by their GSS code and measures by their id; inside the table of
/// figures whole numbers stand for them, which keeps half a million figures small and quick.
enum SectorMigrations {
  static let all = [
    Migration(
      1, "sector",
      """
      CREATE TABLE authority (
        key INTEGER PRIMARY KEY,
        code TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        official_name TEXT NOT NULL,
        tier TEXT NOT NULL,
        region TEXT,
        nation TEXT NOT NULL,
        county TEXT,
        combined_authority TEXT,
        is_current INTEGER NOT NULL,
        start_date TEXT,
        end_date TEXT,
        area_km2 REAL,
        latitude REAL,
        longitude REAL
      );
      CREATE TABLE authority_code (
        authority_key INTEGER NOT NULL REFERENCES authority (key),
        scheme TEXT NOT NULL,
        code TEXT NOT NULL,
        PRIMARY KEY (authority_key, scheme, code)
      );
      CREATE TABLE reorganisation (
        predecessor TEXT NOT NULL,
        successor TEXT NOT NULL,
        started TEXT,
        is_same_footprint INTEGER NOT NULL,
        PRIMARY KEY (predecessor, successor)
      );
      CREATE TABLE measure (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        unit TEXT NOT NULL,
        polarity TEXT NOT NULL,
        kind TEXT NOT NULL,
        source TEXT NOT NULL,
        service TEXT NOT NULL
      );
      CREATE TABLE period (
        key INTEGER PRIMARY KEY,
        start_year INTEGER NOT NULL,
        end_year INTEGER NOT NULL,
        kind TEXT NOT NULL,
        UNIQUE (start_year, end_year, kind)
      );
      CREATE TABLE release (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        source TEXT NOT NULL,
        title TEXT NOT NULL,
        publisher TEXT NOT NULL,
        licence TEXT NOT NULL,
        url TEXT NOT NULL,
        file TEXT NOT NULL,
        published TEXT,
        retrieved TEXT,
        sha256 TEXT NOT NULL,
        rows_in INTEGER NOT NULL,
        rows_rejected INTEGER NOT NULL,
        note TEXT NOT NULL
      );
      CREATE TABLE observation (
        authority_key INTEGER NOT NULL REFERENCES authority (key),
        measure_key INTEGER NOT NULL REFERENCES measure (key),
        period_key INTEGER NOT NULL REFERENCES period (key),
        release_key INTEGER NOT NULL REFERENCES release (key),
        row_number INTEGER NOT NULL,
        digits BIGINT,
        scale INTEGER,
        status INTEGER NOT NULL,
        PRIMARY KEY (measure_key, authority_key, period_key)
      );
      CREATE INDEX observation_by_authority ON observation (authority_key, measure_key);
      CREATE TABLE observation_history (
        authority_key INTEGER NOT NULL REFERENCES authority (key),
        measure_key INTEGER NOT NULL REFERENCES measure (key),
        period_key INTEGER NOT NULL REFERENCES period (key),
        release_key INTEGER NOT NULL REFERENCES release (key),
        row_number INTEGER NOT NULL,
        digits BIGINT,
        scale INTEGER,
        status INTEGER NOT NULL,
        replaced_by INTEGER NOT NULL REFERENCES release (key)
      );
      CREATE INDEX observation_history_by_figure
        ON observation_history (measure_key, authority_key, period_key);
      CREATE INDEX observation_history_by_release ON observation_history (replaced_by);
      CREATE TABLE comparator (
        method TEXT NOT NULL,
        authority TEXT NOT NULL,
        rank INTEGER NOT NULL,
        member TEXT NOT NULL,
        closeness TEXT NOT NULL,
        PRIMARY KEY (method, authority, rank, member)
      );
      CREATE TABLE deflator (
        series TEXT NOT NULL,
        end_year INTEGER NOT NULL,
        digits BIGINT NOT NULL,
        scale INTEGER NOT NULL,
        is_forecast INTEGER NOT NULL,
        PRIMARY KEY (series, end_year)
      );
      CREATE TABLE lens (
        id TEXT NOT NULL,
        version INTEGER NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (id, version)
      );
      CREATE TABLE import (
        id TEXT PRIMARY KEY,
        finished TEXT NOT NULL,
        path TEXT NOT NULL,
        kind TEXT NOT NULL,
        items_in INTEGER NOT NULL,
        stored INTEGER NOT NULL,
        revised INTEGER NOT NULL,
        unchanged INTEGER NOT NULL,
        rejected INTEGER NOT NULL
      );
      CREATE TABLE import_rejection (
        import_id TEXT NOT NULL REFERENCES import (id),
        number INTEGER NOT NULL,
        file TEXT NOT NULL,
        row_number INTEGER NOT NULL,
        column_name TEXT NOT NULL,
        value TEXT NOT NULL,
        reason TEXT NOT NULL,
        PRIMARY KEY (import_id, number)
      );
      CREATE TABLE setting (
        name TEXT PRIMARY KEY,
        value TEXT NOT NULL
      );
      """),
    Migration(
      3, "figures by release",
      "CREATE INDEX observation_by_release ON observation (release_key, row_number)"),
  ]
}
