import Foundation

/// A text in the transfer encoding that keeps it whole with the fewest bytes (RFC 2045).
struct MailBody {
  /// How the text is written.
  enum Encoding: String {
    case sevenBit = "7bit"
    case quotedPrintable = "quoted-printable"
    case base64
  }

  let encoding: Encoding
  /// Lines ended by CR LF, the last too.
  let bytes: [UInt8]

  /// - Parameter text: lines ended by LF, CR or CR LF.
  init(_ text: String) {
    let lines = Self.lines(of: text)
    if lines.allSatisfy(Self.isPlain) {
      encoding = .sevenBit
      bytes = lines.flatMap { $0 + Self.lineEnd }
      return
    }
    let quoted = lines.flatMap { Self.quoted($0) + Self.lineEnd }
    let base64 = Self.base64(lines)
    encoding = quoted.count <= base64.count ? .quotedPrintable : .base64
    bytes = quoted.count <= base64.count ? quoted : base64
  }

  private static let lineEnd: [UInt8] = [13, 10]

  private static func lines(of text: String) -> [[UInt8]] {
    var lines: [[UInt8]] = [[]]
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte == 13 || (byte == 10 && previous != 13) {
        lines.append([])
      } else if byte != 10 {
        lines[lines.count - 1].append(byte)
      }
      previous = byte
    }
    if lines.count > 1, lines[lines.count - 1].isEmpty { lines.removeLast() }
    return lines
  }

  /// A line that every mail program passes on as it is: ASCII, no longer than RFC 5322 allows, not
  /// taken for the start of a message, a lone dot, or trimmed at its end.
  private static func isPlain(_ line: [UInt8]) -> Bool {
    line.count <= 998 && line.allSatisfy { (0x20...0x7e).contains($0) }
      && !line.starts(with: "From ".utf8) && line != [UInt8(ascii: ".")]
      && line.last != UInt8(ascii: " ")
  }

  /// Quoted-printable: at most 76 characters a line, a soft break being `=` (RFC 2045, 6.7).
  private static func quoted(_ line: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var length = 0
    let isMarked = line.starts(with: "From ".utf8) || line == [UInt8(ascii: ".")]
    for (position, byte) in line.enumerated() {
      let isLast = position == line.count - 1
      let isBlank = byte == 32 || byte == 9
      let isKept =
        (isBlank && !isLast)
        || ((0x21...0x7e).contains(byte) && byte != UInt8(ascii: "=")
          && !(isMarked && position == 0))
      let piece = isKept ? [byte] : Array(escape(byte))
      if length + piece.count > 75 {
        output += [UInt8(ascii: "="), 13, 10]
        length = 0
      }
      output += piece
      length += piece.count
    }
    return output
  }

  private static func escape(_ byte: UInt8) -> String.UTF8View {
    let hex = String(byte, radix: 16, uppercase: true)
    return ("=" + (hex.utf8.count == 1 ? "0" : "") + hex).utf8
  }

  private static func base64(_ lines: [[UInt8]]) -> [UInt8] {
    let text = Array(Data(lines.flatMap { $0 + lineEnd }).base64EncodedString().utf8)
    return stride(from: 0, to: text.count, by: 76).flatMap { start in
      Array(text[start..<min(start + 76, text.count)]) + lineEnd
    }
  }
}
