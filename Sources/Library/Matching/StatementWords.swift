import Foundation

/// The telling words of a statement with what each is worth: words that few candidates have say
/// more (inverse document frequency, Sparck Jones 1972). Words that a third of ten or more candidates
/// have tell nothing: they are the library's own way of writing.
struct StatementWords {
  private let worth: [(stem: String, word: String, value: Double)]
  private let total: Double

  init(_ statement: String?, among candidates: [ResourceCandidate]) {
    var seen: Set<String> = []
    worth = ResourceText.words(statement ?? "").compactMap { word in
      guard let stem = ResourceText.tellingWords(word).first, seen.insert(stem).inserted else {
        return nil
      }
      let holders = candidates.count { $0.words.contains(stem) }
      guard candidates.count < 10 || holders * 3 < candidates.count else { return nil }
      return (stem, word, log(Double(candidates.count + 1) / Double(holders + 1)) + 0.1)
    }
    // Words that no candidate has cannot tell candidates apart.
    total = worth.filter { entry in candidates.contains { $0.words.contains(entry.stem) } }
      .reduce(0) { $0 + $1.value }
  }

  /// The share of the worth that `words` has, and which of the statement's words those are.
  func share(in words: Set<String>) -> (share: Double, found: [String]) {
    guard total > 0 else { return (0, []) }
    let found = worth.filter { words.contains($0.stem) }
    return (found.reduce(0) { $0 + $1.value } / total, found.map(\.word))
  }
}
