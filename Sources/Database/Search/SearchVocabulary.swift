/// Every word that the index has met, to mend slips and to finish what was begun.
struct SearchVocabulary: Sendable {
  /// Words of one length, end to end, with the letters that each has.
  private struct Shelf: Sendable {
    var bytes: [UInt8] = []
    var letters: [UInt32] = []
  }

  private var shelves: [Int: Shelf] = [:]
  /// The number of the newest word known.
  private(set) var newest: Int64 = 0

  /// Words with fewer or more letters are not kept.
  static let lengths = 3...30

  mutating func add(_ word: String, number: Int64) {
    newest = max(newest, number)
    let bytes = Array(word.utf8)
    shelves[bytes.count, default: Shelf()].bytes += bytes
    shelves[bytes.count, default: Shelf()].letters.append(Self.letters(of: bytes))
  }

  /// How many slips are forgiven in a word of this length.
  static func slips(in length: Int) -> Int {
    switch length {
    case ..<4: 0
    case 4...7: 1
    default: 2
    }
  }

  /// The words nearest to `word`, all at the least distance within the slips forgiven.
  func nearest(to word: String, limit: Int = 30) -> [String] {
    var word = word
    let most = Self.slips(in: word.utf8.count)
    guard most > 0 else { return [] }
    return word.withUTF8 { typed in
      let letters = Self.letters(of: typed)
      var best = most
      var found: [String] = []
      for length in (typed.count - most)...(typed.count + most) {
        guard let shelf = shelves[length] else { continue }
        shelf.bytes.withUnsafeBufferPointer { bytes in
          for (place, others) in shelf.letters.enumerated() {
            // One slip changes at most two letters of the set.
            guard (letters ^ others).nonzeroBitCount <= 2 * best else { continue }
            let candidate = UnsafeBufferPointer(
              rebasing: bytes[place * length..<(place + 1) * length])
            guard
              let distance = SpellingDistance.between(typed, candidate, limit: best), distance > 0
            else { continue }
            if distance < best { found.removeAll() }
            best = distance
            found.append(String(decoding: candidate, as: UTF8.self))
          }
        }
      }
      return Array(found.sorted().prefix(limit))
    }
  }

  /// Words that begin with `start`, the shortest first.
  func words(beginning start: String, limit: Int = 20) -> [String] {
    let prefix = Array(start.utf8)
    guard prefix.count >= 3 else { return [] }
    var found: [String] = []
    for length in shelves.keys.sorted() where length > prefix.count {
      guard let shelf = shelves[length] else { continue }
      shelf.bytes.withUnsafeBufferPointer { bytes in
        for place in stride(from: 0, to: bytes.count, by: length)
        where bytes[place] == prefix[0] && found.count < limit {
          let word = UnsafeBufferPointer(rebasing: bytes[place..<place + length])
          if word.starts(with: prefix) { found.append(String(decoding: word, as: UTF8.self)) }
        }
      }
    }
    return found.sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
  }

  private static func letters(of bytes: some Sequence<UInt8>) -> UInt32 {
    bytes.reduce(0) { set, byte in
      (0x61...0x7a).contains(byte) ? set | 1 << UInt32(byte - 0x61) : set | 1 << 26
    }
  }
}
