/// Makes names comparable, since sources write the same council in a dozen ways.
public enum AuthorityName {
  /// Lower case, without punctuation, "council", "borough" and the like: "Bristol, City of" and
  /// "Bristol City Council" both give "bristol". A name made of such words alone, as the City of
  /// London's, keeps them in one order.
  public static func normalised(_ name: some StringProtocol) -> String {
    let words = words(name)
    let telling = words.filter { !filler.contains($0) }
    guard telling.isEmpty else { return telling.joined(separator: " ") }
    return words.filter { !["of", "the", "council", "corporation"].contains($0) }.sorted()
      .joined(separator: " ")
  }

  /// The words of a name in lower case, `&` as "and", accents and punctuation gone.
  static func words(_ name: some StringProtocol) -> [Substring] {
    let plain = String(
      String.UnicodeScalarView(name.lowercased().unicodeScalars.flatMap { plainForm(of: $0) }))
    return plain.split(separator: " ")
  }

  private static func plainForm(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar {
    case "a"..."z", "0"..."9": [scalar]
    case "&": Array(" and ".unicodeScalars)
    case "'", "\u{2018}", "\u{2019}", "`", ".": []
    // Accents that stand apart from their letter, as some systems write them.
    case "\u{300}"..."\u{36F}": []
    case "â", "à", "á": ["a"]
    case "ô", "ò", "ó": ["o"]
    case "ŵ", "ẁ": ["w"]
    case "ŷ", "ỳ": ["y"]
    case "ê", "è", "é": ["e"]
    case "î", "ì", "í": ["i"]
    default: [" "]
    }
  }

  private static let filler: Set<Substring> = [
    "council", "borough", "city", "county", "district", "metropolitan", "london", "royal", "of",
    "the", "unitary", "authority", "corporation", "mbc", "bc", "cc", "dc", "ua",
  ]
}
