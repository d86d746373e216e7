import Foundation
import TestSupport
import Testing

@testable import Mail

@Suite("Messages on the wire")
struct MailMessageTests {
  private func message(
    subject: String = "Hello", text: String = "Words.\n", name: String = "Ann",
    unsubscribe: String? = nil
  ) throws -> MailMessage {
    try MailMessage(
      id: "019a-77", date: Date(timeIntervalSince1970: 880_127_706),
      from: MailAddress("hub@example.org", name: "Touchstone"),
      to: MailAddress("ann@example.org", name: name), subject: subject, text: text,
      unsubscribe: unsubscribe)
  }

  /// The date is that of RFC 5322, appendix A.1.1, told in UTC.
  @Test("a plain message, byte by byte")
  func plain() throws {
    let expected = """
      Date: Fri, 21 Nov 1997 15:55:06 +0000\r
      From: Touchstone <hub@example.org>\r
      To: Ann <ann@example.org>\r
      Subject: Hello\r
      Message-ID: <019a-77@example.org>\r
      Auto-Submitted: auto-generated\r
      MIME-Version: 1.0\r
      Content-Type: text/plain; charset=utf-8\r
      Content-Transfer-Encoding: 7bit\r
      \r
      Words.\r

      """
    #expect(String(decoding: try message().bytes, as: UTF8.self) == expected)
  }

  @Test("a message that can be ended says how, for people and programs")
  func unsubscribe() throws {
    let link = "https://hub.example.org/unsubscribe/a.b_c-d"
    let read = try ReadMessage(message(unsubscribe: link).bytes)
    #expect(read["list-unsubscribe"] == "<\(link)>")
    #expect(read["list-unsubscribe-post"] == "List-Unsubscribe=One-Click")
    #expect(try ReadMessage(message().bytes)["list-unsubscribe"] == nil)
  }

  @Test(
    "links that would break the head are refused",
    arguments: [
      "https://a/b\r\nBcc: x@example.org", "https://a/b>c", "https://a b", "javascript:alert(1)",
      "https://a/é", "/unsubscribe", "https://a/" + String(repeating: "x", count: 900),
    ])
  func links(link: String) {
    #expect(throws: MailError.badLink(link)) { try message(unsubscribe: link) }
  }

  @Test(
    "addresses that could say something to a mail program are refused",
    arguments: [
      "", "ann", "ann@", "@example.org", "ann@example.org\r\nBcc: eve@example.org",
      "ann@example.org,eve@example.org", "ann@exa mple.org", "<ann@example.org>", "ann@@b",
      "ann@example.org\u{0}", "änn@example.org", "\"ann b\"@example.org", "ann@example.org>",
    ])
  func addresses(address: String) {
    #expect(throws: MailError.self) { try MailAddress(address) }
  }

  @Test("a sender is read with its name or without")
  func sender() throws {
    let plain = try MailAddress(text: "hub@example.org")
    #expect(plain.address == "hub@example.org" && plain.name.isEmpty)
    for text in ["My Hub <hub@example.org>", " \"My Hub\"  <hub@example.org> "] {
      let named = try MailAddress(text: text)
      #expect(named.address == "hub@example.org" && named.name == "My Hub")
    }
    #expect(try MailAddress("a@b.example.org").domain == "b.example.org")
  }

  @Test("nothing in a subject or a name can begin a header", arguments: hostile)
  func injection(typed: String) throws {
    let read = try ReadMessage(message(subject: typed, text: typed, name: typed).bytes)
    #expect(
      read.headers.map(\.name) == [
        "date", "from", "to", "subject", "message-id", "auto-submitted", "mime-version",
        "content-type", "content-transfer-encoding",
      ])
    for line in read.headLines { #expect(line.utf8.count <= 78, "\(line)") }
    let shown = try ReadMessage.decodeWords(#require(read["subject"]))
    #expect(shown == Self.oneLine(typed))
  }

  private static let hostile = [
    "", "a\r\nBcc: eve@example.org", "a\nBcc: eve@example.org", "a\rBcc: eve", "\r\n\r\nbody",
    "a\u{0}b", "a\u{85}b", "a\u{2028}b", "a\u{b}b\u{c}c", "=?utf-8?B?Qmfj?=", "=?utf-8?Q?=0ABcc?=",
    "Ann \"the\" \\ O'Neil, Dr. <x@y>", "Réunion à l’école", "🏴󠁧󠁢󠁷󠁬󠁳󠁿 🧑‍🤝‍🧑 東京",
    String(repeating: "long words ", count: 40) + "end", String(repeating: "x", count: 2_000),
    String(repeating: "é", count: 500), "Diolch ŵ ", "(comment)", "a;b:c@d[e]",
  ]

  private static func oneLine(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control
      scalars.append(isControl || [0x2028, 0x2029].contains(scalar.value) ? " " : scalar)
    }
    return String(scalars).trimmingCharacters(in: .whitespaces)
  }

  @Test("the name of the person comes back from the head")
  func name() throws {
    for name in ["Ann", "Zoë Müller", "O'Neil, Ann", "Ann \"A\" B", "a\\b"] {
      let value = try #require(try ReadMessage(message(name: name).bytes)["to"])
      #expect(value.hasSuffix(" <ann@example.org>"))
      var shown = String(value.dropLast(" <ann@example.org>".count))
      if shown.hasPrefix("\"") {
        shown = String(shown.dropFirst().dropLast())
          .replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
      }
      #expect(try ReadMessage.decodeWords(shown) == name)
    }
    #expect(try ReadMessage(message(name: "").bytes)["to"] == "<ann@example.org>")
  }

  @Test("random texts come back as they were")
  func random() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("random texts: seed \(seed)")
    var random = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let text = Self.text(using: &random)
      let subject = Self.text(using: &random)
      let read = try ReadMessage(message(subject: subject, text: text).bytes)
      let lines = text.replacingOccurrences(of: "\r\n", with: "\n")
        .replacingOccurrences(of: "\r", with: "\n")
      #expect(read.text == (lines.hasSuffix("\n") ? lines : lines + "\n"))
      #expect(
        try ReadMessage.decodeWords(#require(read["subject"])) == Self.oneLine(subject))
      for line in read.headLines { #expect(line.utf8.count <= 78) }
      for line in read.bodyLines {
        #expect(line.utf8.count <= (read["content-transfer-encoding"] == "7bit" ? 998 : 76))
      }
    }
  }

  private static func text(using random: inout SeededGenerator) -> String {
    let alphabets = ["ab .,=?_-\n", "aé= \t\n\r", "東京🧑‍🤝‍🧑 ", "\u{0}\u{7f}x\n", "F rom .\n", "a"]
    let alphabet = Array(alphabets.randomElement(using: &random)!.unicodeScalars)
    let count = [0, 1, 5, 60, 80, 400, 2_500].randomElement(using: &random)!
    var scalars = String.UnicodeScalarView()
    for _ in 0..<count { scalars.append(alphabet.randomElement(using: &random)!) }
    return String(scalars)
  }
}
