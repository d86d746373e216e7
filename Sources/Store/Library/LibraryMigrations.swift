import Database

/// The layout of the library. Nothing is ever deleted: a resource that is not shown keeps its row,
/// and what it was before a change is kept beside it.
enum LibraryMigrations {
  static let all = [
    Migration(
      11, "library",
      """
      CREATE TABLE resource (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        publisher TEXT NOT NULL,
        address TEXT NOT NULL,
        type TEXT NOT NULL,
        service TEXT NOT NULL,
        themes TEXT NOT NULL,
        levels TEXT NOT NULL,
        evidence_level TEXT NOT NULL,
        verdict TEXT NOT NULL,
        summary TEXT NOT NULL,
        stated_result TEXT NOT NULL,
        stated_cost TEXT NOT NULL,
        learning TEXT NOT NULL,
        year TEXT NOT NULL,
        year_basis TEXT NOT NULL,
        country TEXT NOT NULL,
        authorities TEXT NOT NULL,
        licence TEXT NOT NULL,
        address_kind TEXT NOT NULL,
        reading TEXT NOT NULL,
        address_key TEXT NOT NULL,
        title_key TEXT NOT NULL,
        state TEXT NOT NULL,
        reason TEXT NOT NULL DEFAULT '',
        merged_into TEXT NOT NULL DEFAULT '',
        proposed_by TEXT NOT NULL,
        created TEXT NOT NULL,
        updated TEXT NOT NULL,
        checked TEXT,
        check_outcome TEXT,
        check_detail TEXT
      );
      CREATE INDEX resource_by_state ON resource (state, number);
      CREATE INDEX resource_by_address ON resource (address_key);
      CREATE INDEX resource_by_title ON resource (title_key);
      CREATE INDEX resource_by_merge ON resource (merged_into) WHERE merged_into <> '';
      CREATE TABLE resource_past (
        resource INTEGER NOT NULL REFERENCES resource (number),
        version INTEGER NOT NULL,
        fields TEXT NOT NULL,
        state TEXT NOT NULL,
        reason TEXT NOT NULL,
        merged_into TEXT NOT NULL,
        changed TEXT NOT NULL,
        changed_by TEXT NOT NULL,
        PRIMARY KEY (resource, version)
      );
      CREATE TABLE resource_feedback (
        resource INTEGER NOT NULL REFERENCES resource (number),
        account TEXT NOT NULL,
        helped INTEGER NOT NULL,
        given TEXT NOT NULL,
        PRIMARY KEY (resource, account)
      );
      CREATE TABLE link_check (
        resource INTEGER NOT NULL REFERENCES resource (number),
        checked TEXT NOT NULL,
        outcome TEXT NOT NULL,
        detail TEXT NOT NULL,
        PRIMARY KEY (resource, checked)
      );
      CREATE TABLE saved_search (
        id TEXT PRIMARY KEY,
        account TEXT NOT NULL,
        name TEXT NOT NULL,
        query TEXT NOT NULL,
        created TEXT NOT NULL
      );
      CREATE INDEX saved_search_by_account ON saved_search (account, name);
      CREATE TABLE collection (
        id TEXT PRIMARY KEY,
        account TEXT NOT NULL,
        title TEXT NOT NULL,
        about TEXT NOT NULL,
        is_public INTEGER NOT NULL,
        created TEXT NOT NULL,
        updated TEXT NOT NULL
      );
      CREATE INDEX collection_by_account ON collection (account, title);
      CREATE TABLE collection_item (
        collection TEXT NOT NULL REFERENCES collection (id),
        resource INTEGER NOT NULL REFERENCES resource (number),
        place INTEGER NOT NULL,
        PRIMARY KEY (collection, resource)
      );
      CREATE INDEX collection_item_by_resource ON collection_item (resource);
      CREATE TABLE resource_report (
        id TEXT PRIMARY KEY,
        resource INTEGER NOT NULL REFERENCES resource (number),
        account TEXT NOT NULL,
        words TEXT NOT NULL,
        created TEXT NOT NULL,
        closed TEXT
      );
      CREATE INDEX resource_report_open ON resource_report (created) WHERE closed IS NULL;
      \(SearchIndex.layout())
      """),
    Migration(
      17, "news of saved searches, and what was removed can come back",
      """
      ALTER TABLE resource ADD COLUMN shown INTEGER;
      UPDATE resource SET shown = number WHERE state = 'accepted';
      CREATE INDEX resource_by_shown ON resource (shown);
      ALTER TABLE saved_search ADD COLUMN told INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE saved_search ADD COLUMN is_in_digest INTEGER NOT NULL DEFAULT 1;
      UPDATE saved_search SET told = (SELECT coalesce(max(shown), 0) FROM resource);
      ALTER TABLE saved_search ADD COLUMN removed TEXT;
      ALTER TABLE collection ADD COLUMN removed TEXT;
      """),
  ]
}
