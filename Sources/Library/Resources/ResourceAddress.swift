/// The web address of a resource, checked when it is made.
///
/// Only pages on the public web: `http` or `https`, a name with a dot, no user name, no bare number
/// and no name that only an inner network knows, since the link checker will call what strangers
/// propose.
public struct ResourceAddress: Sendable, Hashable, Codable {
  /// As it was given.
  public let text: String
  /// The site in lower case, without port: `www.gov.uk`.
  public let host: String
  /// Equal for addresses that lead to the same page: without scheme, `www.`, default port, closing
  /// slash, fragment and tracking fields.
  public let key: String

  /// - Throws: `ResourceAddressError` with one sentence for whoever typed the address.
  public init(_ given: String) throws(ResourceAddressError) {
    let text = ResourceText.trimmed(given)
    func refuse(_ problem: ResourceAddressError.Problem) -> ResourceAddressError {
      ResourceAddressError(address: text, problem: problem)
    }
    guard !text.isEmpty else { throw refuse(.empty) }
    guard text.utf8.count <= 2_000 else { throw refuse(.tooLong) }
    guard text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7f && $0 != UInt8(ascii: "\\") }) else {
      throw refuse(.hasBlanks)
    }
    guard let rest = Self.withoutScheme(text) else { throw refuse(.notWeb) }
    let authority = rest.prefix { !"/?#".contains($0) }
    guard !authority.contains("@") else { throw refuse(.hasUser) }
    let (host, port) = Self.split(authority)
    guard Self.isPublicName(host) else { throw refuse(.badHost) }
    guard port.isEmpty || Self.isPort(port) else { throw refuse(.badHost) }
    self.text = text
    self.host = host
    key = Self.key(host: host, port: port, rest: rest.dropFirst(authority.count))
  }

  public init(from decoder: any Decoder) throws {
    try self.init(decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  private static func withoutScheme(_ text: String) -> Substring? {
    for scheme in ["https://", "http://"] where text.count > scheme.count {
      if text.prefix(scheme.count).lowercased() == scheme { return text.dropFirst(scheme.count) }
    }
    return nil
  }

  private static func split(_ authority: Substring) -> (host: String, port: Substring) {
    guard let colon = authority.firstIndex(of: ":") else { return (authority.lowercased(), "") }
    return (authority[..<colon].lowercased(), authority[authority.index(after: colon)...])
  }

  private static func isPort(_ text: Substring) -> Bool {
    text.count <= 5 && text.allSatisfy { $0.isASCII && $0.isNumber }
  }

  private static func isPublicName(_ given: String) -> Bool {
    let host = given.hasSuffix(".") ? given.dropLast() : given[...]
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, host.utf8.count <= 253, let last = labels.last else { return false }
    let areNames = labels.allSatisfy { label in
      !label.isEmpty && label.utf8.count <= 63
        && label.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || isNameMark($0) }
    }
    // A last part with a digit is a bare number in some notation, save in encoded names.
    let isTop = last.hasPrefix("xn--") || !last.contains { $0.isNumber }
    return areNames && isTop && !inner.contains(String(last))
  }

  private static func isNameMark(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || scalar == "-" || scalar == "_"
  }

  /// Top-level names that lead nowhere on the public web (RFC 2606, 6761, 6762, 8375).
  private static let inner: Set<String> = [
    "localhost", "local", "internal", "intranet", "lan", "home", "corp", "test", "invalid", "arpa",
    "onion",
  ]

  private static func key(host: String, port: Substring, rest: Substring) -> String {
    var name = host.hasSuffix(".") ? String(host.dropLast()) : host
    if name.hasPrefix("www."), name.dropFirst(4).contains(".") { name.removeFirst(4) }
    if !port.isEmpty, port != "80", port != "443" { name += ":" + port }
    let whole = rest.prefix { $0 != "#" }
    var path = String(whole.prefix { $0 != "?" })
    while path.hasSuffix("/") { path.removeLast() }
    let fields = whole.dropFirst(whole.prefix { $0 != "?" }.count).dropFirst()
      .split(separator: "&").filter { !isTracking($0) }
    return name + path + (fields.isEmpty ? "" : "?" + fields.joined(separator: "&"))
  }

  private static func isTracking(_ field: Substring) -> Bool {
    let name = field.prefix { $0 != "=" }.lowercased()
    return name.hasPrefix("utm_") || ["fbclid", "gclid", "mc_cid", "mc_eid"].contains(name)
  }
}
