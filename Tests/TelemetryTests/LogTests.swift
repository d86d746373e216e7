import Foundation
import Logging
import Synchronization
import Testing

@testable import Telemetry

@Suite("Log lines")
struct LogTests {
  /// Lines as they were written.
  private final class Lines: Sendable {
    private let held = Mutex<[String]>([])
    var all: [String] { held.withLock { $0 } }
    var sink: LogSink { LogSink { line in self.held.withLock { $0.append(line) } } }
  }

  private func logger(_ lines: Lines, _ format: LogFormat = .json) -> Logger {
    Logger(label: "hub") { label in
      HubLogHandler(
        label: label, level: .info, format: format, sink: lines.sink,
        now: { Date(timeIntervalSince1970: 1_795_248_930.25) })
    }
  }

  @Test("a JSON line reads back whole, whatever stands in it")
  func json() throws {
    let lines = Lines()
    logger(lines).warning(
      "a \"quote\"\nand\u{1}\u{2028} a \\ break — é",
      metadata: ["path": "/x", "time": "mine", "hb.request.id": "abc"])
    let line = try #require(lines.all.first)
    #expect(lines.all.count == 1 && line.hasSuffix("}\n"))
    #expect(line.dropLast().allSatisfy { !$0.isNewline })
    let fields = try #require(
      JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: String])
    #expect(fields["time"] == "2026-11-21T08:15:30.250Z")
    #expect(fields["level"] == "warning" && fields["logger"] == "hub")
    #expect(fields["message"] == "a \"quote\"\nand\u{1}\u{2028} a \\ break — é")
    #expect(fields["path"] == "/x" && fields["time_"] == "mine" && fields["request"] == "abc")
  }

  @Test("a line of words stays one line, without colours of others")
  func words() throws {
    let lines = Lines()
    logger(lines, .text).info("one\ntwo \u{1B}[31mred", metadata: ["path": "/a\u{2028}b"])
    #expect(lines.all == ["08:15:30 info one·two ·[31mred path=/a·b\n"])
  }

  @Test("what lies below the level is not written")
  func level() {
    let lines = Lines()
    logger(lines).debug("quiet")
    #expect(lines.all.isEmpty)
  }

  @Test("times before 1970 and at the turn of a second are right")
  func times() {
    #expect(LogLine.text(of: Date(timeIntervalSince1970: 0)) == "1970-01-01T00:00:00.000Z")
    #expect(LogLine.text(of: Date(timeIntervalSince1970: 0.0625)) == "1970-01-01T00:00:00.062Z")
    #expect(LogLine.text(of: Date(timeIntervalSince1970: -0.5)) == "1969-12-31T23:59:59.500Z")
  }

  @Test("secrets are hidden in messages")
  func redactedMessages() {
    let token = "kQ7vX2mN9pL4rT8wZ1aB5cD6eF3gH0jK_xYzAbCdEf1"
    for (text, expected) in [
      ("Ann.Otter+x@birchbury.gov.uk asked", "(e-mail) asked"),
      ("to <ann@a.example>, ben@b.example.", "to <(e-mail)>, (e-mail)"),
      ("mail=ann%40a.example", "mail=(e-mail)"),
      ("password=hunter2&next=/", "password=(hidden)&next=/"),
      ("Password: hunter2, ok", "Password: (hidden), ok"),
      ("{\"token\":\"abc\"}", "{\"token\":\"(hidden)\"}"),
      ("Authorization: Bearer abc.def", "Authorization: (hidden)"),
      ("bearer abc.def", "bearer (hidden)"),
      ("Cookie: touchstone=abc; x=y", "Cookie: (hidden); x=y"),
      ("GET /account/reset/\(token)", "GET /account/reset/(hidden)"),
      ("code=\(token)&state=s3", "code=(hidden)&state=(hidden)"),
      ("client_secret=abc", "client_secret=(hidden)"),
    ] {
      #expect(Redaction.text(text) == expected)
    }
  }

  @Test("what is no secret stays")
  func kept() {
    let hash = String(repeating: "0123456789abcdef", count: 4)
    for text in [
      "", "plain words", "GET /councils/E06000023 200", "run \(hash)", "code 404 answered",
      "a + b = c", "9:30", "@", "a @ b", "Größe 5 µ",
      "the basic rate is 20", "0198c0de-1111-7222-8333-abcdefabcdef",
    ] {
      #expect(Redaction.text(text) == text)
    }
  }

  @Test("secrets are hidden in fields by their name and by their look")
  func redactedFields() throws {
    let lines = Lines()
    logger(lines).info(
      "x",
      metadata: [
        "set-cookie": "touchstone=abc", "new_password": "hunter2", "who": "ann@a.example",
        "nested": ["password=hunter2", "fine"], "csrf": "abc",
      ])
    let line = try #require(lines.all.first)
    for secret in ["touchstone=abc", "hunter2", "ann@a.example", "\"abc\""] {
      #expect(!line.contains(secret), "\(line)")
    }
    #expect(line.contains("fine"))
  }

  @Test("no address or token survives in random surroundings")
  func randomSurroundings() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("LogTests.randomSurroundings: seed \(seed)")
    var state = seed
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let pieces = [" ", "=", ":", "\"", "<", ">", "&", "/", "é", "\n", "word", "(", "200", ","]
    for _ in 0..<2000 {
      let before = (0..<next(8)).map { _ in pieces[next(pieces.count)] }.joined()
      let after = (0..<next(8)).map { _ in pieces[next(pieces.count)] }.joined()
      let secret = ["zoe.quill@hidden.example", "Aa1" + String(repeating: "xY9-_", count: 9)][
        next(2)]
      #expect(!Redaction.text(before + secret + after).contains(secret))
    }
  }
}
