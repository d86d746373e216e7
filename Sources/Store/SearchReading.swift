import Database

/// How a search read what was typed, for the page to say so.
public struct SearchReading: Sendable, Hashable {
  /// The words as they were read, where that is not what was typed.
  public var read: String?
  /// Words that nothing has and that resemble nothing.
  public var unknown: [String] = []
  /// True where nothing has all the words and what is shown has some of them.
  public var hasOnlySomeWords = false

  public init() {}

  init(_ matches: SearchMatches, of query: SearchQuery) {
    read = matches.read(query)
    unknown = matches.unknown
    hasOnlySomeWords = matches.hasOnlySomeWords
  }
}
