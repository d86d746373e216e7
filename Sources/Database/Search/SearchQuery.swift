/// What a person typed into a search box: words, and phrases in quotes.
public struct SearchQuery: Sendable, Hashable {
  /// A word, or a phrase of several.
  enum Part: Sendable, Hashable {
    case word(String)
    case phrase(String)
  }

  /// As typed, without blank space at the ends.
  public let text: String
  let parts: [Part]

  /// More words than this are not read.
  public static let mostParts = 12

  public init(_ text: String) {
    let given = text.prefix(400)
    self.text = given.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var parts: [Part] = []
    for (place, piece) in given.split(separator: "\"", omittingEmptySubsequences: false)
      .enumerated()
    {
      let words = SearchWords.of(String(piece))
      if place % 2 == 1, words.count > 1 {
        parts.append(.phrase(words.joined(separator: " ")))
      } else {
        parts += words.map { .word($0) }
      }
    }
    let telling = parts.filter { part in
      if case .word(let word) = part { !SearchWords.filler.contains(word) } else { true }
    }
    var seen: Set<Part> = []
    self.parts = (telling.isEmpty ? parts : telling).filter { seen.insert($0).inserted }
      .prefix(Self.mostParts).map { $0 }
  }

  /// True where there is nothing to search for.
  public var isEmpty: Bool { parts.isEmpty }
}
