/// What is wrong with an identity token.
public enum TokenFault: Error, Sendable, Hashable, CustomStringConvertible {
  case notAToken
  /// Anything but RS256 and ES256, `none` and shared secrets among them.
  case algorithm(String)
  case unknownKey(String?)
  case signature
  case issuer(String?)
  case audience
  /// The token was made for another client, by `azp`.
  case party
  case expired(seconds: Int)
  case notYetValid(seconds: Int)
  case nonce
  case missing(String)

  public var description: String {
    switch self {
    case .notAToken: "it is no identity token"
    case .algorithm(let name): "it is signed by '\(name)'; only RS256 and ES256 are accepted"
    case .unknownKey(let name?): "its key '\(name)' is not among the provider's keys"
    case .unknownKey(nil): "it does not say which of the provider's keys signed it"
    case .signature: "its signature does not fit"
    case .issuer(let name): "it is issued by '\(name ?? "nobody")'"
    case .audience: "it is meant for another client"
    case .party: "it was made for another client"
    case .expired(let seconds): "it expired \(seconds) seconds ago; check both clocks"
    case .notYetValid(let seconds): "it is valid only in \(seconds) seconds; check both clocks"
    case .nonce: "it answers another request"
    case .missing(let claim): "it has no '\(claim)'"
    }
  }
}
