import Database
import Dialogue

/// The two indexes that discussions are searched by. What residents search holds nothing of threads
/// for councils only, so that not even a mended word tells of them.
struct DialogueSearch: Sendable {
  /// Names of the indexes.
  enum Name {
    static let everybody = "open_thread"
    static let councils = "any_thread"
  }

  private let everybody = SearchIndex(Name.everybody)
  private let councils = SearchIndex(Name.councils)

  /// The index of what this reader may see.
  func index(for reader: ThreadReader) -> SearchIndex {
    reader.readsCouncilThreads ? councils : everybody
  }

  /// Whether threads that are held were never indexed, as after the step of the layout that brought
  /// the indexes.
  func isDue(in session: SQLSession) throws -> Bool {
    guard try councils.isEmpty(in: session) else { return false }
    return try session.first("SELECT 1 FROM thread WHERE hidden_reason IS NULL LIMIT 1") { _ in
      true
    } != nil
  }
}

extension SearchKind {
  /// A discussion, by its key.
  static let thread = SearchKind(1)
}

extension Store {
  /// Indexes discussions that an earlier version of the program kept.
  func indexEarlierThreads() throws {
    guard try database.read({ try dialogueSearch.isDue(in: $0) }) else { return }
    try database.write { session in
      let steward = ThreadReader(readsCouncilThreads: true)
      for thread in try session.threads(SQLCondition("1 = 1"), for: steward) {
        try session.indexThread(thread.id)
      }
    }
  }
}

extension SQLSession {
  /// Brings the indexes in line with a thread as it stands: title and standing posts, or nothing
  /// where it is hidden.
  func indexThread(_ id: String) throws {
    let thread = try first(
      "SELECT key, title, audience, hidden_reason FROM thread WHERE id = ?", [.text(id)]
    ) { row in
      (
        key: row.int(0), title: row.text(1), audience: ThreadAudience(rawValue: row.text(2)),
        isHidden: row.optionalText(3) != nil
      )
    }
    guard let thread else { return }
    let key = SearchKey(.thread, thread.key)
    let texts = try all(
      "SELECT text FROM post WHERE thread = ? AND state = 'stands' ORDER BY position", [.text(id)]
    ) { $0.text(0) }
    let document = SearchDocument(key, title: thread.title, body: texts.joined(separator: "\n"))
    for (name, isShown) in [
      (DialogueSearch.Name.councils, true),
      (DialogueSearch.Name.everybody, thread.audience == .everybody),
    ] {
      let writer = try SearchWriter(in: self, of: name)
      if isShown, !thread.isHidden { try writer.put(document) } else { try writer.take(key) }
    }
  }
}
