/// Words with the place at which each stands, in order of arrival.
struct WordList: Sendable {
  private(set) var words: [String] = []
  private var places: [String: Int] = [:]

  /// The word's place; a new word is added at the end.
  mutating func place(of word: String) -> Int {
    if let place = places[word] { return place }
    places[word] = words.count
    words.append(word)
    return words.count - 1
  }

  /// The word's place; nil where it is not there.
  func known(_ word: String) -> Int? { places[word] }
}
