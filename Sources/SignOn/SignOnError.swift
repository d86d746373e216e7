/// Why signing in with a provider did not work, in words for the person who runs the hub.
///
/// What the person at the browser reads is `advice`: it tells no more than they can act on.
public enum SignOnError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The provider did not answer, or not in time.
  case unreachable(provider: String, address: String, reason: String)
  /// The provider answered more than a document of its kind can be.
  case tooLarge(provider: String, address: String, limit: Int)
  /// The discovery document or the keys are not what the standard asks for.
  case badDocument(provider: String, reason: String)
  /// The issuer calls itself something else than the configuration does.
  case otherIssuer(provider: String, expected: String, found: String)
  /// The person said no at the provider, or the provider did.
  case refused(provider: String, code: String)
  /// The answer belongs to no request of this browser, or to one that is too old.
  case strayAnswer(provider: String, reason: String)
  /// The provider did not exchange the code.
  case codeRefused(provider: String, status: Int, code: String)
  /// The provider's statement about the person cannot be believed.
  case badToken(provider: String, TokenFault)
  /// The provider does not vouch for the e-mail address.
  case unverifiedEmail(provider: String, claim: String)
  /// The address is of a domain that is not let in.
  case foreignDomain(provider: String, domain: String)

  public var description: String {
    switch self {
    case .unreachable(let provider, let address, let reason):
      "\(provider) could not be reached at \(address): \(reason). Check the provider's address and "
        + "the server's way out."
    case .tooLarge(let provider, let address, let limit):
      "\(provider) sent more than \(limit / 1024) KB from \(address), which no such document is. "
        + "Check that 'issuer' is the provider's."
    case .badDocument(let provider, let reason):
      "\(provider)'s description of itself cannot be used: \(reason)."
    case .otherIssuer(let provider, let expected, let found):
      "\(provider) calls itself '\(found)', but the configuration says '\(expected)'. 'issuer' must "
        + "match to the letter."
    case .refused(let provider, let code): "\(provider) refused the sign-in: \(code)."
    case .strayAnswer(let provider, let reason):
      "An answer from \(provider) was not accepted: \(reason)."
    case .codeRefused(let provider, let status, let code):
      "\(provider) did not accept the code (\(status) \(code)). If it says invalid_client, check "
        + "'client-id' and the secret; if redirect_uri, the address registered with the provider."
    case .badToken(let provider, let fault):
      "\(provider)'s statement about the person was not accepted: \(fault)."
    case .unverifiedEmail(let provider, let claim):
      "\(provider) does not say in '\(claim)' that the e-mail address was checked."
    case .foreignDomain(let provider, let domain):
      "\(provider) named an address at '\(domain)', which is not among the domains let in."
    }
  }

  /// True where the two services could not agree, false where a person was turned away.
  public var isOurs: Bool {
    switch self {
    case .unreachable, .tooLarge, .badDocument, .otherIssuer, .codeRefused, .badToken: true
    case .refused, .strayAnswer, .unverifiedEmail, .foreignDomain: false
    }
  }

  /// What the person at the browser can do.
  public var advice: String {
    switch self {
    case .unreachable, .tooLarge, .badDocument, .otherIssuer, .codeRefused, .badToken:
      "The two services could not agree. Try again in a few minutes; if it happens again, tell the "
        + "people who run this hub."
    case .refused: "Your organisation's service did not let you in, or you stopped there."
    case .strayAnswer: "That took too long or was begun in another window. Please start again."
    case .unverifiedEmail:
      "Your organisation's service has not confirmed your e-mail address. Ask its help desk, or "
        + "sign in with your e-mail address and password."
    case .foreignDomain:
      "Addresses of that organisation cannot sign in this way. Use your e-mail address and password."
    }
  }
}
