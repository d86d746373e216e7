import HTML
import Store

/// Signing in with address and password, with a link by mail as the other way.
struct SignInPage {
  let request: PageRequest
  private let next: String

  init(_ request: PageRequest) {
    self.request = request
    next = SignInStep.next(of: request)
  }

  func show() throws -> PageResponse {
    guard request.signedIn == nil else { return .redirect(to: next) }
    return try page()
  }

  func take() async throws -> PageResponse {
    let email = request.form.value("email") ?? ""
    let password = request.form.text("password")
    var errors = FormErrors()
    if email.isEmpty { errors.add("email", "Enter your e-mail address.") }
    if password.isEmpty { errors.add("password", "Enter your password.") }
    guard errors.isEmpty else { return try page(email: email, errors) }
    let outcome = try await Busy.explained {
      try await request.store.signIn(
        email: email, password: password, visitor: request.client, from: request.origin)
    }
    switch outcome {
    case .refused:
      return try page(
        email: email,
        FormErrors(
          "email", "The e-mail address or the password is not right. Check both and try again."))
    case .locked(let minutes):
      return try page(
        email: email,
        FormErrors(
          "email",
          "There were too many attempts. Try again in \(Count.minutes(minutes)), or sign in "
            + "with a link by e-mail."))
    case .signedIn, .secondFactorNeeded:
      return try SignInStep(request).goOn(outcome, to: next)
    }
  }

  /// Ends the session, whoever's it is.
  func signOut() throws -> PageResponse {
    if let signedIn = request.signedIn { try request.store.endSession(id: signedIn.sessionID) }
    return PageResponse.redirect(to: "/", flash: "You are signed out.").endingSession()
  }

  private func page(email: String = "", _ errors: FormErrors = FormErrors()) throws -> PageResponse
  {
    let hasLinks = try request.store.siteSettings().allowsSignInLinks
    return AccountFormView(
      title: "Sign in",
      lead: """
        For people who work for a council or look after the hub. To read the figures you need no \
        account.
        """,
      errors: errors, action: "/account/sign-in", button: "Sign in",
      fields: { h in
        h.add(HiddenField(name: "next", value: next))
        h.add(
          TextField(
            "E-mail address", name: "email", kind: .username, value: email,
            error: errors["email"]))
        h.add(
          TextField("Password", name: "password", kind: .password, error: errors["password"]))
      },
      below: { h in
        h.h2("Other ways in")
        h.ul { h in
          for choice in request.signOnChoices {
            h.li { h in
              h.a(
                "Sign in with \(choice.name)",
                .href("/account/sign-on/\(choice.id)?next=" + next.urlEncoded))
            }
          }
          if hasLinks {
            h.li { h in
              h.a("Send me a link by e-mail", .href("/account/link?next=" + next.urlEncoded))
              h.text(" instead of typing a password.")
            }
          }
          h.li { $0.a("Choose a new password", .href("/account/forgotten")) }
        }
        h.p(
          "There is no registration: a lead of your council or a steward of the hub invites you.",
          .class("muted"))
      }
    ).response(to: request)
  }
}
