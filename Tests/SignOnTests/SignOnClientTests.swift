import Foundation
import IdentityProvider
import Testing

@testable import SignOn

/// Sign-ins against a provider on this machine, over real connections.
@Suite("Single sign-on")
struct SignOnClientTests {
  @Test(
    "a person comes back with a checked address",
    arguments: [
      LoopbackProvider.Signing.rs256, .es256,
    ])
  func happyPath(signing: LoopbackProvider.Signing) async throws {
    try await LoopbackProvider.run { provider async throws in
      provider.behaviour.signing = signing
      let person = try await Journey(provider).signIn()
      #expect(person.issuer == provider.address && person.subject == "person-7")
      #expect(person.email == "ann.otter@birchbury.gov.uk" && person.name == "Ann Otter")
      #expect(!person.hasSecondFactor)
      #expect(
        provider.requests == [
          "/.well-known/openid-configuration", "/authorize", "/token", "/keys",
        ])
    }
  }

  @Test("description and keys are kept between sign-ins")
  func kept() async throws {
    try await LoopbackProvider.run { provider async throws in
      let journey = Journey(provider)
      _ = try await journey.signIn()
      _ = try await journey.signIn()
      #expect(provider.requests.filter { $0 == "/keys" }.count == 1)
      #expect(provider.requests.filter { $0.hasPrefix("/.well-known") }.count == 1)
      journey.clock.advance(by: SignOnClient.discoveryLifetime)
      #expect(await journey.failure() != nil, "the provider's clock stands an hour behind now")
      #expect(provider.requests.filter { $0.hasPrefix("/.well-known") }.count == 2)
    }
  }

  @Test("the secret also travels in the form, where the provider asks for that")
  func secretInForm() async throws {
    try await LoopbackProvider.run { provider async throws in
      provider.behaviour.discovery["token_endpoint_auth_methods_supported"] = ["client_secret_post"]
      #expect(await Journey(provider).person()?.subject == "person-7")
    }
  }

  @Test("a second factor counts only where the configuration says which claim stands for it")
  func secondFactor() async throws {
    try await LoopbackProvider.run { provider async throws in
      provider.behaviour.claims["amr"] = ["pwd", "mfa"]
      #expect(await Journey(provider).person()?.hasSecondFactor == false)
      let journey = Journey(provider) { $0.secondFactors = ["mfa"] }
      #expect(await journey.person()?.hasSecondFactor == true)
      provider.behaviour.claims["amr"] = ["pwd"]
      #expect(await journey.person()?.hasSecondFactor == false)
    }
  }

  @Test("what the provider refuses is said in its words")
  func refusals() async throws {
    try await LoopbackProvider.run { provider async throws in
      provider.behaviour.refusal = "access_denied"
      #expect(
        await Journey(provider).failure() == .refused(provider: "council", code: "access_denied"))
      provider.behaviour.refusal = nil
      let wrong = Journey(provider) { $0.clientSecret = Secret("wrong") }
      #expect(
        await wrong.failure()
          == .codeRefused(provider: "council", status: 400, code: "invalid_client"))
    }
  }

  @Test("a code counts once, and so does an answer")
  func replay() async throws {
    try await LoopbackProvider.run { provider async throws in
      let journey = Journey(provider)
      let (address, pending) = try await journey.client.begin(callback: Journey.callback)
      let answer = try await Journey.visit(address)
      _ = try await journey.client.finish(answer, pending: pending)
      let again = await #expect(throws: SignOnError.self) {
        try await journey.client.finish(answer, pending: pending)
      }
      #expect(again == .codeRefused(provider: "council", status: 400, code: "invalid_grant"))
      // Where a provider forgets its codes, the nonce still binds the token to one request.
      provider.behaviour.forgetsCodes = true
      let (first, firstPending) = try await journey.client.begin(callback: Journey.callback)
      let (_, secondPending) = try await journey.client.begin(callback: Journey.callback)
      var stolen = try await Journey.visit(first)
      stolen["state"] = secondPending.state
      var mixed = secondPending
      mixed.verifier = firstPending.verifier
      let (taken, both) = (stolen, mixed)
      let replayed = await #expect(throws: SignOnError.self) {
        try await journey.client.finish(taken, pending: both)
      }
      #expect(replayed == .badToken(provider: "council", .nonce))
    }
  }

  @Test("a code without its PKCE verifier is worth nothing")
  func verifier() async throws {
    try await LoopbackProvider.run { provider async throws in
      let journey = Journey(provider)
      var (address, pending) = try await journey.client.begin(callback: Journey.callback)
      let answer = try await Journey.visit(address)
      pending.verifier = "guessed"
      let guessed = pending
      let error = await #expect(throws: SignOnError.self) {
        try await journey.client.finish(answer, pending: guessed)
      }
      #expect(error == .codeRefused(provider: "council", status: 400, code: "invalid_grant"))
    }
  }

  @Test("answers of other requests, other issuers and other days are not accepted")
  func strays() async throws {
    try await LoopbackProvider.run { provider async throws in
      let journey = Journey(provider)
      let (address, pending) = try await journey.client.begin(callback: Journey.callback)
      let answer = try await Journey.visit(address)
      let changes: [@Sendable (inout [String: String], inout PendingSignOn) -> Void] = [
        { answer, _ in answer["state"] = "other" },
        { answer, _ in answer["state"] = nil },
        { answer, _ in answer["code"] = nil },
        { answer, _ in answer["iss"] = "https://elsewhere.example.org" },
        { _, pending in pending.provider = "other" },
        { _, pending in pending.started -= PendingSignOn.lifetime },
      ]
      for change in changes {
        var (changed, other) = (answer, pending)
        change(&changed, &other)
        let (sent, held) = (changed, other)
        let error = await #expect(throws: SignOnError.self) {
          try await journey.client.finish(sent, pending: held)
        }
        guard case .strayAnswer = error else {
          Issue.record("\(String(describing: error))")
          continue
        }
      }
      let person = try await journey.client.finish(answer, pending: pending)
      #expect(person.subject == "person-7", "the answer itself is good")
    }
  }

  @Test("a provider that names its issuer in answers must do so in each")
  func issuerInAnswers() async throws {
    try await LoopbackProvider.run { provider async throws in
      provider.behaviour.discovery["authorization_response_iss_parameter_supported"] = true
      guard case .strayAnswer = await Journey(provider).failure() else {
        Issue.record("an answer without its issuer was accepted")
        return
      }
      provider.behaviour.namesIssuer = true
      #expect(await Journey(provider).person()?.subject == "person-7")
    }
  }
}
