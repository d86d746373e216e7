extension Output {
  /// Appends text so that it can neither open a tag nor end an attribute value: `&`, `<`, `>`, `"`
  /// and `'` become character references, and the null character, which HTML forbids, a
  /// replacement character. Runs of harmless bytes are copied whole.
  mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      guard let start = utf8.baseAddress else { return }
      var from = 0
      var index = 0
      while index < utf8.count {
        if utf8.count - index >= 8, Self.isHarmless(start + index) {
          index += 8
          continue
        }
        let end = Swift.min(index + 8, utf8.count)
        while index < end {
          if Self.needsEscape(start[index]) {
            append(start + from, index - from)
            append(Self.reference(for: start[index]))
            from = index + 1
          }
          index += 1
        }
      }
      append(start + from, utf8.count - from)
    }
  }

  /// One bit for each byte below 64 that must not stand as it is.
  private static let dangerous: UInt64 =
    1 << 0x00 | 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E

  @inline(__always)
  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 64 && dangerous >> UInt64(byte) & 1 == 1
  }

  /// Whether none of the next eight bytes needs an escape. `"`, `&` and `'` are alike in the bits of
  /// 0xFA, `<` and `>` in those of 0xFD, so that three searches for a zero byte find them all; that
  /// `#` is found as well costs only a closer look.
  @inline(__always)
  private static func isHarmless(_ start: UnsafePointer<UInt8>) -> Bool {
    let block = UnsafeRawPointer(start).loadUnaligned(as: UInt64.self)
    let quotes = block & 0xFAFA_FAFA_FAFA_FAFA ^ 0x2222_2222_2222_2222
    let angles = block & 0xFDFD_FDFD_FDFD_FDFD ^ 0x3C3C_3C3C_3C3C_3C3C
    return (zeroBytes(quotes) | zeroBytes(angles) | zeroBytes(block)) == 0
  }

  /// A set bit if any byte is zero (S. E. Anderson, Bit Twiddling Hacks).
  @inline(__always)
  private static func zeroBytes(_ block: UInt64) -> UInt64 {
    (block &- 0x0101_0101_0101_0101) & ~block & 0x8080_8080_8080_8080
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
