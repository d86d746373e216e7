import Foundation
import Testing

@testable import Mail

@Suite("Transfer encodings")
struct MailBodyTests {
  private func text(_ body: MailBody) -> String { String(decoding: body.bytes, as: UTF8.self) }

  /// The example of RFC 2045, 6.7, and lines with marks of the RFC's rules 1 to 5.
  @Test("quoted-printable")
  func quoted() {
    let sentence =
      "Now's the time for all folk to come to the aid of their country, é"
      + " and a soft break."
    let body = MailBody(sentence)
    #expect(body.encoding == .quotedPrintable)
    #expect(
      text(body)
        == "Now's the time for all folk to come to the aid of their country, =C3=A9 and=\r\n"
        + " a soft break.\r\n")
    #expect(text(MailBody("A few words: é = 1 ")) == "A few words: =C3=A9 =3D 1=20\r\n")
    #expect(text(MailBody("From here, é")) == "=46rom here, =C3=A9\r\n")
    #expect(text(MailBody("From here")) == "=46rom here\r\n")
    #expect(text(MailBody(".\nx")) == "=2E\r\nx\r\n")
  }

  /// The vectors of RFC 4648, section 10, hold for Foundation's base64; here the line length.
  @Test("base64 where most characters need it")
  func base64() {
    let body = MailBody(String(repeating: "東京", count: 40))
    #expect(body.encoding == .base64)
    let lines = text(body).components(separatedBy: "\r\n").dropLast()
    #expect(lines.dropLast().allSatisfy { $0.utf8.count == 76 })
    #expect(
      Data(base64Encoded: lines.joined())
        == Data((String(repeating: "東京", count: 40) + "\r\n").utf8))
  }

  @Test("plain text stays as it is, so that a link can be copied from the file")
  func plain() {
    let link = "https://example.org/invitation/" + String(repeating: "x", count: 200)
    let body = MailBody("Dear Ann,\r\n\r\n\(link)\rBye")
    #expect(body.encoding == .sevenBit)
    #expect(text(body) == "Dear Ann,\r\n\r\n\(link)\r\nBye\r\n")
    #expect(MailBody(String(repeating: "x", count: 998)).encoding == .sevenBit)
    #expect(MailBody(String(repeating: "x", count: 999)).encoding == .quotedPrintable)
  }
}
