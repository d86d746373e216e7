/// What a query found.
public struct SearchMatches: Sendable {
  /// One word that was read as another, since nothing has it as typed.
  public struct Correction: Sendable, Hashable {
    public var typed: String
    public var used: String
  }

  /// What was found and admitted, best first.
  public internal(set) var keys: [SearchKey] = []
  /// How many documents match, whatever the caller's filters say.
  public internal(set) var matched = 0
  public internal(set) var corrections: [Correction] = []
  /// Words that nothing has and that resemble nothing.
  public internal(set) var unknown: [String] = []
  /// True where no document has all the words and these have some of them.
  public internal(set) var hasOnlySomeWords = false

  /// The query as it was read, where that is not what was typed.
  public func read(_ query: SearchQuery) -> String? {
    guard !corrections.isEmpty else { return nil }
    var words = query.text.lowercased()
    for correction in corrections {
      words = words.replacing(correction.typed, with: correction.used)
    }
    return words
  }
}
