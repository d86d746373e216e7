import Accounts
import Foundation
import JWTKit

/// A provider's signed statement about a person (OpenID Connect Core 1.0, section 2).
struct IdentityToken: Sendable {
  let text: String
  let algorithm: SigningAlgorithm
  /// The name of the key that signed it, where it says so.
  let keyName: String?

  private struct Header: Decodable {
    var alg: String
    var kid: String?
    var crit: [String]?
  }

  /// The claims as they stand in the token; what they must say is checked in `claims`.
  private struct Payload: JWTPayload {
    var values: [String: ClaimValue]

    init(from decoder: any Decoder) throws { values = try [String: ClaimValue](from: decoder) }
    func encode(to encoder: any Encoder) throws { try values.encode(to: encoder) }
    func verify(using algorithm: some JWTAlgorithm) {}
  }

  /// Reads the head of a token; nothing of it is believed yet.
  init(_ text: String) throws(TokenFault) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, text.utf8.count <= 64 << 10,
      let bytes = Base64URL.bytes(of: String(parts[0])),
      let header = try? JSONDecoder().decode(Header.self, from: Data(bytes))
    else { throw .notAToken }
    guard let algorithm = SigningAlgorithm(rawValue: header.alg) else {
      throw .algorithm(String(header.alg.prefix(40)))
    }
    // An extension that must be understood (RFC 7515, 4.1.11) and is not.
    guard header.crit == nil else { throw .notAToken }
    self.text = text
    self.algorithm = algorithm
    keyName = header.kid
  }

  /// The claims, once the signature fits one of `keys` and they say what `check` asks for.
  func claims(keys: ProviderKeys, check: TokenCheck) async throws(TokenFault) -> Claims {
    guard let key = keys.key(named: keyName, for: algorithm) else {
      throw .unknownKey(keyName.map { String($0.prefix(100)) })
    }
    let collection = JWTKeyCollection()
    let payload: Payload
    do {
      try await collection.add(jwk: key)
      payload = try await collection.verify(text, as: Payload.self)
    } catch {
      throw .signature
    }
    let claims = Claims(values: payload.values)
    try check.check(claims)
    return claims
  }

  /// What a token says.
  struct Claims: Sendable {
    var values: [String: ClaimValue]

    func text(_ name: String) -> String? {
      if case .text(let text) = values[name], !text.isEmpty { text } else { nil }
    }

    func number(_ name: String) -> Double? {
      if case .number(let number) = values[name] { number } else { nil }
    }

    func words(_ name: String) -> [String] { values[name]?.words ?? [] }
  }
}
