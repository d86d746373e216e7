import Foundation
import Store

extension PageRequest {
  /// Who is signed in, with the session; nil for everybody else.
  var signedIn: SignedIn? { visit.signedIn }

  /// The text of the session's cookie, also of a session that waits for its second factor.
  var sessionToken: String { visit.sessionToken ?? "" }

  /// The account and session on a route that only signed-in people reach.
  ///
  /// - Throws: `SiteError.signInFirst` where nobody is signed in after all.
  func requireSignedIn() throws -> SignedIn {
    guard let signedIn else { throw SiteError.signInFirst }
    return signedIn
  }
}

extension PageResponse {
  /// The same answer, with which the browser keeps a new session.
  func beginning(_ session: NewSession, at date: Date = Date()) -> PageResponse {
    var response = self
    response.session = .begin(
      token: session.token, seconds: Int(session.expires.timeIntervalSince(date)))
    return response
  }

  /// The same answer, with which the browser forgets its session.
  func endingSession() -> PageResponse {
    var response = self
    response.session = .end
    return response
  }
}
