import Accounts
import Foundation

/// What a token must say to be believed (OpenID Connect Core 1.0, section 3.1.3.7).
struct TokenCheck: Sendable {
  let issuer: String
  let clientID: String
  let nonce: String
  let now: Date

  /// How far the two clocks may be apart, in seconds.
  static let skew = 60.0
  /// The oldest statement that is believed, in seconds: the person has just been at the provider.
  static let oldest = 600.0

  func check(_ claims: IdentityToken.Claims) throws(TokenFault) {
    guard claims.text("iss") == issuer else {
      throw .issuer(claims.text("iss").map { String($0.prefix(200)) })
    }
    let audience = claims.words("aud")
    guard audience.contains(clientID) else { throw .audience }
    let party = claims.text("azp")
    guard party == nil ? audience.count == 1 : party == clientID else { throw .party }
    guard let subject = claims.text("sub"), subject.utf8.count <= 255 else {
      throw .missing("sub")
    }
    try checkTimes(claims)
    guard let given = claims.text("nonce"),
      OneTimeToken.hash(of: given) == OneTimeToken.hash(of: nonce)
    else {
      throw .nonce
    }
  }

  private func checkTimes(_ claims: IdentityToken.Claims) throws(TokenFault) {
    let now = now.timeIntervalSince1970
    guard let expires = claims.number("exp") else { throw .missing("exp") }
    guard let issued = claims.number("iat") else { throw .missing("iat") }
    guard now < expires + Self.skew else { throw .expired(seconds: whole(now - expires)) }
    guard now < issued + Self.oldest + Self.skew else {
      throw .expired(seconds: whole(now - issued - Self.oldest))
    }
    let begins = max(issued, claims.number("nbf") ?? issued)
    guard begins <= now + Self.skew else { throw .notYetValid(seconds: whole(begins - now)) }
  }

  private func whole(_ seconds: Double) -> Int {
    Int(min(max(seconds, 0), 1e9).rounded())
  }
}
