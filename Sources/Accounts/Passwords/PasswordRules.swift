/// What a password must be: long enough, and not one that a machine tries first.
///
/// The rules are OWASP ASVS 5's (6.2): at least 12 characters, any characters, no demand for
/// capitals or signs, no change without cause; nothing that is common or that names the person, the
/// address or the site.
public enum PasswordRules {
  public static let shortest = 12
  public static let longest = 128

  /// Why `password` cannot be used; nil where it can.
  ///
  /// - Parameter names: the person's name, the parts of the address and the site's name, none of
  ///   which make a password harder to guess.
  public static func problem(
    of password: String, names: [String] = []
  ) -> PasswordProblem? {
    if password.count < shortest { return .tooShort }
    if password.count > longest || password.utf8.count > 4 * longest { return .tooLong }
    if CommonPasswords.contains(password) { return .easilyGuessed }
    let pieces = GuessablePieces(words: CommonWords.all.union(Self.words(of: names)))
    return pieces.fewest(in: password) < GuessablePieces.enough ? .easilyGuessed : nil
  }

  private static func words(of names: [String]) -> Set<[UInt8]> {
    Set(
      names.flatMap { $0.lowercased().split { !$0.isLetter && !$0.isNumber } }
        .map { Array($0.utf8) }.filter { $0.count >= 3 })
  }
}

/// Why a password cannot be used, in words for whoever chose it.
public enum PasswordProblem: Error, Sendable, Hashable, CustomStringConvertible {
  case tooShort
  case tooLong
  case easilyGuessed

  public var description: String {
    switch self {
    case .tooShort: "Choose a password of at least \(PasswordRules.shortest) characters."
    case .tooLong: "Choose a password of at most \(PasswordRules.longest) characters."
    case .easilyGuessed:
      "This password is easily guessed: it is a common one, or made of a few common words, names "
        + "or runs of figures. Choose another; four or five words that have nothing to do with one another "
        + "are good."
    }
  }
}
