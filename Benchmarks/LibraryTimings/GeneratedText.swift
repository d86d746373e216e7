import Library

/// Text as a library has it, by seed: 20,000 invented words whose frequencies fall as Zipf's law says
/// (Zipf-Mandelbrot, exponent 1, offset 2.7), so that the commonest stand in most texts and half of
/// all words in a handful.
struct GeneratedText {
  private var state: UInt64
  private let words: [String]
  private let cumulated: [Double]

  init(seed: UInt64, words count: Int = 20_000) {
    state = seed
    let syllables = [
      "ba", "ce", "di", "fo", "gu", "ha", "ker", "lin", "mo", "nu", "per", "qua", "res", "sol",
      "tan", "vir", "wes", "xen", "yor", "zil", "sta", "pre", "com", "dev", "ment", "tion", "ly",
    ]
    var made: [String] = []
    var seen: Set<String> = []
    var number = 0
    while made.count < count {
      var (rest, word) = (number, "")
      repeat {
        word += syllables[rest % syllables.count]
        rest /= syllables.count
      } while rest > 0
      number += 1
      if word.count > 3, seen.insert(word).inserted { made.append(word) }
    }
    words = made
    var sum = 0.0
    cumulated = (0..<count).map { place in
      sum += 1 / (Double(place) + 2.7)
      return sum
    }
  }

  /// The next number of SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  mutating func number(below limit: Int) -> Int { Int(next() % UInt64(limit)) }

  mutating func word() -> String {
    let wanted = Double(next() >> 11) * 0x1p-53 * cumulated[cumulated.count - 1]
    var (low, high) = (0, cumulated.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if cumulated[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return words[low]
  }

  mutating func text(_ count: Int) -> String {
    (0..<count).map { _ in word() }.joined(separator: " ")
  }

  /// A resource, every field filled as the shipped list fills it.
  mutating func resource(_ number: Int) throws -> Resource {
    var resource = Resource(
      id: "G\(number)", title: text(4 + self.number(below: 8)),
      publisher: "Publisher \(self.number(below: 500))",
      address: try ResourceAddress("https://example.org/\(number)"),
      type: ResourceType.allCases[self.number(below: ResourceType.allCases.count)],
      service: "service \(self.number(below: 16))", summary: text(25 + self.number(below: 50)))
    resource.themes = (0..<2).map { _ in "theme \(self.number(below: 10))" }
    resource.levels = [1 + self.number(below: 4)]
    resource.evidence = EvidenceLevel.allCases[self.number(below: EvidenceLevel.allCases.count)]
    resource.year = 2005 + self.number(below: 21)
    return resource
  }

  /// What people type: one to four words as frequent as in texts, every fifth query with a slip,
  /// every other narrowed by a choice.
  mutating func filter() -> LibraryFilter {
    var filter = LibraryFilter()
    var typed = (0..<(1 + number(below: 4))).map { _ in word() }
    if number(below: 5) == 0 {
      let place = number(below: typed.count)
      var letters = Array(typed[place])
      letters.remove(at: number(below: letters.count))
      typed[place] = String(letters)
    }
    filter.text = typed.joined(separator: " ")
    switch number(below: 4) {
    case 0: filter.services = ["service \(number(below: 16))"]
    case 1: filter.themes = ["theme \(number(below: 10))"]
    default: break
    }
    return filter
  }
}
