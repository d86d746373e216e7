import Foundation
import Testing

/// Reads a message as a mail program would: written from RFC 5322, 2045 and 2047 for the tests, and
/// strict about what they forbid.
struct ReadMessage {
  /// Names in lower case with their unfolded values, in order.
  var headers: [(name: String, value: String)]
  var text: String
  /// Lines of the head and of the body as they stand.
  var headLines: [String]
  var bodyLines: [String]

  init(_ bytes: [UInt8]) throws {
    let message = String(decoding: bytes, as: UTF8.self)
    try #require(bytes.allSatisfy { $0 < 128 }, "a message must be ASCII on the wire")
    let lines = message.components(separatedBy: "\r\n")
    try #require(!lines.joined().unicodeScalars.contains { $0 == "\r" || $0 == "\n" })
    let empty = try #require(lines.firstIndex(of: ""))
    headLines = Array(lines[..<empty])
    bodyLines = Array(lines[(empty + 1)...])
    headers = try Self.headers(headLines)
    text = ""
    text = try Self.text(bodyLines, encoding: self["content-transfer-encoding"] ?? "7bit")
  }

  subscript(name: String) -> String? { headers.first { $0.name == name }?.value }

  private static func headers(_ lines: [String]) throws -> [(name: String, value: String)] {
    var headers: [(name: String, value: String)] = []
    for line in lines {
      if line.first == " " || line.first == "\t" {
        headers[headers.count - 1].value += line
        continue
      }
      let colon = try #require(line.firstIndex(of: ":"), "no header: \(line)")
      headers.append(
        (line[..<colon].lowercased(), String(line[line.index(after: colon)...].dropFirst())))
    }
    return headers
  }

  /// Encoded words decoded; blanks between two of them dropped (RFC 2047, 6.2).
  static func decodeWords(_ value: String) throws -> String {
    var bytes: [UInt8] = []
    var wasEncoded = false
    for (position, word) in value.components(separatedBy: " ").enumerated() {
      let isEncoded = word.hasPrefix("=?utf-8?B?") && word.hasSuffix("?=")
      if position > 0, !(isEncoded && wasEncoded) { bytes.append(32) }
      if isEncoded {
        try #require(word.utf8.count <= 75)
        let data = try #require(Data(base64Encoded: String(word.dropFirst(10).dropLast(2))))
        try #require(String(data: data, encoding: .utf8) != nil, "a character was split")
        bytes += data
      } else {
        bytes += word.utf8
      }
      wasEncoded = isEncoded
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func text(_ lines: [String], encoding: String) throws -> String {
    let whole = lines.joined(separator: "\r\n")
    let bytes: [UInt8]
    switch encoding {
    case "7bit": bytes = Array(whole.utf8)
    case "base64":
      bytes = [UInt8](try #require(Data(base64Encoded: lines.joined())))
    case "quoted-printable": bytes = try unquote(Array(whole.utf8))
    default: throw Unknown(encoding: encoding)
    }
    return String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "\r\n", with: "\n")
  }

  private struct Unknown: Error { var encoding: String }

  private static func unquote(_ bytes: [UInt8]) throws -> [UInt8] {
    var output: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "=") else {
        output.append(bytes[index])
        index += 1
        continue
      }
      let pair = Array(bytes[index + 1...index + 2])
      if pair != [13, 10] {
        output.append(try #require(UInt8(String(decoding: pair, as: UTF8.self), radix: 16)))
      }
      index += 3
    }
    return output
  }
}
