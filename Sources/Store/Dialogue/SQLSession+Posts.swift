import Database
import Dialogue

extension SQLSession {
  /// Posts that a condition on `post` picks, in the order of their thread, as the reader may see
  /// them: the text of what was taken down stays with its author and the stewards.
  func posts(
    _ condition: SQLCondition, page: Int? = nil, pageSize: Int = 0, for reader: ThreadReader
  ) throws -> [Post] {
    let limit: [SQLValue] =
      page.map { [.integer(Int64(pageSize)), .offset(page: $0, size: pageSize)] } ?? []
    let posts = try all(
      """
      SELECT post.id, post.thread, post.position, post.author, account.name, post.text,
        post.created, post.edited, post.state, post.state_reason
      FROM post JOIN account ON account.id = post.author
      WHERE \(condition.text) ORDER BY post.thread, post.position
      \(limit.isEmpty ? "" : "LIMIT ? OFFSET ?")
      """, condition.arguments + limit, Self.post)
    let scopes = try scopes(of: posts.map(\.author.id))
    return try posts.map { post in
      var post = post
      post.author.scopes = scopes[post.author.id] ?? []
      post.mentions = try mentions(in: post.id)
      if !reader.reads(post) { (post.text, post.mentions) = ("", []) }
      return post
    }
  }

  /// One post of a thread that the reader sees; nil where there is none.
  func post(_ id: String, in thread: String, for reader: ThreadReader) throws -> Post? {
    guard try self.thread(thread, for: reader) != nil else { return nil }
    return try posts(
      SQLCondition("post.id = ? AND post.thread = ?", [.text(id), .text(thread)]), for: reader
    ).first
  }

  /// Texts that a post had before, oldest first.
  func edits(of post: String) throws -> [PostEdit] {
    try all(
      "SELECT number, text, time FROM post_edit WHERE post = ? ORDER BY number", [.text(post)]
    ) { PostEdit(number: $0.int(0), text: $0.text(1), time: $0.text(2)) }
  }

  private func mentions(in post: String) throws -> [Mention] {
    try all(
      "SELECT account, name FROM post_mention WHERE post = ? ORDER BY name", [.text(post)]
    ) { Mention(account: $0.text(0), name: $0.text(1)) }
  }

  private static func post(_ row: SQLRow) -> Post {
    Post(
      id: row.text(0), thread: row.text(1), position: row.int(2),
      author: PostAuthor(id: row.text(3), name: row.text(4)), text: row.text(5),
      created: row.text(6), edited: row.optionalText(7),
      // What cannot be read is not shown.
      state: PostState(name: row.text(8), reason: row.text(9)) ?? .hidden(reason: row.text(9)))
  }
}

extension ThreadReader {
  /// Whether the text of a post in a thread that the reader sees is shown to them.
  func reads(_ post: Post) -> Bool {
    switch post.state {
    case .stands: true
    case .withdrawn, .hidden: isModerator || post.author.id == account
    }
  }
}
