import Foundation
import IdentityProvider
import Synchronization
import Testing

@testable import SignOn

/// What a provider says of itself.
@Suite("Discovery")
struct DiscoveryTests {
  private static let issuer = "https://login.example.org"

  private func client(
    issuer: String = issuer, _ fetch: @escaping SignOnClient.Fetch
  ) -> SignOnClient {
    SignOnClient(
      provider: SignOnProvider(id: "council", name: "C", issuer: issuer, clientID: "x"),
      fetch: fetch)
  }

  private func failure(_ fetch: @escaping SignOnClient.Fetch) async -> SignOnError? {
    do {
      _ = try await client(fetch).begin(callback: "https://hub.example.org/back")
      return nil
    } catch {
      return error
    }
  }

  private static func document(_ changes: [String: Any] = [:]) -> Data {
    let fields: [String: Any] = [
      "issuer": issuer, "authorization_endpoint": issuer + "/authorize?tenant=1",
      "token_endpoint": issuer + "/token", "jwks_uri": issuer + "/keys",
    ]
    let data = try? JSONSerialization.data(withJSONObject: fields.merging(changes) { $1 })
    return data ?? Data()
  }

  @Test("the address asks for all that the flow needs, and keeps what stood there")
  func address() async throws {
    let client = client { request in
      #expect(request.url.absoluteString == Self.issuer + "/.well-known/openid-configuration")
      return ProviderAnswer(status: 200, body: Self.document())
    }
    let (address, pending) = try await client.begin(callback: "https://hub.example.org/a b")
    let items = URLComponents(url: address, resolvingAgainstBaseURL: false)?.queryItems ?? []
    let query = Dictionary(items.map { ($0.name, $0.value ?? "") }, uniquingKeysWith: { $1 })
    #expect(query["tenant"] == "1" && query["response_type"] == "code")
    #expect(query["redirect_uri"] == "https://hub.example.org/a b")
    #expect(query["scope"] == "openid email profile")
    #expect(query["state"] == pending.state && query["nonce"] == pending.nonce)
    #expect(query["code_challenge_method"] == "S256")
    #expect(Set([pending.state, pending.nonce, pending.verifier]).count == 3)
    #expect(pending.verifier.count == 43, "RFC 7636 asks for 43 to 128 characters")
  }

  @Test("the PKCE challenge is that of the standard's own example")
  func challenge() async throws {
    // RFC 7636, appendix B.
    let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    #expect(
      PendingSignOn.challenge(of: verifier) == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
  }

  @Test("an issuer that differs by one letter is another")
  func issuer() async {
    for other in [Self.issuer + "/", "https://login.example.com", "HTTPS://login.example.org"] {
      let error = await failure { _ in
        ProviderAnswer(status: 200, body: Self.document(["issuer": other]))
      }
      #expect(error == .otherIssuer(provider: "council", expected: Self.issuer, found: other))
    }
  }

  @Test(
    "addresses that secrets must not travel to are refused",
    arguments: ["authorization_endpoint", "token_endpoint", "jwks_uri"])
  func insecure(field: String) async {
    for address in ["http://login.example.org/x", "ftp://x.example.org", "x", ""] {
      let error = await failure { _ in
        ProviderAnswer(status: 200, body: Self.document([field: address]))
      }
      #expect(error?.description.contains("is not https") ?? false)
    }
  }

  @Test("what lacks the code flow, S256 or a known signature is refused")
  func lacking() async {
    for (field, words) in [
      ("response_types_supported", "code flow"), ("code_challenge_methods_supported", "S256"),
      ("id_token_signing_alg_values_supported", "RS256"),
    ] {
      let error = await failure { _ in
        ProviderAnswer(status: 200, body: Self.document([field: ["other"]]))
      }
      #expect(error?.description.contains(words) ?? false)
    }
  }

  @Test("what is no document says so")
  func noDocument() async {
    for text in ["", "{}", "[]", "<html>", "{\"issuer\": 5}"] {
      let error = await failure { _ in ProviderAnswer(status: 200, body: Data(text.utf8)) }
      #expect(error?.description.contains("it is no JSON with") ?? false)
    }
    let missing = await failure { _ in ProviderAnswer(status: 404, body: Data()) }
    #expect(missing?.description.contains("answered 404") ?? false)
  }

  @Test("a failure is not kept: the next sign-in asks again")
  func recovers() async throws {
    let calls = Mutex(0)
    let client = client { _ in
      let call = calls.withLock { calls in
        calls += 1
        return calls
      }
      if call == 1 { throw ProviderFetchError.unreachable("down") }
      return ProviderAnswer(status: 200, body: Self.document())
    }
    await #expect(throws: SignOnError.self) { try await client.begin(callback: "https://h/b") }
    _ = try await client.begin(callback: "https://h/b")
    #expect(calls.withLock { $0 } == 2)
  }
}
