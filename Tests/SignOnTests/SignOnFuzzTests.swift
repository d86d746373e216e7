import Foundation
import TestSupport
import Testing

@testable import SignOn

/// What a provider sends is read or refused, whatever it is.
@Suite("Anything a provider can send")
struct SignOnFuzzTests {
  private static let provider = SignOnProvider(
    id: "a", name: "A", issuer: "https://a.example.org", clientID: "b")

  @Test("discovery documents")
  func documents() {
    var fuzz = Fuzz("discovery documents", quick: 3_000)
    let sample = """
      {"issuer":"https://a.example.org","authorization_endpoint":"https://a.example.org/x?y=1",\
      "token_endpoint":"https://a.example.org/t","jwks_uri":"https://a.example.org/k",\
      "response_types_supported":["code"],"scopes_supported":null,"x":{"y":[1,2.5e3,true]}}
      """
    for _ in 0..<fuzz.count {
      let text = fuzz.text(like: [sample])
      guard let read = try? DiscoveryDocument(Data(text.utf8), of: Self.provider) else { continue }
      for address in [read.authorization, read.token, read.keys] {
        #expect(
          address.url.scheme == "https" || address.url.host == "localhost", "seed \(fuzz.seed)")
      }
    }
  }

  @Test("keys and tokens")
  func tokens() async {
    var fuzz = Fuzz("keys and tokens", quick: 2_000, weight: 10)
    let keys =
      #"{"keys":[{"kty":"RSA","kid":"k","use":"sig","n":"AQAB","e":"AQAB"},{"kty":"EC","#
      + #""crv":"P-256","x":"AA","y":"AA","kid":"e"}]}"#
    let token = "eyJhbGciOiJSUzI1NiIsImtpZCI6ImsifQ.eyJpc3MiOiJ4In0.AAAA"
    let check = TokenCheck(issuer: "x", clientID: "b", nonce: "n", now: Date())
    for _ in 0..<fuzz.count {
      let read = ProviderKeys(Data(fuzz.text(like: [keys]).utf8))
      guard let read, let token = try? IdentityToken(fuzz.text(like: [token])) else { continue }
      let claims = try? await token.claims(keys: read, check: check)
      #expect(claims == nil, "a forged token was believed, seed \(fuzz.seed)")
    }
  }

  @Test("claims that are written come back as they are read")
  func claims() throws {
    let values: [String: ClaimValue] = [
      "a": .text("x"), "b": .number(1.5), "c": .truth(true), "d": .texts(["y", "z"]), "e": .other,
    ]
    let data = try JSONEncoder().encode(values)
    #expect(try JSONDecoder().decode([String: ClaimValue].self, from: data) == values)
  }
}
