import Foundation
import Testing

@testable import Accounts

@Suite("Tokens that are shown once")
struct OneTimeTokenTests {
  @Test("carry 256 random bits and can stand in an address")
  func shape() {
    let tokens = (0..<200).map { _ in OneTimeToken().text }
    #expect(Set(tokens).count == 200)
    for token in tokens { #expect(token.wholeMatch(of: /[A-Za-z0-9_-]{43}/) != nil) }
  }

  @Test("are kept as SHA-256")
  func hash() {
    // printf abc | openssl sha256 -binary | basenc --base64url
    #expect(OneTimeToken.hash(of: "abc") == "ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0")
    let token = OneTimeToken()
    #expect(token.hash == OneTimeToken.hash(of: token.text) && token.hash != token.text)
  }

  /// RFC 4648, section 10, and the two characters in which base64url differs.
  @Test(
    "are base64url",
    arguments: [
      ([], ""), ([0x66], "Zg"), ([0x66, 0x6f], "Zm8"), ([0x66, 0x6f, 0x6f], "Zm9v"),
      ([0xfb, 0xff, 0xfe], "-__-"),
    ] as [([UInt8], String)])
  func base64(bytes: [UInt8], text: String) {
    #expect(Base64URL.text(of: bytes) == text)
    #expect(Base64URL.bytes(of: text) == bytes)
  }

  @Test("in another alphabet are refused", arguments: ["Zg==", "a+b/", "Zm9v\n", "é", "A"])
  func foreign(text: String) {
    #expect(Base64URL.bytes(of: text) == nil)
  }
}
