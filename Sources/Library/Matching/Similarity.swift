/// How alike two texts are, from 0 to 1.
enum Similarity {
  /// Dice's coefficient over the groups of three letters of two normalised texts (Dice 1945): the
  /// share of groups they have in common, counting repeats.
  static func ofLetters(_ left: String, _ right: String) -> Double {
    if left == right { return left.isEmpty ? 0 : 1 }
    let (first, second) = (groups(of: left), groups(of: right))
    guard !first.isEmpty, !second.isEmpty else { return 0 }
    var (i, j, common) = (0, 0, 0)
    while i < first.count, j < second.count {
      if first[i] == second[j] {
        common += 1
        i += 1
        j += 1
      } else if first[i] < second[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return 2 * Double(common) / Double(first.count + second.count)
  }

  private static func groups(of text: String) -> [UInt32] {
    let bytes = [0x20] + Array(text.utf8) + [0x20]
    guard bytes.count > 3 else { return [] }
    return (0..<bytes.count - 2).map {
      UInt32(bytes[$0]) << 16 | UInt32(bytes[$0 + 1]) << 8 | UInt32(bytes[$0 + 2])
    }.sorted()
  }
}
