import Database
import Dialogue

extension Store {
  /// Threads that the reader may see: those with the newest post first, or those that fit the words
  /// best.
  public func threads(_ query: ThreadQuery, for reader: ThreadReader) throws -> ThreadPage {
    try database.read { session in
      let words = SearchQuery(query.words)
      return words.isEmpty
        ? try newest(query, for: reader, in: session)
        : try fitting(words, query, for: reader, in: session)
    }
  }

  private func newest(
    _ query: ThreadQuery, for reader: ThreadReader, in session: SQLSession
  ) throws -> ThreadPage {
    let counted = query.condition.and(reader.condition)
    let total = try session.count(
      "SELECT count(*) FROM thread WHERE \(counted.text)", counted.arguments)
    var found = ThreadPage(of: query, total: total)
    found.threads = try session.threads(
      query.condition,
      order: """
        ORDER BY thread.last_post DESC, thread.key DESC \
        LIMIT \(query.pageSize) OFFSET \((found.page - 1) * query.pageSize)
        """, for: reader)
    return found
  }

  private func fitting(
    _ words: SearchQuery, _ query: ThreadQuery, for reader: ThreadReader, in session: SQLSession
  ) throws -> ThreadPage {
    let index = dialogueSearch.index(for: reader)
    let condition = query.condition.and(reader.condition)
    let shown = try Set(
      session.integers("SELECT thread.key FROM thread WHERE \(condition.text)", condition.arguments)
    )
    let matches = try index.matches(words, in: session) { shown.contains(Int64($0.number)) }
    var found = ThreadPage(of: query, total: matches.keys.count)
    let asked = matches.keys.dropFirst((found.page - 1) * query.pageSize).prefix(query.pageSize)
      .map(\.number)
    found.threads = try asked.compactMap { key in
      try session.threads(
        SQLCondition("thread.key = ?", [.integer(Int64(key))]), for: reader
      ).first
    }
    found.reading = SearchReading(matches, of: words)
    return found
  }

  /// The thread with this id; nil where there is none for this reader.
  public func thread(_ id: String, for reader: ThreadReader) throws -> DialogueThread? {
    try database.read { try $0.thread(id, for: reader) }
  }

  /// How many threads about each thing of a kind the reader may see, by the thing's id.
  public func threadCounts(
    about kind: ThreadSubject.Kind, for reader: ThreadReader
  ) throws -> [String: Int] {
    var query = ThreadQuery()
    query.kind = kind
    let condition = query.condition.and(reader.condition)
    let counts = try database.read {
      try $0.all(
        """
        SELECT thread.subject_id, count(*) FROM thread WHERE \(condition.text)
        GROUP BY thread.subject_id
        """, condition.arguments
      ) { ($0.text(0), $0.int(1)) }
    }
    return Dictionary(counts) { first, _ in first }
  }

  /// The posts of a thread that the reader sees, oldest first, a page at a time; none where there is
  /// no such thread for them.
  public func posts(
    of thread: String, page: Int = 1, pageSize: Int = 50, for reader: ThreadReader
  ) throws -> [Post] {
    try database.read { session in
      guard try session.thread(thread, for: reader) != nil else { return [] }
      return try session.posts(
        SQLCondition("post.thread = ?", [.text(thread)]), page: page, pageSize: pageSize,
        for: reader)
    }
  }

  /// How many posts a thread has, those taken down included, for its pages.
  public func placeCount(of thread: String) throws -> Int {
    try database.read {
      try $0.count("SELECT count(*) FROM post WHERE thread = ?", [.text(thread)])
    }
  }

  /// One post of a thread; nil where there is none for this reader.
  public func post(_ id: String, in thread: String, for reader: ThreadReader) throws -> Post? {
    try database.read { try $0.post(id, in: thread, for: reader) }
  }

  /// Texts that a post had before, oldest first; none where the reader may not read the post.
  public func edits(of post: Post, for reader: ThreadReader) throws -> [PostEdit] {
    guard reader.reads(post) else { return [] }
    return try database.read { try $0.edits(of: post.id) }
  }

  /// Whether an account hears of new answers in a thread.
  public func follows(_ account: String, thread: String) throws -> Bool {
    try database.read {
      try $0.count(
        "SELECT count(*) FROM thread_subscription WHERE account = ? AND thread = ?",
        [.text(account), .text(thread)]) > 0
    }
  }
}

extension ThreadQuery {
  var condition: SQLCondition {
    var condition = SQLCondition("1 = 1")
    if !subjects.isEmpty { condition = condition.and(Self.about(subjects)) }
    if let kind {
      condition = condition.and(SQLCondition("thread.subject_kind = ?", [.text(kind.rawValue)]))
    }
    if isUnanswered {
      condition = condition.and(SQLCondition("thread.post_count < 2"))
    }
    if let account { condition = condition.and(Self.ofAccount(account)) }
    return condition
  }

  private static func about(_ subjects: [ThreadSubject]) -> SQLCondition {
    SQLCondition(
      subjects.map { _ in "thread.subject_kind = ? AND thread.subject_id = ?" }
        .joined(separator: " OR "),
      subjects.flatMap { [.text($0.kind.rawValue), .text($0.id)] })
  }

  private static func ofAccount(_ account: String) -> SQLCondition {
    SQLCondition(
      """
      thread.author = ?
        OR EXISTS (SELECT 1 FROM post WHERE post.thread = thread.id AND post.author = ?)
        OR EXISTS (SELECT 1 FROM thread_subscription
          WHERE thread_subscription.thread = thread.id AND thread_subscription.account = ?)
      """, [.text(account), .text(account), .text(account)])
  }
}

extension ThreadPage {
  /// An empty page of a list of `total` threads: the one asked for, or the last.
  fileprivate init(of query: ThreadQuery, total: Int) {
    let pages = max(1, (total + query.pageSize - 1) / query.pageSize)
    self.init(
      threads: [], total: total, page: min(max(1, query.page), pages), pageCount: pages)
  }
}
