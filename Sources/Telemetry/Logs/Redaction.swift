import Logging

/// Keeps out of the log what a reader of logs must not learn: addresses of people, passwords,
/// tokens and cookies.
///
/// It is a second net. Code that logs is still to leave such things out.
public enum Redaction {
  static let hidden = "(hidden)"
  static let email = "(e-mail)"

  /// Parts of names whose values are secrets wherever they stand.
  private static let secretNames = [
    "password", "passwd", "secret", "token", "cookie", "authorization", "api-key", "apikey", "csrf",
    "session", "otp", "recovery", "private-key", "verifier",
  ]

  /// `text` without addresses, named secrets and anything that looks like a token.
  public static func text(_ text: String) -> String {
    guard text.utf8.contains(where: isTelling) || text.utf8.count >= tokenLength else {
      return text
    }
    var result = ""
    var rest = Substring(text)
    while let start = rest.firstIndex(where: isPartOfWord) {
      result += rest[..<start]
      let end = rest[start...].firstIndex { !isPartOfWord($0) } ?? rest.endIndex
      let word = rest[start..<end]
      rest = rest[end...]
      result += redacted(word)
      if isSecretName(word), let separator = secretSeparator(after: word, in: rest) {
        result += rest[..<separator]
        result += hidden
        let value = rest[separator...]
        rest = value[(value.firstIndex(where: endsSecret) ?? value.endIndex)...]
      }
    }
    return result + rest
  }

  /// The value of a log line's field.
  static func value(_ value: Logger.Metadata.Value, named name: String) -> String {
    isSecretName(Substring(name)) ? hidden : text(value.description)
  }

  static func isSecretName(_ name: Substring) -> Bool {
    let name = name.lowercased().replacing("_", with: "-")
    return secretNames.contains { name.contains($0) }
      || ["code", "state", "nonce", "bearer", "basic"].contains(name)
  }

  private static let tokenLength = 40

  private static func isTelling(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "@") || byte == UInt8(ascii: "=") || byte == UInt8(ascii: ":")
      || byte == UInt8(ascii: " ")
  }

  /// Where the value begins that a secret's name announces: after `=`, `:` or, for the two words of
  /// an authorisation header, a space.
  private static func secretSeparator(after word: Substring, in rest: Substring) -> String.Index? {
    var index = rest.startIndex
    if index < rest.endIndex, "\"'".contains(rest[index]) { index = rest.index(after: index) }
    let isScheme =
      ["bearer", "basic"].contains(word.lowercased()) && rest.first == " "
      && isCredential(rest.dropFirst().prefix { $0 != " " && !endsSecret($0) })
    guard index < rest.endIndex, rest[index] == "=" || rest[index] == ":" || isScheme else {
      return nil
    }
    index = rest.index(after: index)
    while index < rest.endIndex, " \"'".contains(rest[index]) { index = rest.index(after: index) }
    return index < rest.endIndex ? index : nil
  }

  /// What follows the scheme of an authorisation header, and not the next word of a sentence.
  private static func isCredential(_ word: Substring) -> Bool {
    word.utf8.count >= 16 || word.dropLast().contains { !$0.isLetter }
  }

  private static func endsSecret(_ character: Character) -> Bool {
    character.isNewline || "&;,\"'}])".contains(character)
  }

  /// What an address, a token or a plain word consists of.
  private static func isPartOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "@._%+-~".contains(character)
  }

  private static func redacted(_ word: Substring) -> String {
    if isEmail(word) { return email }
    if isToken(word) { return hidden }
    return String(word)
  }

  private static func isEmail(_ word: Substring) -> Bool {
    let parts = word.replacing("%40", with: "@").split(
      separator: "@", omittingEmptySubsequences: false)
    return parts.count >= 2 && !parts[0].isEmpty && !parts[1].isEmpty
  }

  /// Long base64url with letters of both cases and digits. Hashes of files and runs, which are no
  /// secrets, are written in hex and have one case.
  private static func isToken(_ word: Substring) -> Bool {
    word.utf8.count >= tokenLength && word.contains(where: \.isUppercase)
      && word.contains(where: \.isLowercase) && word.contains(where: \.isNumber)
  }
}
