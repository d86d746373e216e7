import Library
import TestSupport
import Testing

@Suite struct ResourceAddressTests {
  @Test(arguments: [
    "https://www.gov.uk/government/publications/a", "http://example.org",
    "HTTPS://Example.ORG/x?y=1",
    "https://example.org:8443/a", "https://xn--bcher-kva.example.org/", "https://b\u{FC}cher.de/a",
    "https://example.org./a", "  https://example.org/a  ",
  ])
  func takesPagesOfThePublicWeb(_ text: String) throws {
    #expect(throws: Never.self) { try ResourceAddress(text) }
  }

  @Test(arguments: [
    ("", ResourceAddressError.Problem.empty), ("   ", .empty), ("example.org", .notWeb),
    ("ftp://example.org/a", .notWeb), ("javascript:alert(1)", .notWeb),
    ("//example.org/a", .notWeb),
    ("https://", .notWeb), ("https://exa mple.org", .hasBlanks),
    ("https://example.org/\u{7}", .hasBlanks),
    ("https://example.org\\@evil.org", .hasBlanks), ("https://me:pw@example.org/", .hasUser),
    ("https://localhost/a", .badHost), ("https://127.0.0.1/a", .badHost),
    ("https://[::1]/a", .badHost), ("https://intranet/a", .badHost),
    ("https://printer.local/", .badHost), ("https://a..b.org/", .badHost),
    ("https://169.254.169.254/latest/meta-data", .badHost), ("https://0x7f.0x1/", .badHost),
    ("https://example.org:80a/", .badHost), ("https://metadata.google.internal/", .badHost),
    ("https:///path", .badHost),
    ("https://example.org/" + String(repeating: "a", count: 2_000), .tooLong),
  ])
  func refusesOthersInOneSentence(_ text: String, _ problem: ResourceAddressError.Problem) {
    let error = #expect(throws: ResourceAddressError.self) { try ResourceAddress(text) }
    #expect(error?.problem == problem)
    #expect(error?.description.filter { $0 == "\n" }.isEmpty == true)
    #expect((error?.description.count ?? 0) < 200)
  }

  @Test(arguments: [
    ("https://www.example.org/a/", "http://example.org/a"),
    ("https://example.org/a#part", "https://EXAMPLE.org/a"),
    ("https://example.org:443/a?utm_source=x&b=1", "https://example.org/a?b=1&fbclid=2"),
    ("https://example.org", "https://example.org/"),
  ])
  func samePageHasSameKey(_ first: String, _ second: String) throws {
    #expect(try ResourceAddress(first).key == ResourceAddress(second).key)
  }

  @Test(arguments: [
    ("https://example.org/a", "https://example.org/A"),
    ("https://example.org/a?b=1", "https://example.org/a?b=2"),
    ("https://a.example.org/", "https://b.example.org/"), ("https://www.uk/a", "https://uk.org/a"),
  ])
  func otherPagesHaveOtherKeys(_ first: String, _ second: String) throws {
    #expect(try ResourceAddress(first).key != ResourceAddress(second).key)
  }

  @Test func neverTakesAnInnerHostHoweverItIsWritten() throws {
    let seed: UInt64 = 20_261_121
    print("seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "https://", "http://", "localhost", "127.0.0.1", "@", ":", "/", "#", "?", "example.org", ".",
      "[::1]", "%00", "\\", " ", "0",
    ]
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
      guard let address = try? ResourceAddress(text) else { continue }
      let labels = address.host.split(separator: ".")
      let last = labels.last ?? ""
      #expect(labels.count >= 2, "\(text)")
      #expect(last != "localhost" && last.allSatisfy { $0.isLetter }, "\(text)")
      #expect(!address.host.contains { "@:/#?[]\\ ".contains($0) }, "\(text)")
    }
  }

  @Test(arguments: [
    ("https://example.org", "/"), ("https://example.org/a/b?c=1#d", "/a/b?c=1"),
    ("https://example.org?c=1", "/?c=1"),
  ])
  func pathIsWhatTheSiteSees(_ text: String, _ path: String) throws {
    #expect(try ResourceAddress(text).path == path)
  }
}
