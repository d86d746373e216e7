/// What one word that was typed is looked for as: itself, or any of several words.
struct SearchTerm: Sendable {
  struct Phrase: Sendable {
    /// A word, or several that stand together.
    var words: String
    /// How many documents have it, more or less.
    var holding: Int

    /// In the engine's terms. Words of the index have letters and digits only.
    var expression: String { "\"\(words)\"" }
  }

  var phrases: [Phrase]

  /// At most so many documents have it.
  var holding: Int { phrases.reduce(0) { $0 + $1.holding } }

  /// The phrase that most documents have; of several the first in the alphabet.
  var mostFrequent: Phrase? {
    phrases.min { ($1.holding, $0.words) < ($0.holding, $1.words) }
  }

  var expression: String { "(\(phrases.map(\.expression).joined(separator: " OR ")))" }

  /// The terms that tell documents from each other: those that at most a tenth of the documents have,
  /// or few enough to be put into order; where all are commoner, the rarest.
  static func telling(_ terms: [SearchTerm], of documents: Int) -> [SearchTerm] {
    let telling = terms.filter { $0.holding <= max(SearchIndex.rankedMost, documents / 10) }
    return telling.isEmpty ? terms.min { $0.holding < $1.holding }.map { [$0] } ?? [] : telling
  }
}
