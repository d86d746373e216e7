extension SiteError {
  /// Nobody is signed in, and the page is for people with an account.
  static let signInFirst = SiteError(
    status: 401, title: "Sign in first",
    message: "This is for people with an account.",
    suggestions: [.init("Sign in", to: "/account/sign-in")])

  /// The role is there but needs a second factor.
  static let secondFactorFirst = SiteError(
    status: 403, title: "A second factor is needed",
    message: "What you asked for is open to you once you have signed in with a second factor.",
    suggestions: [.init("Set up a second factor", to: "/account/second-factor")])

  /// The reader may not, and nothing is secret about that.
  static let refused = SiteError(
    status: 403, title: "This is not open to you",
    message: "Your account has no role that allows this. A lead of your council or a steward of "
      + "the hub can give you one."
  ).refused(.policy)

  /// The reader may not, and is told that there is nothing.
  static let hidden = notFound().refused(.policy)

  /// More requests came from the reader's place on the network than people send.
  static func tooOften(seconds: Int) -> SiteError {
    var error = SiteError(
      status: 429, title: "Wait a moment",
      message: "More pages were asked for from your network than people read. Nothing was "
        + "changed. Try again in \(Count.of(seconds, "second")). For many figures at once use the "
        + "downloads, which hold whole tables.")
    error.retryAfter = seconds
    return error
  }

  /// The area was switched off by an administrator.
  static let switchedOff = SiteError(
    status: 404, title: "This part of the site is switched off",
    message: "The people who run this hub have switched it off, for a while or for good. What you "
      + "kept here is safe. Everything else works as before.",
    suggestions: [.init("The home page", to: "/")])

  /// The form came from a page of another site.
  static let foreignForm = SiteError(
    status: 403, title: "This form did not come from this site",
    message: "Nothing was changed. Open the page here and send the form from there."
  ).refused(.otherSite)

  /// What was sent is larger than the page takes.
  static let tooLarge = SiteError(
    status: 413, title: "That was too much at once",
    message: "What you sent is larger than this page takes. Send a smaller file or less text."
  ).refused(.unreadable)

  /// What was sent is no form as browsers send them.
  static func unreadableForm(status: Int) -> SiteError {
    SiteError(
      status: status, title: "We could not read this form",
      message: "Go back, check what you typed, and send it again."
    ).refused(.unreadable)
  }

  /// The form is from before the reader signed in again.
  static func staleForm(_ form: FormContents) -> SiteError {
    var error = SiteError(
      status: 403, title: "This form is from an earlier visit",
      message: "Nothing was changed, and what you typed is below. Open the page again and send "
        + "it from there.")
    error.typed = form
    return error
  }

  /// The session ended while somebody typed.
  static func signedOutMeanwhile(_ form: FormContents) -> SiteError {
    var error = SiteError(
      status: 403, title: "You were signed out while you typed",
      message: "Nothing was changed, and what you typed is below. Sign in, open the page again, "
        + "and send it from there.",
      suggestions: [.init("Sign in", to: "/account/sign-in")])
    error.typed = form
    return error
  }

  /// The same error, of which it is kept that the reader was turned away.
  private func refused(_ reason: Refusal.Reason) -> SiteError {
    var error = self
    error.refusal = reason
    return error
  }
}
