import Accounts
import Database
import Dialogue

extension Store {
  /// Starts a thread with its first post; its author follows it.
  ///
  /// - Returns: the thread's id.
  /// - Throws: `PostProblem`.
  public func startThread(
    title: String, about subject: ThreadSubject, for audience: ThreadAudience, text: String,
    by writer: ThreadWriter
  ) throws -> String {
    let title = try PostRules.checkedTitle(title)
    return try database.write { session in
      try session.checkPost(text, by: writer)
      if let same = try session.sameThread(title: title, text: text, by: writer) { return same }
      let id = Identifier.make(at: writer.time)
      try session.run(
        """
        INSERT INTO thread (id, title, subject_kind, subject_id, audience, author, created,
          last_post, post_count)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)
        """,
        [
          .text(id), .text(title), .text(subject.kind.rawValue), .text(subject.id),
          .text(audience.rawValue), .text(writer.account.id), .text(writer.timestamp),
          .text(writer.timestamp),
        ])
      try session.follow(id, by: writer)
      try session.record(
        writer.event("thread.start", .init("thread", id), details: ["audience": audience.rawValue]),
        at: writer.timestamp)
      try session.addPost(text, to: try session.seenThread(id, by: writer), by: writer)
      return id
    }
  }

  /// Answers in a thread; who answers follows it.
  ///
  /// - Throws: `PostProblem`.
  @discardableResult
  public func reply(_ text: String, in thread: String, by writer: ThreadWriter) throws -> Post {
    try database.write { session in
      let thread = try session.seenThread(thread, by: writer)
      if let same = try session.samePost(text, in: thread.id, by: writer) { return same }
      try session.checkPost(text, by: writer)
      try session.follow(thread.id, by: writer)
      let post = try session.addPost(text, to: thread, by: writer)
      try session.tellOfAnswer(post, in: thread)
      return post
    }
  }

  /// Changes the text of one's own post; the text before is kept.
  ///
  /// - Parameter edits: how many earlier texts there were when the form was opened.
  /// - Throws: `PostProblem`.
  public func edit(
    _ post: String, in thread: String, to text: String, after edits: Int, by writer: ThreadWriter
  ) throws {
    try database.write { session in
      let thread = try session.seenThread(thread, by: writer)
      let old = try session.ownPost(post, in: thread.id, by: writer)
      let earlier = try session.edits(of: post).count
      guard old.text != text else { return }
      guard earlier == edits else { throw PostProblem.changedMeanwhile }
      guard earlier < PostRules.mostEdits else { throw PostProblem.tooManyEdits }
      let count = try session.standingPosts(of: writer.account.id)
      if let problem = PostRules.forAuthor(withPosts: count - 1).problem(withText: text) {
        throw problem
      }
      try session.run(
        "INSERT INTO post_edit (post, number, text, time) VALUES (?, ?, ?, ?)",
        [
          .text(post), .integer(Int64(earlier + 1)), .text(old.text),
          .text(old.edited ?? old.created),
        ])
      try session.run(
        "UPDATE post SET text = ?, edited = ? WHERE id = ?",
        [.text(text), .text(writer.timestamp), .text(post)])
      var changed = old
      changed.text = text
      try session.settleMentions(in: &changed, by: writer)
      let known = Set(old.mentions.map(\.account))
      try session.renewNews(of: changed)
      try session.tellMentioned(changed, in: thread, except: known)
      try session.record(writer.event("post.edit", .init("post", post)), at: writer.timestamp)
      try session.noteChange(in: thread)
    }
  }

  /// Takes back one's own post, with a reason that stands in its place.
  ///
  /// - Throws: `PostProblem`.
  public func withdraw(
    _ post: String, in thread: String, because reason: String, by writer: ThreadWriter
  ) throws {
    let reason = try PostRules.checkedReason(reason)
    try database.write { session in
      let thread = try session.seenThread(thread, by: writer)
      _ = try session.ownPost(post, in: thread.id, by: writer)
      try session.setState(.withdrawn(reason: reason), of: post, in: thread)
      try session.record(writer.event("post.withdraw", .init("post", post)), at: writer.timestamp)
    }
  }
}

extension SQLSession {
  /// The thread, which the writer must see and which must stand.
  func seenThread(_ id: String, by writer: ThreadWriter) throws -> DialogueThread {
    guard let thread = try thread(id, for: writer.reader) else { throw PostProblem.notThere }
    return thread
  }

  /// The writer's own post that stands.
  fileprivate func ownPost(
    _ id: String, in thread: String, by writer: ThreadWriter
  ) throws -> Post {
    guard let post = try post(id, in: thread, for: writer.reader), post.state == .stands,
      post.author.id == writer.account.id
    else { throw PostProblem.notThere }
    return post
  }

