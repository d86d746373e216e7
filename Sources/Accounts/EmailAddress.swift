/// An e-mail address that can be written to: checked for its form and in lower case, so that one
/// person has one account however the address is typed.
///
/// The check is the one browsers make (HTML, "valid e-mail address") within the lengths of RFC
/// 5321; only a message that arrives proves more.
public struct EmailAddress: Sendable, Hashable, CustomStringConvertible {
  /// In lower case, without blank space around it.
  public let text: String

  /// - Throws: `EmailAddressError` that says what to change.
  public init(_ typed: String) throws(EmailAddressError) {
    let text = Self.trimmed(typed).lowercased()
    guard !text.isEmpty else { throw .missing }
    guard text.utf8.count <= 254 else { throw .tooLong }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, Self.isLocalPart(parts[0]), Self.isDomain(parts[1]) else {
      throw .malformed
    }
    self.text = text
  }

  public var description: String { text }

  /// The part before the `@`.
  public var localPart: Substring { text.prefix { $0 != "@" } }

  private static func trimmed(_ text: String) -> Substring {
    var text = Substring(text)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }

  private static func isLocalPart(_ part: Substring) -> Bool {
    (1...64).contains(part.utf8.count)
      && part.utf8.allSatisfy { isAlphanumeric($0) || ".!#$%&'*+/=?^_`{|}~-".utf8.contains($0) }
  }

  private static func isDomain(_ domain: Substring) -> Bool {
    let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
    return !labels.isEmpty
      && labels.allSatisfy { label in
        (1...63).contains(label.utf8.count)
          && label.utf8.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
          && label.first != "-" && label.last != "-"
      }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }
}

/// Why a text is no e-mail address, in words for whoever typed it.
public enum EmailAddressError: Error, Sendable, Hashable, CustomStringConvertible {
  case missing
  case tooLong
  case malformed

  public var description: String {
    switch self {
    case .missing: "Enter an e-mail address."
    case .tooLong: "Enter an e-mail address of at most 254 characters."
    case .malformed: "Enter an e-mail address like name@council.gov.uk."
    }
  }
}
