/// A figure exactly as it was published: `digits` divided by ten to the power `scale`.
///
/// A source that printed 19.90 is kept as 19.90, and money never becomes a binary fraction.
public struct ExactDecimal: Sendable, Hashable, Codable {
  public var digits: Int64
  /// Number of decimal places, 0 to 18.
  public var scale: Int

  public init(digits: Int64, scale: Int = 0) {
    self.digits = digits
    self.scale = scale
  }

  /// The nearest binary number, for computing.
  public var double: Double {
    // Up to 2^53 both numbers are exact, and one division rounds once.
    digits.magnitude <= 1 << 53
      ? Double(digits) / Self.powers[scale] : Double(description) ?? .nan
  }

  static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18,
  ]
}

extension ExactDecimal {
  /// Reads `-12.340`, `+5`, `.5` or `1e-3`; nil for anything else, and for more digits than 18
  /// before the point.
  ///
  /// Digits beyond the eighteenth significant one are rounded half away from zero.
  public init?(_ text: some StringProtocol) {
    var text = String(text)
    guard let parsed = text.withUTF8({ Self(utf8: $0) }) else { return nil }
    self = parsed
  }

  /// Reads a number from bytes; the same rules as from text.
  public init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    var reader = DecimalReader(bytes: bytes)
    guard let value = reader.read() else { return nil }
    self = value
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// The figure with as many decimals as the source gave.
  public var description: String {
    guard scale > 0 else { return String(digits) }
    let magnitude = String(digits.magnitude)
    let padded = String(repeating: "0", count: max(0, scale + 1 - magnitude.count)) + magnitude
    let point = padded.index(padded.endIndex, offsetBy: -scale)
    return (digits < 0 ? "-" : "") + padded[..<point] + "." + padded[point...]
  }
}

extension ExactDecimal: Comparable {
  /// Ordered by amount, whatever the number of decimals.
  public static func < (a: Self, b: Self) -> Bool {
    let scale = max(a.scale, b.scale)
    return a.digits(at: scale) < b.digits(at: scale)
  }

  /// The digits with as many decimals as `scale` asks, which are at least its own.
  private func digits(at scale: Int) -> Int128 {
    (self.scale..<scale).reduce(Int128(digits)) { product, _ in product * 10 }
  }
}
