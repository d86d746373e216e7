import Foundation
import JWTKit

/// The public keys with which a provider signs (RFC 7517). Keys of other kinds or for other uses are
/// passed over, since a set may hold any.
struct ProviderKeys: Sendable {
  private struct Key: Decodable, Sendable {
    var kty: String?
    var kid: String?
    var use: String?
    var alg: String?
    var n: String?
    var e: String?
    var crv: String?
    var x: String?
    var y: String?
  }

  private struct KeySet: Decodable { var keys: [Key] }

  private let keys: [Key]

  /// Reads a set; nil where it is none.
  init?(_ data: Data) {
    guard let set = try? JSONDecoder().decode(KeySet.self, from: data) else { return nil }
    keys = set.keys.filter { $0.use == nil || $0.use == "sig" }
  }

  /// The one key that `name` and `algorithm` call for; nil where there is none or more than one.
  func key(named name: String?, for algorithm: SigningAlgorithm) -> JWK? {
    let fitting = keys.filter {
      $0.kty == algorithm.keyType && ($0.alg == nil || $0.alg == algorithm.rawValue)
        && (name == nil || $0.kid == name)
    }
    guard fitting.count == 1 else { return nil }
    let key = fitting[0]
    switch algorithm {
    case .rs256:
      return .rsa(.rs256, identifier: Self.chosen, modulus: key.n, exponent: key.e)
    case .es256:
      guard key.crv == "P-256" else { return nil }
      return .ecdsa(.es256, identifier: Self.chosen, x: key.x, y: key.y, curve: .p256)
    }
  }

  // JWTKit finds keys by name; it is given the one that was chosen, under a name of ours.
  private static let chosen: JWKIdentifier = "chosen"
}
