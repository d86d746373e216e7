/// A conversation about one subject: a first post and its answers, oldest first.
public struct DialogueThread: Sendable, Hashable, Identifiable {
  public var id: String
  public var title: String
  public var subject: ThreadSubject
  public var audience: ThreadAudience
  public var author: PostAuthor
  /// UTC, ISO 8601.
  public var created: String
  /// When somebody last posted.
  public var lastPost: String
  /// Posts that stand, the first one included.
  public var postCount: Int
  public var accepted: AcceptedAnswer?
  /// Why a steward hid it; nil while it stands.
  public var hidden: String?

  public init(
    id: String, title: String, subject: ThreadSubject, audience: ThreadAudience,
    author: PostAuthor, created: String, lastPost: String, postCount: Int,
    accepted: AcceptedAnswer? = nil, hidden: String? = nil
  ) {
    self.id = id
    self.title = title
    self.subject = subject
    self.audience = audience
    self.author = author
    self.created = created
    self.lastPost = lastPost
    self.postCount = postCount
    self.accepted = accepted
    self.hidden = hidden
  }

  /// The thread's permanent address.
  public var address: String { "/discuss/\(id)" }

  /// Answers to the first post.
  public var answerCount: Int { max(0, postCount - 1) }
}
