/// A reader's word to the stewards that a post should be looked at.
public struct PostReport: Sendable, Hashable, Identifiable {
  public var id: String
  public var post: Post
  public var thread: DialogueThread
  /// Who reported it.
  public var reporter: PostAuthor
  public var reason: ReportReason
  /// In the reporter's own words; may be empty.
  public var note: String
  /// UTC, ISO 8601.
  public var created: String

  public init(
    id: String, post: Post, thread: DialogueThread, reporter: PostAuthor, reason: ReportReason,
    note: String, created: String
  ) {
    self.id = id
    self.post = post
    self.thread = thread
    self.reporter = reporter
    self.reason = reason
    self.note = note
    self.created = created
  }
}