  /// Posts of an account that stand.
  func standingPosts(of account: String) throws -> Int {
    try count(
      "SELECT count(*) FROM post WHERE author = ? AND state = 'stands'", [.text(account)])
  }

  fileprivate func checkPost(_ text: String, by writer: ThreadWriter) throws {
    let rules = PostRules.forAuthor(withPosts: try standingPosts(of: writer.account.id))
    if let problem = rules.problem(withText: text) { throw problem }
    let recent = try count(
      "SELECT count(*) FROM post WHERE author = ? AND created > ?",
      [.text(writer.account.id), .text(writer.moments(ago: 3_600))])
    if recent >= rules.postsAnHour { throw PostProblem.tooManyPosts(recent) }
  }

  /// The post that a second press of the button would double.
  fileprivate func samePost(
    _ text: String, in thread: String, by writer: ThreadWriter
  ) throws -> Post? {
    try posts(
      SQLCondition(
        "post.thread = ? AND post.author = ? AND post.text = ? AND post.created > ?",
        [.text(thread), .text(writer.account.id), .text(text), .text(writer.moments(ago: 600))]),
      for: writer.reader
    ).last { $0.state == .stands }
  }

  /// The thread that a second press of the button would double.
  fileprivate func sameThread(
    title: String, text: String, by writer: ThreadWriter
  ) throws -> String? {
    try first(
      """
      SELECT thread.id FROM thread JOIN post ON post.thread = thread.id AND post.position = 1
      WHERE thread.author = ? AND thread.title = ? AND post.text = ? AND post.state = 'stands'
        AND thread.hidden_reason IS NULL AND thread.created > ?
      """,
      [.text(writer.account.id), .text(title), .text(text), .text(writer.moments(ago: 600))]
    ) { $0.text(0) }
  }

  @discardableResult
  fileprivate func addPost(
    _ text: String, to thread: DialogueThread, by writer: ThreadWriter
  ) throws -> Post {
    let position =
      try count("SELECT count(*) FROM post WHERE thread = ?", [.text(thread.id)]) + 1
    var post = Post(
      id: Identifier.make(at: writer.time), thread: thread.id, position: position,
      author: PostAuthor(id: writer.account.id, name: writer.account.name), text: text,
      created: writer.timestamp)
    try run(
      """
      INSERT INTO post (id, thread, position, author, text, created) VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        .text(post.id), .text(thread.id), .integer(Int64(position)), .text(writer.account.id),
        .text(text), .text(post.created),
      ])
    try run(
      "UPDATE thread SET last_post = ? WHERE id = ?", [.text(post.created), .text(thread.id)])
    try settleMentions(in: &post, by: writer)
    try tellMentioned(post, in: thread)
    try record(
      writer.event("post.add", .init("post", post.id), details: ["thread": thread.id]),
      at: writer.timestamp)
    try noteChange(in: thread)
    return post
  }

  /// Settles whom an `@` and a name mean: people who take part, those of this thread first.
  fileprivate func settleMentions(in post: inout Post, by writer: ThreadWriter) throws {
    post.mentions =
      post.text.contains("@")
      ? Markdown(post.text, people: try mentionable(in: post.thread)).mentions : []
    try run("DELETE FROM post_mention WHERE post = ?", [.text(post.id)])
    for mention in post.mentions {
      try run(
        "INSERT INTO post_mention (post, account, name) VALUES (?, ?, ?)",
        [.text(post.id), .text(mention.account), .text(mention.name)])
    }
  }

  /// Sets a post's state, and with it how many posts of the thread stand.
  func setState(_ state: PostState, of post: String, in thread: DialogueThread) throws {
    let reason =
      switch state {
      case .stands: ""
      case .withdrawn(let reason), .hidden(let reason): reason
      }
    try run(
      "UPDATE post SET state = ?, state_reason = ? WHERE id = ?",
      [.text(state.name), .text(reason), .text(post)])
    if state != .stands {
      try run(
        """
        UPDATE thread SET accepted_post = NULL, accepted_by = NULL, accepted_at = NULL
        WHERE id = ? AND accepted_post = ?
        """, [.text(thread.id), .text(post)])
      try dropNews(of: post, in: thread)
    }
    try noteChange(in: thread)
  }

  /// Brings what is counted and kept of a thread up to date after any change in it.
  func noteChange(in thread: DialogueThread) throws {
    try run(
      """
      UPDATE thread SET post_count =
        (SELECT count(*) FROM post WHERE post.thread = thread.id AND post.state = 'stands')
      WHERE id = ?
      """, [.text(thread.id)])
    try indexThread(thread.id)
    if thread.audience == .everybody { try raiseContentVersion() }
  }
}
