/// Reads one decimal number from bytes without going through text.
struct DecimalReader {
  let bytes: UnsafeBufferPointer<UInt8>
  private var digits: Int64 = 0
  private var significant = 0
  private var scale = 0
  private var sawDigit = false
  private var dropped: UInt8?

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func read() -> ExactDecimal? {
    var position = 0
    var isNegative = false
    if let first = bytes.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      isNegative = first == UInt8(ascii: "-")
      position = 1
    }
    var pastPoint = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "."), !pastPoint {
        pastPoint = true
      } else if let digit = Self.digit(byte) {
        guard take(digit, pastPoint: pastPoint) else { return nil }
      } else {
        break
      }
      position += 1
    }
    guard sawDigit else { return nil }
    guard let exponent = readExponent(from: position) else { return nil }
    return finish(isNegative: isNegative, exponent: exponent)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    (0x30...0x39).contains(byte) ? byte - 0x30 : nil
  }

  /// False where the whole part has more than 18 digits.
  private mutating func take(_ digit: UInt8, pastPoint: Bool) -> Bool {
    sawDigit = true
    guard significant < 18 else {
      if dropped == nil { dropped = digit }
      return pastPoint
    }
    digits = digits * 10 + Int64(digit)
    if digits != 0 { significant += 1 }
    if pastPoint { scale += 1 }
    return true
  }

  /// The power of ten after `e`; 0 where there is none, nil where the rest is not a number.
  private func readExponent(from start: Int) -> Int? {
    guard start < bytes.count else { return 0 }
    guard bytes[start] | 0x20 == UInt8(ascii: "e") else { return nil }
    let text = String(decoding: bytes[(start + 1)...], as: UTF8.self)
    guard let exponent = Int(text), (-36...36).contains(exponent) else { return nil }
    return exponent
  }

  private func finish(isNegative: Bool, exponent: Int) -> ExactDecimal? {
    var digits = digits
    var scale = scale - exponent
    if scale > 18 {
      digits = Self.rounded(digits, dropping: scale - 18)
      scale = 18
    } else if let dropped, dropped >= 5 {
      digits += 1
    }
    while scale < 0 {
      let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      digits = product
      scale += 1
    }
    return ExactDecimal(digits: isNegative ? -digits : digits, scale: scale)
  }

  /// Leaves out the last `count` digits in one rounding: rounding digit by digit would make 0.45
  /// into 1.
  private static func rounded(_ digits: Int64, dropping count: Int) -> Int64 {
    guard count <= 18 else { return 0 }
    let divisor = (0..<count).reduce(Int64(1)) { power, _ in power * 10 }
    let (quotient, rest) = digits.quotientAndRemainder(dividingBy: divisor)
    return rest >= divisor - rest ? quotient + 1 : quotient
  }
}
