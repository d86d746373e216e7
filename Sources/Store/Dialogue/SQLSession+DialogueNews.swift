import Accounts
import Database
import Dialogue

// What people hear of discussions: in the digest, with the words themselves, one thread's answers
// told together.
extension SQLSession {
  /// Tells those who follow a thread of a new answer, except its author and whoever it speaks to,
  /// who hear of it anyway.
  func tellOfAnswer(_ post: Post, in thread: DialogueThread) throws {
    let spared = Set(post.mentions.map(\.account) + [post.author.id])
    for subscription in try subscriptions(to: thread.id)
    where !spared.contains(subscription.account) {
      try tell(
        subscription.account, of: thread,
        DialogueNews(
          title: "New answer in “\(thread.title)”",
          titleOfMany: "# new answers in “\(thread.title)”",
          text: "\(post.author.name): \(post.excerpt)", link: post.address,
          groupKey: "answers:\(thread.id)"))
    }
  }

  /// Tells the people whom a post speaks to.
  ///
  /// - Parameter known: accounts that were told when the post was first saved.
  func tellMentioned(
    _ post: Post, in thread: DialogueThread, except known: Set<String> = []
  ) throws {
    for mention in post.mentions
    where mention.account != post.author.id && !known.contains(mention.account) {
      try tell(
        mention.account, of: thread,
        DialogueNews(
          title: "\(post.author.name) spoke to you in “\(thread.title)”",
          titleOfMany: "You were spoken to # times in “\(thread.title)”", text: post.excerpt,
          link: post.address, groupKey: "mentions:\(thread.id)"))
    }
  }

  /// Tells whoever wrote an answer that it helped.
  func tellAccepted(_ post: Post, in thread: DialogueThread, by writer: ThreadWriter) throws {
    guard post.author.id != writer.account.id else { return }
    try tell(
      post.author.id, of: thread,
      DialogueNews(
        title: "Your answer in “\(thread.title)” was accepted", text: post.excerpt,
        link: post.address))
  }

  /// Tells an author that a steward hid or restored what they wrote.
  func tellModerated(
    _ author: String, in thread: DialogueThread, title: String, reason: String
  ) throws {
    try tell(
      author, of: thread, DialogueNews(title: title, text: reason, link: "/discuss?show=mine"))
  }

  /// Takes a post that no longer stands out of the digests that wait: what was hidden for a reason is
  /// not mailed afterwards.
  func dropNews(of post: String, in thread: DialogueThread) throws {
    let positions = try integers(
      "SELECT position FROM post WHERE id = ? AND thread = ?", [.text(post), .text(thread.id)])
    for position in positions {
      try run(
        "DELETE FROM digest_item WHERE link = ?",
        [.text(Post.address(in: thread.id, at: Int(position)))])
    }
  }

  /// The same for a whole thread.
  func dropNews(in thread: DialogueThread) throws {
    try run(
      "DELETE FROM digest_item WHERE link LIKE ?", [.text("/discuss/\(thread.id)?post=%")])
  }

  /// Has digests that wait carry a post's new words, not those that its author took back.
  func renewNews(of post: Post) throws {
    try run(
      """
      UPDATE digest_item SET text = CASE WHEN group_key LIKE 'answers:%' THEN ? ELSE ? END
      WHERE link = ?
      """,
      [
        .text("\(post.author.name): \(post.excerpt)"), .text(post.excerpt), .text(post.address),
      ])
  }

  /// The one place where news goes out. Whoever may not read the thread hears nothing of it.
  private func tell(
    _ account: String, of thread: DialogueThread, _ news: DialogueNews
  ) throws {
    guard let person = try self.account(id: account), person.isActive else { return }
    guard thread.audience == .everybody || Policy.can(person, .readCouncilThreads, on: .sector)
    else { return }
    try addDigestItem(
      account: account, topic: "Discussions", title: news.title, titleOfMany: news.titleOfMany,
      text: news.text, link: news.link, groupKey: news.groupKey)
  }
}

/// One piece of news for one person's digest.
struct DialogueNews {
  var title: String
  var titleOfMany: String?
  var text: String
  var link: String
  var groupKey: String?
}

extension Post {
  /// The words as a message carries them.
  fileprivate var excerpt: String {
    let words = markdown.plainText
    return words.count > 1_000 ? words.prefix(1_000) + "…" : words
  }

  /// Where the post stands, whatever page of the thread it is on.
  public var address: String { Self.address(in: thread, at: position) }

  static func address(in thread: String, at position: Int) -> String {
    "/discuss/\(thread)?post=\(position)#post-\(position)"
  }
}
