import Database
import Store

/// Discussions as a hub has them after years: invented posts, five to a thread, one thread in four
/// for councils only.
struct GeneratedTalk {
  let posts: Int
  private static let postsPerThread = 5

  /// Writes them as an earlier version of the program left them, which takes seconds; opening the
  /// store anew indexes them.
  func write(into store: Store) throws {
    var text = GeneratedText(seed: 3)
    try store.database.write { session in
      try session.run(
        "INSERT INTO account (id, name, email, created) VALUES ('a', 'Ann', 'a@example.org', '')")
      for thread in 0..<posts / Self.postsPerThread {
        let id = "t\(thread)"
        try session.run(
          """
          INSERT INTO thread (id, title, subject_kind, subject_id, audience, author, created,
            last_post, post_count)
          VALUES (?, ?, 'question', '', ?, 'a', '2026-01-01', '2026-01-01', 5)
          """,
          [
            .text(id), .text(text.text(4 + text.number(below: 8))),
            .text(thread % 4 == 0 ? "councils" : "everybody"),
          ])
        for position in 1...Self.postsPerThread {
          try session.run(
            """
            INSERT INTO post (id, thread, position, author, text, created)
            VALUES (?, ?, ?, 'a', ?, '2026-01-01')
            """,
            [
              .text("\(id)-\(position)"), .text(id), .integer(Int64(position)),
              .text(text.text(20 + text.number(below: 60))),
            ])
        }
      }
    }
  }
}
