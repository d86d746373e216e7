extension [UInt8] {
  /// Appends text so that it can neither open a tag nor end an attribute value: `&`, `<`, `>`, `"`
  /// and `'` become character references, and the null character, which HTML forbids, a
  /// replacement character. Runs of harmless bytes are copied whole.
  mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for index in 0..<utf8.count where Self.needsEscape(utf8[index]) {
        append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
        append(Self.reference(for: utf8[index]))
        start = index + 1
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
    }
  }

  /// Appends text that is known when the program is compiled, unescaped.
  @inline(__always)
  mutating func append(_ text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends a number with at most so many decimals and no trailing zeros; what is not a finite
  /// number becomes 0, so that a drawing stays well-formed.
  mutating func append(_ number: Double, decimals: Int) {
    let scale = decimals == 1 ? 10.0 : 100.0
    guard number.isFinite, abs(number) < 1e15 else { return append(UInt8(ascii: "0")) }
    let scaled = Int((number * scale).rounded())
    if scaled < 0 { append(UInt8(ascii: "-")) }
    let (whole, fraction) = abs(scaled).quotientAndRemainder(dividingBy: Int(scale))
    append(contentsOf: String(whole).utf8)
    guard fraction > 0 else { return }
    append(UInt8(ascii: "."))
    let digits = decimals == 1 ? fraction * 10 : fraction
    append(UInt8(48 + digits / 10))
    if digits % 10 > 0 { append(UInt8(48 + digits % 10)) }
  }

  /// One bit for each byte below 64 that must not stand as it is.
  private static let dangerous: UInt64 =
    1 << 0x00 | 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E

  @inline(__always)
  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 64 && dangerous >> UInt64(byte) & 1 == 1
  }

  private static func reference(for byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: "\u{FFFD}"
    }
  }
}
