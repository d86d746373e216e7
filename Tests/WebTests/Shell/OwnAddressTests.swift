import Testing

@testable import Web

@Suite struct OwnAddressTests {
  @Test("Paths on this site are taken", arguments: ["/", "/councils?q=a%20b&x=1", "/a/b#c"])
  func own(address: String) {
    #expect(OwnAddress.checked(address) == address)
  }

  @Test(
    "Anything that leads elsewhere or breaks a header is not",
    arguments: [
      "", "councils", "//evil.example", "https://evil.example", "/\\evil.example", "\\/evil",
      "/a\r\nSet-Cookie: x=1", "/a b", "javascript:alert(1)", "/\tevil", "/é",
    ])
  func foreign(address: String) {
    #expect(OwnAddress.checked(address) == nil)
    #expect(PageResponse.redirect(to: address).headers["location"] == "/")
  }
}
