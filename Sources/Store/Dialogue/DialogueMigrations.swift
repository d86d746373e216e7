import Database

/// The layout of discussions. Nothing is deleted: what is taken down keeps its row and a reason, and
/// what is changed keeps the text it had.
enum DialogueMigrations {
  static let all = [
    Migration(
      12, "dialogue",
      """
      CREATE TABLE thread (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        subject_kind TEXT NOT NULL,
        subject_id TEXT NOT NULL,
        audience TEXT NOT NULL,
        author TEXT NOT NULL REFERENCES account (id),
        created TEXT NOT NULL,
        last_post TEXT NOT NULL,
        post_count INTEGER NOT NULL,
        accepted_post TEXT,
        accepted_by TEXT,
        accepted_at TEXT,
        hidden_reason TEXT
      );
      CREATE INDEX thread_by_subject ON thread (subject_kind, subject_id, last_post);
      CREATE INDEX thread_by_last_post ON thread (last_post);
      CREATE INDEX thread_by_author ON thread (author);
      CREATE TABLE post (
        id TEXT PRIMARY KEY,
        thread TEXT NOT NULL REFERENCES thread (id),
        position INTEGER NOT NULL,
        author TEXT NOT NULL REFERENCES account (id),
        text TEXT NOT NULL,
        created TEXT NOT NULL,
        edited TEXT,
        state TEXT NOT NULL DEFAULT 'stands',
        state_reason TEXT NOT NULL DEFAULT '',
        UNIQUE (thread, position)
      );
      CREATE INDEX post_by_author ON post (author, created);
      CREATE TABLE post_edit (
        post TEXT NOT NULL REFERENCES post (id),
        number INTEGER NOT NULL,
        text TEXT NOT NULL,
        time TEXT NOT NULL,
        PRIMARY KEY (post, number)
      );
      CREATE TABLE post_mention (
        post TEXT NOT NULL REFERENCES post (id),
        account TEXT NOT NULL REFERENCES account (id),
        name TEXT NOT NULL,
        PRIMARY KEY (post, account)
      );
      CREATE TABLE post_report (
        id TEXT PRIMARY KEY,
        post TEXT NOT NULL REFERENCES post (id),
        account TEXT NOT NULL REFERENCES account (id),
        reason TEXT NOT NULL,
        note TEXT NOT NULL,
        created TEXT NOT NULL,
        settled TEXT,
        settled_by TEXT,
        outcome TEXT
      );
      CREATE INDEX post_report_by_state ON post_report (settled, created);
      CREATE INDEX post_report_by_post ON post_report (post, account);
      CREATE TABLE thread_subscription (
        account TEXT NOT NULL REFERENCES account (id),
        thread TEXT NOT NULL REFERENCES thread (id),
        since TEXT NOT NULL,
        PRIMARY KEY (account, thread)
      );
      CREATE INDEX thread_subscription_by_thread ON thread_subscription (thread);
      CREATE TABLE help_offer (
        id TEXT PRIMARY KEY,
        account TEXT NOT NULL REFERENCES account (id),
        position INTEGER NOT NULL,
        text TEXT NOT NULL
      );
      CREATE INDEX help_offer_by_account ON help_offer (account, position);
      CREATE TABLE help_offer_tag (
        offer TEXT NOT NULL REFERENCES help_offer (id),
        position INTEGER NOT NULL,
        tag TEXT NOT NULL,
        PRIMARY KEY (offer, position)
      );
      CREATE INDEX help_offer_tag_by_tag ON help_offer_tag (tag);
      """),
    Migration(
      15, "search in discussions",
      """
      \(SearchIndex.layout(of: DialogueSearch.Name.councils))
      \(SearchIndex.layout(of: DialogueSearch.Name.everybody))
      CREATE INDEX thread_by_reader ON thread (hidden_reason, audience);
      """),
  ]
}
