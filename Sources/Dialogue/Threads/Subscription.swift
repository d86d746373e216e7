/// A person who wants to hear of new answers in a thread.
public struct Subscription: Sendable, Hashable {
  public var account: String
  public var thread: String
  /// UTC, ISO 8601.
  public var since: String

  public init(account: String, thread: String, since: String) {
    self.account = account
    self.thread = thread
    self.since = since
  }
}
