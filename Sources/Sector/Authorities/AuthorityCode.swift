/// The nine-character government statistics (GSS) code that names one authority for good,
/// for example `E06000023` for Bristol.
///
/// A council that changes its boundary or tier gets a new code; `Reorganisation` bridges them.
public struct AuthorityCode: RawRepresentable, Hashable, Sendable, Comparable {
  public let rawValue: String

  /// Takes any text; `isWellFormed` tells whether it has the shape of a GSS code.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Takes any text; `isWellFormed` tells whether it has the shape of a GSS code.
  public init(_ text: String) { self.rawValue = text }

  /// One letter of a nation followed by eight digits.
  public var isWellFormed: Bool {
    let bytes = Array(rawValue.utf8)
    guard bytes.count == 9, let first = bytes.first, "ESWNK".utf8.contains(first) else {
      return false
    }
    return bytes.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
  }

  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

extension AuthorityCode: CustomStringConvertible {
  public var description: String { rawValue }
}

extension AuthorityCode: Codable {
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
