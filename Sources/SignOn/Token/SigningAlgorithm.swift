/// The two ways in which identity tokens may be signed. Shared secrets and `none` are not among
/// them: with those a provider's public key, or nothing at all, would be enough to forge one.
enum SigningAlgorithm: String, Sendable, CaseIterable {
  case rs256 = "RS256"
  case es256 = "ES256"

  /// The kind of key it needs.
  var keyType: String {
    switch self {
    case .rs256: "RSA"
    case .es256: "EC"
    }
  }
}
