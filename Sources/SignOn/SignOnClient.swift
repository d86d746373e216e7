import Accounts
import Foundation

/// Signs people in with one provider: the authorisation code flow of OpenID Connect with PKCE.
///
/// The provider's description is kept for an hour and its keys until a token names another; both
/// are fetched when first needed, so that the hub starts while a provider is away.
public actor SignOnClient {
  /// How requests reach the provider; `ProviderNetwork.fetch`, or a stand-in in tests.
  public typealias Fetch = @Sendable (ProviderRequest) async throws -> ProviderAnswer

  public nonisolated let provider: SignOnProvider
  let fetch: Fetch
  let now: @Sendable () -> Date

  private var discovery: (document: DiscoveryDocument, read: Date)?
  private var keys: (keys: ProviderKeys, read: Date)?

  static let discoveryLifetime = 3600.0
  /// The least time between two readings of the keys, in seconds: tokens with made-up key names
  /// must not make the hub ask the provider again and again.
  static let keysPause = 60.0

  public init(
    provider: SignOnProvider, fetch: @escaping Fetch = ProviderNetwork.fetch,
    now: @escaping @Sendable () -> Date = { Date() }
  ) {
    self.provider = provider
    self.fetch = fetch
    self.now = now
  }

  /// Where to send the browser, and what to keep until it comes back.
  ///
  /// - Parameter callback: the address of this hub that is registered with the provider.
  public func begin(
    callback: String
  ) async throws(SignOnError) -> (address: URL, pending: PendingSignOn) {
    let document = try await description()
    let pending = PendingSignOn(
      provider: provider.id, state: OneTimeToken().text, nonce: OneTimeToken().text,
      verifier: OneTimeToken().text, callback: callback, started: now())
    return (address(of: pending, at: document), pending)
  }

  /// The person, once the browser has come back.
  ///
  /// - Parameters:
  ///   - answer: the question part of the address that the browser came back to, decoded.
  ///   - pending: what `begin` gave; the caller has taken it out of its store, so that an answer
  ///     counts once.
  public func finish(
    _ answer: [String: String], pending: PendingSignOn
  ) async throws(SignOnError) -> SignOnIdentity {
    let document = try await description()
    try check(answer, pending: pending, document: document)
    if let code = answer["error"] {
      throw .refused(provider: provider.id, code: String(code.prefix(100)))
    }
    guard let code = answer["code"], !code.isEmpty, code.utf8.count <= 4096 else {
      throw stray("it has no code")
    }
    let text = try await exchange(code, pending: pending, document: document)
    return try identity(in: try await claims(of: text, nonce: pending.nonce, document: document))
  }

  private func check(
    _ answer: [String: String], pending: PendingSignOn, document: DiscoveryDocument
  ) throws(SignOnError) {
    guard pending.provider == provider.id else { throw stray("it was begun with another provider") }
    guard let state = answer["state"],
      OneTimeToken.hash(of: state) == OneTimeToken.hash(of: pending.state)
    else { throw stray("its state belongs to no request") }
    guard now() < pending.started.addingTimeInterval(PendingSignOn.lifetime) else {
      throw stray("it came too late")
    }
    // Mix-up of providers (RFC 9207).
    guard answer["iss"] == nil ? !document.namesIssuerInAnswers : answer["iss"] == provider.issuer
    else { throw stray("it comes from another issuer") }
  }

  private func stray(_ reason: String) -> SignOnError {
    .strayAnswer(provider: provider.id, reason: reason)
  }

  private func address(of pending: PendingSignOn, at document: DiscoveryDocument) -> URL {
    let fields = [
      ("response_type", "code"), ("client_id", provider.clientID),
      ("redirect_uri", pending.callback), ("scope", provider.scopes.joined(separator: " ")),
      ("state", pending.state), ("nonce", pending.nonce),
      ("code_challenge", PendingSignOn.challenge(of: pending.verifier)),
      ("code_challenge_method", "S256"),
    ]
    let question = fields.map { "\($0.formEncoded)=\($1.formEncoded)" }.joined(separator: "&")
    let base = document.authorization.url
    let mark = base.query == nil ? "?" : "&"
    return URL(string: base.absoluteString + mark + question) ?? base
  }
}

extension SignOnClient {
  /// The provider's description of itself.
  func description() async throws(SignOnError) -> DiscoveryDocument {
    if let held = discovery, now() < held.read.addingTimeInterval(Self.discoveryLifetime) {
      return held.document
    }
    let text = DiscoveryDocument.address(of: provider.issuer)
    guard let address = SecureAddress(text) else {
      throw .badDocument(provider: provider.id, reason: "its issuer is no https address")
    }
    let document = try DiscoveryDocument(
      try await body(of: ProviderRequest(address.url)), of: provider)
    discovery = (document, now())
    return document
  }

  /// The claims of a token whose key is known, or becomes known by reading the keys again.
  func claims(
    of text: String, nonce: String, document: DiscoveryDocument
  ) async throws(SignOnError) -> IdentityToken.Claims {
    let check = TokenCheck(
      issuer: provider.issuer, clientID: provider.clientID, nonce: nonce, now: now())
    do {
      let token = try IdentityToken(text)
      var known = try await currentKeys(document, mayBeHeld: true)
      if known.key(named: token.keyName, for: token.algorithm) == nil, keysMayBeReadAgain {
        known = try await currentKeys(document, mayBeHeld: false)
      }
      return try await token.claims(keys: known, check: check)
    } catch let fault as TokenFault {
      throw .badToken(provider: provider.id, fault)
    } catch let error as SignOnError {
      throw error
    } catch {
      throw .badToken(provider: provider.id, .notAToken)
    }
  }

  private var keysMayBeReadAgain: Bool {
    keys.map { now() >= $0.read.addingTimeInterval(Self.keysPause) } ?? true
  }

  private func currentKeys(
    _ document: DiscoveryDocument, mayBeHeld: Bool
  ) async throws(SignOnError) -> ProviderKeys {
    if mayBeHeld, let keys { return keys.keys }
    let data = try await body(of: ProviderRequest(document.keys.url))
    guard let read = ProviderKeys(data) else {
      throw .badDocument(provider: provider.id, reason: "its keys are no JSON Web Key Set")
    }
    keys = (read, now())
    return read
  }
}
