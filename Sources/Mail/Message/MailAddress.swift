import Accounts

/// Whom a message is from or to.
public struct MailAddress: Sendable, Hashable {
  /// As people know them; may be empty.
  public var name: String
  /// `local@domain`, plain ASCII: nothing in it can leave its line or its brackets.
  public let address: String

  /// - Throws: `MailError.badAddress` for text that is no address a mail program can be given.
  public init(_ address: String, name: String = "") throws {
    do {
      self.address = try EmailAddress(address).text
    } catch {
      throw MailError.badAddress(address)
    }
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
