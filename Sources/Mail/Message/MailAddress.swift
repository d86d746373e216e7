/// Whom a message is from or to.
public struct MailAddress: Sendable, Hashable {
  /// As people know them; may be empty.
  public var name: String
  /// `local@domain`, plain ASCII.
  public let address: String

  /// - Throws: `MailError.badAddress` for text that is no address a mail program can be given.
  public init(_ address: String, name: String = "") throws {
    guard Self.isSafe(address) else { throw MailError.badAddress(address) }
    self.address = address
    self.name = name
  }

  /// Reads `Name <local@domain>` or `local@domain`.
  public init(text: String) throws {
    let text = text.trimmingBlanks
    guard text.hasSuffix(">"), let start = text.lastIndex(of: "<") else {
      try self.init(text)
      return
    }
    let name = text[..<start].trimmingBlanks
    let isQuoted = name.count > 1 && name.hasPrefix("\"") && name.hasSuffix("\"")
    try self.init(
      String(text[text.index(after: start)...].dropLast()),
      name: isQuoted ? String(name.dropFirst().dropLast()) : name)
  }

  /// The part after the `@`.
  public var domain: String { String(address.drop { $0 != "@" }.dropFirst()) }

  /// The characters of RFC 5322's `dot-atom` around one `@`, within the lengths of RFC 5321. Quoted
  /// local parts and non-ASCII addresses are refused, since many programs misread them.
  private static func isSafe(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard text.utf8.count <= 254, parts.count == 2, (1...64).contains(parts[0].count) else {
      return false
    }
    let marks = Set("!#$%&'*+-/=?^_`{|}~".utf8)
    return parts.allSatisfy { part in
      part.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { atom in
        !atom.isEmpty && atom.allSatisfy { $0.isLetterOrDigit || marks.contains($0) }
      }
    }
  }
}

extension StringProtocol {
  fileprivate var trimmingBlanks: String {
    var rest = Substring(self)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}

extension UInt8 {
  var isLetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
