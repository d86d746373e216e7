import Crypto
import CryptoExtras
import Foundation
import JWTKit

/// Signs tokens and publishes keys. Tokens are made by JWTKit, except for those that JWTKit would
/// not make.
enum ProviderSigning {
  // One RSA key for all providers of a test run: making one takes a while.
  private static let rsa = try? _RSA.Signing.PrivateKey(keySize: .bits2048)
  private static let foreign = try? _RSA.Signing.PrivateKey(keySize: .bits2048)
  private static let curve = P256.Signing.PrivateKey()

  struct Claims: JWTPayload {
    var values: [String: LoopbackProvider.Value]

    init(values: [String: LoopbackProvider.Value]) { self.values = values }
    init(from decoder: any Decoder) throws { values = try .init(from: decoder) }
    func encode(to encoder: any Encoder) throws { try values.encode(to: encoder) }
    func verify(using algorithm: some JWTAlgorithm) {}
  }

  /// The set of keys as the provider publishes it, with one for encryption and one of a kind that
  /// nobody knows, as real sets have.
  static func keySet(_ behaviour: LoopbackProvider.Behaviour) throws -> [[String: String]] {
    guard let rsa else { throw CancellationError() }
    let parts = try rsa.publicKey.getKeyPrimitives()
    let raw = curve.publicKey.rawRepresentation
    var keys: [[String: String]] = [
      ["kty": "RSA", "use": "sig", "n": text(parts.modulus), "e": text(parts.publicExponent)],
      ["kty": "EC", "crv": "P-256", "x": text(raw.prefix(32)), "y": text(raw.suffix(32))],
    ]
    for index in keys.indices { keys[index]["kid"] = behaviour.keyName }
    return keys + [
      [
        "kty": "RSA", "use": "enc", "alg": "RSA-OAEP", "kid": "enc", "n": text(parts.modulus),
        "e": text(parts.publicExponent),
      ],
      ["kty": "NEW", "kid": "new"],
    ]
  }

  static func token(
    _ values: [String: LoopbackProvider.Value], _ behaviour: LoopbackProvider.Behaviour
  ) async throws -> String {
    guard let rsa, let foreign else { throw CancellationError() }
    let keys = JWTKeyCollection()
    switch behaviour.signing {
    case .rs256:
      await keys.add(
        rsa: try Insecure.RSA.PrivateKey(pem: rsa.pemRepresentation), digestAlgorithm: .sha256)
    case .foreignKey:
      await keys.add(
        rsa: try Insecure.RSA.PrivateKey(pem: foreign.pemRepresentation), digestAlgorithm: .sha256)
    case .es256:
      await keys.add(ecdsa: try ES256PrivateKey(pem: curve.pemRepresentation))
    case .hs256WithPublicKey:
      let secret = HMACKey(from: rsa.publicKey.pemRepresentation)
      await keys.add(hmac: secret, digestAlgorithm: .sha256)
    case .none:
      await keys.addUnsecuredNone()
    }
    var header = JWTHeader()
    if let name = behaviour.tokenKeyName ?? behaviour.keyName {
      header.fields["kid"] = .string(name)
    }
    return try await keys.sign(Claims(values: values), header: header)
  }

  private static func text(_ data: some DataProtocol) -> String {
    Data(data).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
      .replacing("=", with: "")
  }
}
