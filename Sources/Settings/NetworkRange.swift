import Foundation

/// One network address or a range of them: `10.0.0.0/8`, `::1`, `192.0.2.7`.
///
/// A server believes what proxies in such ranges say about the reader's address.
public struct NetworkRange: Sendable, Hashable, CustomStringConvertible {
  /// The address in network order: 16 bytes; IPv4 stands in its mapped form.
  private let bytes: [UInt8]
  private let prefix: Int
  public let description: String

  /// Reads an address with or without `/bits`; nil where it is none.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count <= 2, let bytes = Self.bytes(of: String(first))
    else { return nil }
    let isShort = !first.contains(":")
    let width = isShort ? 32 : 128
    let bits = parts.count == 2 ? Int(parts[1]) : width
    guard let bits, (0...width).contains(bits) else { return nil }
    self.bytes = bytes
    prefix = bits + (isShort ? 96 : 0)
    description = text
  }

  /// True where the range holds `address`; false for what is no address.
  public func contains(_ address: String) -> Bool {
    guard let other = Self.bytes(of: address) else { return false }
    return (0..<prefix).allSatisfy { bit in
      let mask: UInt8 = 0x80 >> UInt8(bit % 8)
      return bytes[bit / 8] & mask == other[bit / 8] & mask
    }
  }

  /// The machine itself.
  public static let loopback = [NetworkRange("127.0.0.0/8")!, NetworkRange("::1")!]

  private static func bytes(of text: String) -> [UInt8]? {
    var short = in_addr()
    if inet_pton(AF_INET, text, &short) == 1 {
      let mapped = [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF]
      return mapped + withUnsafeBytes(of: &short) { Array($0) }
    }
    var long = in6_addr()
    guard inet_pton(AF_INET6, text, &long) == 1 else { return nil }
    return withUnsafeBytes(of: &long) { Array($0) }
  }
}
