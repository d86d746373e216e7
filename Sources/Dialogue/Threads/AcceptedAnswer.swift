/// The answer that helped most, as the person who asked sees it.
public struct AcceptedAnswer: Sendable, Hashable {
  /// The post's id.
  public var post: String
  /// The account of whoever accepted it.
  public var account: String
  /// UTC, ISO 8601.
  public var time: String

  public init(post: String, account: String, time: String) {
    self.post = post
    self.account = account
    self.time = time
  }
}
