import Foundation
import IdentityProvider
import Testing

@testable import SignOn

/// Statements about a person that must not be believed.
@Suite("Identity tokens")
struct TokenTests {
  private static let hour = 3600

  private static func now(_ seconds: Int) -> LoopbackProvider.Value {
    .number(Int(Date().timeIntervalSince1970) + seconds)
  }

  /// One change to the provider's behaviour, and what the hub says to it.
  struct Fault: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var words: String
    var change: @Sendable (inout LoopbackProvider.Behaviour) -> Void

    init(
      _ name: String, _ words: String,
      _ change: @escaping @Sendable (inout LoopbackProvider.Behaviour) -> Void
    ) {
      testDescription = name
      self.words = words
      self.change = change
    }
  }

  @Test(
    "are refused",
    arguments: [
      Fault("another nonce", "it answers another request") { $0.claims["nonce"] = "other" },
      Fault("no nonce", "it answers another request") { $0.withoutClaims = ["nonce"] },
      Fault("another audience", "another client") { $0.claims["aud"] = "someone" },
      Fault("no audience", "another client") { $0.withoutClaims = ["aud"] },
      Fault("two audiences and no party", "made for another client") {
        $0.claims["aud"] = ["touchstone", "someone"]
      },
      Fault("another party", "made for another client") { $0.claims["azp"] = "someone" },
      Fault("another issuer", "issued by 'https://evil.example.org'") {
        $0.claims["iss"] = "https://evil.example.org"
      },
      Fault("expired", "it expired") { $0.claims["exp"] = now(-120) },
      Fault("no end", "it has no 'exp'") { $0.withoutClaims = ["exp"] },
      Fault("no beginning", "it has no 'iat'") { $0.withoutClaims = ["iat"] },
      Fault("too old, whatever its end", "it expired") {
        $0.claims["iat"] = now(-hour)
        $0.claims["exp"] = now(hour)
      },
      Fault("issued in the future", "valid only in") { $0.claims["iat"] = now(120) },
      Fault("not valid yet", "valid only in") { $0.claims["nbf"] = now(120) },
      Fault("no subject", "it has no 'sub'") { $0.withoutClaims = ["sub"] },
      Fault("times that are no numbers", "it has no 'exp'") { $0.claims["exp"] = "tomorrow" },
      Fault("no signature", "signed by 'none'") { $0.signing = .none },
      Fault("the public key as a shared secret", "signed by 'HS256'") {
        $0.signing = .hs256WithPublicKey
      },
      Fault("another's key under the same name", "signature does not fit") {
        $0.signing = .foreignKey
      },
      Fault("a key nobody published", "is not among the provider's keys") {
        $0.tokenKeyName = "made-up"
      },
      Fault("a key for encryption", "is not among the provider's keys") {
        $0.tokenKeyName = "enc"
      },
      Fault("an unchecked address", "does not say in 'email_verified'") {
        $0.claims["email_verified"] = false
      },
      Fault("an address of which nothing is said", "does not say in 'email_verified'") {
        $0.withoutClaims = ["email_verified"]
      },
      Fault("no address", "it has no 'email'") { $0.withoutClaims = ["email"] },
      Fault("an address that is none", "it has no 'email'") { $0.claims["email"] = "ann" },
    ])
  func refused(fault: Fault) async throws {
    try await LoopbackProvider.run { provider async throws in
      fault.change(&provider.behaviour)
      let error = await Journey(provider).failure()
      #expect(error?.description.contains(fault.words) ?? false, "\(String(describing: error))")
    }
  }

  @Test(
    "clocks may be a minute apart",
    arguments: [
      Fault("just expired", "") { $0.claims["exp"] = now(-40) },
      Fault("just about to be valid", "") { $0.claims["nbf"] = now(40) },
      Fault("issued in a moment", "") { $0.claims["iat"] = now(40) },
    ])
  func skew(fault: Fault) async throws {
    try await LoopbackProvider.run { provider async throws in
      fault.change(&provider.behaviour)
      #expect(await Journey(provider).person()?.subject == "person-7")
    }
  }

  @Test(
    "what real providers do besides is accepted",
    arguments: [
      Fault("the audience in a list", "") { $0.claims["aud"] = ["touchstone"] },
      Fault("two audiences and the party", "") {
        $0.claims["aud"] = ["someone", "touchstone"]
        $0.claims["azp"] = "touchstone"
      },
      Fault("yes in words", "") { $0.claims["email_verified"] = "true" },
      Fault("claims nobody asked for", "") { $0.claims["groups"] = ["a", "b"] },
      Fault("no name for the only key", "") { $0.keyName = nil },
    ])
  func accepted(fault: Fault) async throws {
    try await LoopbackProvider.run { provider async throws in
      fault.change(&provider.behaviour)
      #expect(await Journey(provider).person()?.subject == "person-7")
    }
  }

  @Test("after a change of keys the new ones are read, at most once a minute")
  func rotation() async throws {
    try await LoopbackProvider.run { provider async throws in
      let journey = Journey(provider)
      _ = try await journey.signIn()
      provider.behaviour.keyName = "key-2"
      func reads() -> Int { provider.requests.filter { $0 == "/keys" }.count }
      #expect(
        await journey.failure() == .badToken(provider: "council", .unknownKey("key-2")),
        "the keys were read this minute")
      #expect(reads() == 1)
      journey.clock.advance(by: SignOnClient.keysPause)
      #expect(await journey.person()?.subject == "person-7")
      #expect(reads() == 2)
      _ = try await journey.signIn()
      #expect(reads() == 2)
    }
  }

  @Test("the configured claims and domains decide")
  func configured() async throws {
    try await LoopbackProvider.run { provider async throws in
      provider.behaviour.claims["mail"] = "Ben@sector.example.org"
      provider.behaviour.claims["xms_edov"] = true
      provider.behaviour.withoutClaims = ["email", "email_verified"]
      let other = Journey(provider) {
        $0.emailClaim = "mail"
        $0.verifiedClaim = "xms_edov"
      }
      #expect(await other.person()?.email == "ben@sector.example.org")
      let strict = Journey(provider) {
        $0.emailClaim = "mail"
        $0.verifiedClaim = "xms_edov"
        $0.domains = ["birchbury.gov.uk"]
      }
      #expect(
        await strict.failure()
          == .foreignDomain(provider: "council", domain: "sector.example.org"))
    }
  }

  @Test(
    "texts that are no tokens are no tokens",
    arguments: [
      "", ".", "..", "a.b", "a.b.c.d", "!!!.e30.x", "e30.e30.",
      String(repeating: "a", count: 70_000),
      "eyJhbGciOiJSUzI1NiIsImNyaXQiOlsieCJdfQ.e30.x",
    ])
  func noTokens(text: String) {
    #expect(throws: TokenFault.notAToken) { try IdentityToken(text) }
  }
}
