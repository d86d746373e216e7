import Foundation

/// Makes identifiers that sort by the time they were made (UUID version 7, RFC 9562).
public enum Identifier {
  /// A new identifier, for example `019a9f0e-6c2b-7d31-a7c4-0d6b8f2e91aa`.
  public static func make(at date: Date = Date()) -> String {
    var bytes = withUnsafeBytes(of: UUID().uuid) { [UInt8]($0) }
    let milliseconds = UInt64(date.timeIntervalSince1970 * 1000)
    for position in 0..<6 {
      bytes[position] = UInt8(truncatingIfNeeded: milliseconds >> (8 * UInt64(5 - position)))
    }
    bytes[6] = 0x70 | (bytes[6] & 0x0f)
    bytes[8] = 0x80 | (bytes[8] & 0x3f)
    let hex = bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { range in
      String(hex.dropFirst(range.lowerBound).prefix(range.count))
    }.joined(separator: "-")
  }
}
