import Testing

@testable import HTML

@Suite struct StylesheetTests {
  @Test func fitsItsBudget() {
    #expect(Stylesheet.text.utf8.count <= 25 * 1024)
    #expect(Script.text.utf8.count <= 15 * 1024)
  }

  @Test func bracesAreBalanced() {
    var depth = 0
    for character in Stylesheet.text {
      if character == "{" { depth += 1 }
      if character == "}" { depth -= 1 }
      #expect((0...3).contains(depth))
      guard (0...3).contains(depth) else { return }
    }
    #expect(depth == 0)
  }

  @Test func everyTokenInUseIsDefinedInBothSchemes() throws {
    let schemes = try Tokens.schemes()
    let used = Stylesheet.text.matches(of: /var\(--([a-z0-9-]+)\)/).map { String($0.1) }
    for token in Set(used) where token != "c" {
      #expect(schemes.light[token] != nil, "--\(token) in the light scheme")
      #expect(schemes.dark[token] != nil, "--\(token) in the dark scheme")
    }
  }

  @Test func theAddressChangesWithTheContent() {
    #expect(ContentHash.name("a") != ContentHash.name("b"))
    #expect(ContentHash.name("") == "cbf29ce484222325")
    #expect(ContentHash.name("a") == "af63dc4c8601ec8c")
    #expect(
      Stylesheet.address.hasPrefix("/assets/touchstone-") && Stylesheet.address.hasSuffix(".css"))
  }
}
