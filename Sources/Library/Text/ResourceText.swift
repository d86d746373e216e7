/// Makes titles, names and words comparable.
public enum ResourceText {
  /// Lower case, accents and punctuation gone, one blank between words.
  public static func normalised(_ text: some StringProtocol) -> String {
    words(text).joined(separator: " ")
  }

  /// The words of a text in lower case: letters and digits, without accents.
  public static func words(_ text: some StringProtocol) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func end() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x61...0x7a, 0x30...0x39: word.append(UInt8(scalar.value))
      case 0x41...0x5a: word.append(UInt8(scalar.value + 32))
      // Apostrophes stand inside a word.
      case 0x27, 0x2019: continue
      case 0..<0x80: end()
      default: if !append(scalar, to: &word) { end() }
      }
    }
    end()
    return words
  }

  /// Words that tell one text from another, cut to their stem: no articles, no "council".
  public static func tellingWords(_ text: some StringProtocol) -> [String] {
    words(text).filter { $0.utf8.count > 2 && !filler.contains($0) }.map { stem(of: $0) }
  }

  /// Without blank space at either end.
  public static func trimmed(_ text: some StringProtocol) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
  }

  /// The word without the commonest English endings, so that "outcomes" finds "outcome".
  static func stem(of word: String) -> String {
    var stem = word
    for (ending, replacement) in endings where stem.hasSuffix(ending) {
      guard stem.utf8.count - ending.utf8.count >= 3 else { continue }
      stem.removeLast(ending.count)
      stem += replacement
      break
    }
    return stem
  }

  private static let endings = [
    ("ations", "at"), ("ation", "at"), ("ings", ""), ("ing", ""), ("ments", ""), ("ment", ""),
    ("ies", "y"), ("ed", ""), ("es", ""), ("s", ""), ("e", ""),
  ]

  private static let filler: Set<String> = [
    "the", "and", "for", "with", "from", "that", "this", "are", "was", "were", "has", "have", "had",
    "their", "they", "them", "who", "what", "when", "where", "how", "why", "our", "can", "not",
    "council", "councils", "service", "services", "local", "government", "its", "into", "than",
    "each", "one", "all", "only", "but", "per", "over", "under", "about", "between", "after", "out",
    "more", "most", "some", "any", "many", "much", "use", "used", "new", "few", "also", "been",
    "first", "did", "does", "will", "would", "our", "you", "your",
  ]

  /// Adds a letter or digit without its accent; false where the word ends here.
  private static func append(_ scalar: Unicode.Scalar, to word: inout [UInt8]) -> Bool {
    if (0x300...0x36f).contains(scalar.value) { return true }
    guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
      return false
    }
    if let plain = accents[scalar] {
      word.append(contentsOf: plain.utf8)
    } else {
      word.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
    return true
  }

  private static let accents: [Unicode.Scalar: String] = {
    let groups: [(String, String)] = [
      ("a", "àáâãäåÀÁÂÃÄÅ"), ("c", "çÇ"), ("e", "èéêëÈÉÊË"), ("i", "ìíîïÌÍÎÏ"), ("n", "ñÑ"),
      ("o", "òóôõöøÒÓÔÕÖØ"), ("u", "ùúûüÙÚÛÜ"), ("w", "ŵẁẃẅŴ"), ("y", "ŷỳýÿŶÝ"), ("ss", "ß"),
      ("ae", "æÆ"), ("oe", "œŒ"),
    ]
    var table: [Unicode.Scalar: String] = [:]
    for (plain, marked) in groups {
      for scalar in marked.unicodeScalars { table[scalar] = plain }
    }
    return table
  }()
}
