import Foundation

/// Writes what people typed into the head of a message (RFC 5322, RFC 2047).
enum MailHeader {
  /// Lines of a head are at most this long.
  static let longestLine = 76

  /// A subject: as it is where it fits its line in plain ASCII, otherwise as encoded words.
  ///
  /// - Parameter used: characters of the line that the header's name takes.
  static func unstructured(_ text: String, after used: Int) -> String {
    let text = printable(text)
    let fits = used + text.utf8.count <= longestLine
    return fits && isPlain(text) ? text : encodedWords(text, after: used)
  }

  /// `Name <local@domain>`, the name quoted or encoded as it needs.
  static func mailbox(_ address: MailAddress) -> String {
    let name = printable(address.name)
    guard !name.isEmpty else { return "<\(address.address)>" }
    // The address goes on a line of its own where it might not fit beside the name.
    let gap = name.utf8.count + address.address.utf8.count < 60 && isPlain(name) ? " " : "\r\n "
    return phrase(name) + gap + "<\(address.address)>"
  }

  private static func phrase(_ name: String) -> String {
    guard isPlain(name), name.utf8.count <= 60 else { return encodedWords(name, after: 6) }
    if name.utf8.allSatisfy({ $0.isLetterOrDigit || $0 == UInt8(ascii: " ") }) { return name }
    let escaped = name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }

  /// One line without control characters or blanks at its ends.
  private static func printable(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control
      let isBreak = scalar == "\u{2028}" || scalar == "\u{2029}"
      scalars.append(isControl || isBreak ? " " : scalar)
    }
    return String(scalars).trimmingCharacters(in: .whitespaces)
  }

  /// True for ASCII that no reader takes for an encoded word.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20...0x7e).contains($0) } && !text.contains("=?")
  }

  /// Base64 words of whole characters, one a line after the first (RFC 2047, section 2: at most 75
  /// characters a word; section 5: no character split between words).
  private static func encodedWords(_ text: String, after used: Int) -> String {
    let frame = "=?utf-8?B?".utf8.count + "?=".utf8.count
    var words: [String] = []
    var piece: [UInt8] = []
    var space = (longestLine - used - frame) / 4 * 3
    for scalar in text.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if piece.count + bytes.count > space, !piece.isEmpty {
        words.append("=?utf-8?B?\(Data(piece).base64EncodedString())?=")
        piece = []
        space = (longestLine - 1 - frame) / 4 * 3
      }
      piece += bytes
    }
    words.append("=?utf-8?B?\(Data(piece).base64EncodedString())?=")
    return words.joined(separator: "\r\n ")
  }
}
