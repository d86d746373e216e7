/// Takes a password apart as those who guess passwords do: common words, runs along the alphabet,
/// the keyboard or one key, years. What is left counts character by character.
///
/// The fewest pieces that make up a password measure how soon it is guessed; the idea is that of
/// zxcvbn (Wheeler 2016, "zxcvbn: low-budget password strength estimation"), without its tables.
struct GuessablePieces {
  /// Passwords of fewer pieces are refused: three common words and a year are tried by machines.
  static let enough = 5

  /// No piece is longer, so that a long password takes no long time.
  private static let longest = 24

  let words: Set<[UInt8]>

  /// The fewest pieces that `password` can be made of.
  func fewest(in password: String) -> Int {
    let text = Self.withoutRepetition(password.lowercased().utf8.filter { !Self.isSeparator($0) })
    let plain = text.map { Self.letter(for: $0) }
    var fewest = [Int](repeating: .max, count: text.count + 1)
    fewest[0] = 0
    for start in text.indices {
      let soFar = fewest[start] + 1
      fewest[start + 1] = min(fewest[start + 1], soFar)
      for end in (start + 1)...min(start + Self.longest, text.count)
      where isPiece(text[start..<end], plain[start..<end]) {
        fewest[end] = min(fewest[end], soFar)
      }
    }
    return fewest[text.count]
  }

  private func isPiece(_ text: ArraySlice<UInt8>, _ plain: ArraySlice<UInt8>) -> Bool {
    if text.count < 3 { return text.allSatisfy(Self.isMark) }
    return words.contains(Array(text)) || words.contains(Array(plain)) || Self.isRun(text)
      || Self.isYear(text)
  }

  /// The shortest text of which `text` is a repetition: `abcabcabcabc` is no better than `abc`.
  private static func withoutRepetition(_ text: [UInt8]) -> [UInt8] {
    for length in 1..<max(2, text.count) where text.count % length == 0 && length < text.count {
      if text.indices.allSatisfy({ text[$0] == text[$0 % length] }) {
        return Array(text.prefix(length))
      }
    }
    return text
  }

  /// One character again and again, one after the other, or neighbours on the keyboard.
  private static func isRun(_ text: ArraySlice<UInt8>) -> Bool {
    let steps = zip(text, text.dropFirst()).map { Int($1) - Int($0) }
    if let first = steps.first, abs(first) <= 1, steps.allSatisfy({ $0 == first }) { return true }
    return keyboard.contains { row in
      row.count >= text.count
        && (0...row.count - text.count).contains { row[$0..<$0 + text.count].elementsEqual(text) }
    }
  }

  private static let keyboard: [[UInt8]] =
    ["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "1q2w3e4r5t6y7u8i9o0p", "1qaz2wsx3edc"]
    .flatMap { [Array($0.utf8), Array($0.utf8.reversed())] }

  private static func isYear(_ text: ArraySlice<UInt8>) -> Bool {
    text.count == 4 && text.allSatisfy { (48...57).contains($0) }
      && (text.starts(with: "19".utf8) || text.starts(with: "20".utf8))
  }

  /// What people put between words; it makes nothing harder.
  private static func isSeparator(_ byte: UInt8) -> Bool { " -_.,".utf8.contains(byte) }

  /// Figures and signs.
  private static func isMark(_ byte: UInt8) -> Bool {
    byte < 128 && !(97...122).contains(byte)
  }

  /// The letter for which a figure or sign is written.
  private static func letter(for byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "0"): UInt8(ascii: "o")
    case UInt8(ascii: "1"), UInt8(ascii: "!"): UInt8(ascii: "i")
    case UInt8(ascii: "3"): UInt8(ascii: "e")
    case UInt8(ascii: "4"), UInt8(ascii: "@"): UInt8(ascii: "a")
    case UInt8(ascii: "5"), UInt8(ascii: "$"): UInt8(ascii: "s")
    case UInt8(ascii: "7"): UInt8(ascii: "t")
    default: byte
    }
  }
}
