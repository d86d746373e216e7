import Testing

@testable import Accounts

@Suite("E-mail addresses")
struct EmailAddressTests {
  @Test(
    "are kept in lower case, without blank space around them",
    arguments: [
      ("Ada@Example.ORG", "ada@example.org"), (" a.b+c@council.gov.uk\n", "a.b+c@council.gov.uk"),
      ("o'neil@x-y.gov.uk", "o'neil@x-y.gov.uk"), ("steward@localhost", "steward@localhost"),
    ])
  func accepted(typed: String, kept: String) throws {
    #expect(try EmailAddress(typed).text == kept)
  }

  @Test(
    "that no mail can reach are refused",
    arguments: [
      "ada", "ada@", "@example.org", "ada@@example.org", "ada@exa mple.org", "ada@.org",
      "ada@-x.org", "ada@x-.org", "ada@example..org", "a\u{0}b@example.org", "a\nb@example.org",
      "ada@example.org>", "\"a b\"@example.org", "ada@exämple.org", "ada,bob@example.org",
    ])
  func malformed(typed: String) {
    #expect(throws: EmailAddressError.malformed) { try EmailAddress(typed) }
  }

  @Test("say what to do where nothing or too much was typed")
  func lengths() {
    #expect(throws: EmailAddressError.missing) { try EmailAddress("  ") }
    let long = String(repeating: "a", count: 64) + "@"
    let label = String(repeating: "b", count: 62) + "."
    #expect(throws: EmailAddressError.tooLong) {
      try EmailAddress(long + String(repeating: label, count: 3) + "com")
    }
    #expect(throws: EmailAddressError.malformed) { try EmailAddress("a" + long + "b.org") }
  }
}
