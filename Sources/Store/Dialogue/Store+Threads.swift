import Database
import Dialogue

extension Store {
  /// Threads that the reader may see, those with the newest post first.
  public func threads(_ query: ThreadQuery, for reader: ThreadReader) throws -> ThreadPage {
    try database.read { session in
      let condition = query.condition
      let counted = condition.and(reader.condition)
      let total = try session.count(
        "SELECT count(*) FROM thread WHERE \(counted.text)", counted.arguments)
      let pages = max(1, (total + query.pageSize - 1) / query.pageSize)
      let page = min(max(1, query.page), pages)
      let threads = try session.threads(
        condition,
        order: """
          ORDER BY thread.last_post DESC, thread.key DESC \
          LIMIT \(query.pageSize) OFFSET \((page - 1) * query.pageSize)
          """, for: reader)
      return ThreadPage(threads: threads, total: total, page: page, pageCount: pages)
    }
  }

  /// The thread with this id; nil where there is none for this reader.
  public func thread(_ id: String, for reader: ThreadReader) throws -> DialogueThread? {
    try database.read { try $0.thread(id, for: reader) }
  }

  /// How many threads about one thing the reader may see.
  public func threadCount(about subject: ThreadSubject, for reader: ThreadReader) throws -> Int {
    var query = ThreadQuery()
    query.subject = subject
    let condition = query.condition.and(reader.condition)
    return try database.read {
      try $0.count("SELECT count(*) FROM thread WHERE \(condition.text)", condition.arguments)
    }
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
    if let subject {
      condition = condition.and(
        SQLCondition(
          "thread.subject_kind = ? AND thread.subject_id = ?",
          [.text(subject.kind.rawValue), .text(subject.id)]))
    }
    if let kind {
      condition = condition.and(SQLCondition("thread.subject_kind = ?", [.text(kind.rawValue)]))
    }
    if isUnanswered {
      condition = condition.and(SQLCondition("thread.post_count < 2"))
    }
    if let account { condition = condition.and(Self.ofAccount(account)) }
    for word in words.split(whereSeparator: \.isWhitespace).prefix(10) {
      condition = condition.and(Self.has(String(word)))
    }
    return condition
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

  /// A word in the title or in a post that stands.
  private static func has(_ word: String) -> SQLCondition {
    let (title, text) = (
      SQLCondition.contains("thread.title", word), SQLCondition.contains("post.text", word)
    )
    return SQLCondition(
      """
      \(title.text) OR EXISTS (SELECT 1 FROM post
        WHERE post.thread = thread.id AND post.state = 'stands' AND \(text.text))
      """, title.arguments + text.arguments)
  }
}
