/// Bytes as capital letters and the digits 2 to 7, without padding (RFC 4648, section 6).
enum Base32 {
  static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")

  static func text(of bytes: [UInt8]) -> String {
    var text = ""
    var (held, bits) = (0, 0)
    for byte in bytes {
      held = (held << 8 | Int(byte)) & 0xfff
      bits += 8
      while bits >= 5 {
        bits -= 5
        text.append(alphabet[held >> bits & 31])
      }
    }
    if bits > 0 { text.append(alphabet[held << (5 - bits) & 31]) }
    return text
  }

  /// The same characters in groups, easier to read out and to type.
  static func grouped(_ text: String, by size: Int, with separator: String) -> String {
    stride(from: 0, to: text.count, by: size).map { start in
      String(text.dropFirst(start).prefix(size))
    }.joined(separator: separator)
  }
}
