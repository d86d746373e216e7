import Dialogue

/// Which threads somebody wants to see: newest activity first, or best fit first where there are
/// words.
public struct ThreadQuery: Sendable, Hashable {
  /// Threads about any of these things; about everything where there are none.
  public var subjects: [ThreadSubject] = []
  /// Threads about one kind of thing.
  public var kind: ThreadSubject.Kind?
  /// Threads that nobody has answered yet.
  public var isUnanswered = false
  /// Threads that this account started, answered or follows.
  public var account: String?
  /// Words to look for.
  public var words = ""
  /// Counted from 1.
  public var page = 1
  public var pageSize = 25

  public init() {}
}

/// One page of a list of threads.
public struct ThreadPage: Sendable, Hashable {
  public var threads: [DialogueThread]
  /// All that the question finds, on every page.
  public var total: Int
  public var page: Int
  public var pageCount: Int
  /// How the words were read.
  public var reading = SearchReading()
}
