import Foundation
import IdentityProvider
import Testing

@testable import SignOn

/// Answers that never end, are too long or lead elsewhere, over real connections.
@Suite("Asking providers over the network")
struct ProviderNetworkTests {
  private func failure(_ request: ProviderRequest) async -> ProviderFetchError? {
    do {
      _ = try await ProviderNetwork.fetch(request)
      return nil
    } catch {
      return error as? ProviderFetchError
    }
  }

  private func request(_ provider: LoopbackProvider, _ path: String) throws -> ProviderRequest {
    ProviderRequest(try #require(URL(string: provider.address + path)))
  }

  @Test("an answer above the limit is not read to its end, with and without a length")
  func huge() async throws {
    try await LoopbackProvider.run { provider async throws in
      #expect(await failure(try request(provider, "/huge")) == .tooLarge)
      #expect(await failure(try request(provider, "/endless")) == .tooLarge)
    }
  }

  @Test("an answer that drips is given up when its time is over")
  func slow() async throws {
    try await LoopbackProvider.run { provider async throws in
      var slow = try request(provider, "/drip")
      slow.seconds = 0.5
      guard case .unreachable = await failure(slow) else {
        Issue.record("an answer that never ends was waited for")
        return
      }
    }
  }

  @Test("a redirect is not followed")
  func redirect() async throws {
    try await LoopbackProvider.run { provider async throws in
      #expect(
        await failure(try request(provider, "/moved"))
          == .unreachable("it redirects to another address"))
      #expect(!provider.requests.contains("/keys"))
    }
  }

  @Test("a provider that is away is said to be")
  func away() async throws {
    let nobody = try #require(URL(string: "http://127.0.0.1:9"))
    guard case .unreachable = await failure(ProviderRequest(nobody)) else {
      Issue.record("nobody answered and yet there was an answer")
      return
    }
  }

  @Test("forms are encoded so that every letter arrives")
  func form() throws {
    let url = try #require(URL(string: "https://x.example.org"))
    let request = ProviderRequest(url, form: ["b": "a+b&c=d %", "a": "é"])
    #expect(request.body == Data("a=%C3%A9&b=a%2Bb%26c%3Dd%20%25".utf8))
  }

  @Test(
    "only https is secure, and http on the machine itself",
    arguments: [
      ("https://login.example.org", true), ("http://127.0.0.1:8000/x", true),
      ("http://localhost/x", true), ("http://[::1]:80/", true), ("http://login.example.org", false),
      ("http://127.0.0.1.example.org", false), ("https://user@login.example.org", false),
      ("https://a:b@login.example.org", false), ("https://login.example.org/#x", false),
      ("file:///etc/passwd", false), ("login.example.org", false), ("", false),
      ("https://", false),
    ])
  func secure(text: String, expected: Bool) { #expect((SecureAddress(text) != nil) == expected) }

  @Test("a secret shows itself nowhere")
  func secret() {
    var provider = SignOnProvider(
      id: "a", name: "A", issuer: "https://a.example.org", clientID: "b")
    provider.clientSecret = Secret("hush")
    var dumped = ""
    dump(provider, to: &dumped)
    #expect(!"\(provider)\(String(reflecting: provider))\(dumped)".contains("hush"))
  }
}
