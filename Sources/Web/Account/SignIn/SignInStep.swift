import Store

/// Takes a person on after one proof of who they are: into the site, or to the second factor.
struct SignInStep {
  let request: PageRequest

  init(_ request: PageRequest) { self.request = request }

  /// Where the reader wanted to go: a path on this site, or their account.
  static func next(of request: PageRequest) -> String {
    OwnAddress.checked(request.form.value("next") ?? request.value("next")) ?? "/account"
  }

  /// The session of whoever used this browser before ends; a new token is given in every case.
  func goOn(_ outcome: SignInOutcome, to next: String) throws -> PageResponse {
    if let before = request.signedIn { try request.store.endSession(id: before.sessionID) }
    switch outcome {
    case .signedIn(let session):
      return PageResponse.redirect(to: next, flash: "You are signed in.").beginning(session)
    case .secondFactorNeeded(let session):
      let address = "/account/second-factor?next=" + next.urlEncoded
      return PageResponse.redirect(to: address).beginning(session)
    case .refused, .locked:
      throw SiteError.signInFirst
    }
  }
}
