/// Cuts text into words as the index does: letters and digits, in lower case.
enum SearchWords {
  static func of(_ text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    func end() {
      if !word.isEmpty { words.append(String(word)) }
      word.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x61...0x7a, 0x30...0x39: word.append(scalar)
      case 0x41...0x5a: word.append(Unicode.Scalar(scalar.value + 32) ?? scalar)
      case 0..<0x80: end()
      default:
        if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
          word.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
        } else if !(0x300...0x36f).contains(scalar.value) {
          end()
        }
      }
    }
    end()
    return words
  }

  /// Words that a text joins by hyphens, written as one: "re-ablement" is "reablement" to others.
  static func joined(in text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: "-")) else { return [] }
    return text.split(whereSeparator: \.isWhitespace).compactMap { piece in
      let parts = piece.split(separator: "-").map { of(String($0)) }
      guard parts.count == 2, parts.allSatisfy({ $0.count == 1 }) else { return nil }
      return parts[0][0] + parts[1][0]
    }
  }

  /// The word without its ending, where enough of it is left to tell what it is about:
  /// "conference" and "conferencing" have "conferenc" in common, which the engine's own rules part.
  static func family(of word: String) -> String? {
    let endings = ["ing", "ed", "es", "s", "e"]
    guard let ending = endings.first(where: { word.hasSuffix($0) }) else { return nil }
    let stem = word.dropLast(ending.count)
    return stem.utf8.count >= 6 ? String(stem) : nil
  }

  /// Words that stand in every text and tell none from another.
  static let filler: Set<String> = [
    "a", "an", "and", "are", "as", "at", "be", "been", "by", "can", "do", "does", "for", "from",
    "had", "has", "have", "how", "i", "in", "into", "is", "it", "its", "of", "on", "or", "our",
    "s", "that", "the", "their", "there", "they", "this", "to", "was", "we", "were", "what", "when",
    "where", "which", "who", "why", "will", "with", "you", "your",
  ]
}
