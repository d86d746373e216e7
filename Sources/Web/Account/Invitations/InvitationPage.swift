import Accounts
import HTML
import Store

/// Accepts an invitation: makes an account, or adds roles to the one that is there.
struct InvitationPage {
  let request: PageRequest
  private let token: String

  init(_ request: PageRequest) {
    self.request = request
    token = request.parameter("token")
  }

  func show() throws -> PageResponse {
    guard let offer = try request.store.invitation(token: token) else { return over() }
    return page(offer, name: offer.invitation.name)
  }

  func take() async throws -> PageResponse {
    guard let offer = try request.store.invitation(token: token) else { return over() }
    let name = request.form.value("name") ?? ""
    var errors = FormErrors()
    let wantsLinks = request.form.isTicked("links")
    if !offer.hasAccount {
      if name.isEmpty { errors.add("name", "Enter your name.") }
      if !wantsLinks { _ = NewPassword.read(request.form, into: &errors) }
    }
    guard errors.isEmpty else { return page(offer, name: name, errors) }
    do {
      return try await accept(
        name: name, password: wantsLinks ? nil : request.form.text("password"))
    } catch AccountError.invitationOver {
      return over()
    } catch AccountError.password(let problem) {
      return page(offer, name: name, FormErrors("password", problem.description))
    } catch let error as AccountError where error == .nameMissing || error == .nameTooLong {
      return page(offer, name: name, FormErrors("name", error.description))
    }
  }

  private func accept(name: String, password: String?) async throws -> PageResponse {
    let session = try await Busy.explained {
      try await request.store.acceptInvitation(
        token: token, name: name, password: password, visitor: request.client,
        from: request.origin)
    }
    guard let session else {
      let isIn = request.signedIn != nil
      return .redirect(
        to: isIn ? "/account" : "/account/sign-in",
        flash: "The roles are added to your account.\(isIn ? "" : " Sign in to use them.")")
    }
    return try SignInStep(request).goOn(.signedIn(session), to: "/account")
  }

  private func page(
    _ offer: Store.InvitationOffer, name: String, _ errors: FormErrors = FormErrors()
  ) -> PageResponse {
    AccountFormView(
      title: offer.hasAccount ? "Accept an invitation" : "Welcome to Touchstone",
      lead: """
        \(offer.sender ?? "The people who run the hub") invites \
        \(strong: offer.invitation.email) to take part.
        """,
      errors: errors, action: "/account/invitations/\(token)",
      button: offer.hasAccount ? "Accept" : "Accept and make my account",
      fields: { h in
        h.h2("What you are invited to")
        h.ul { h in
          for line in RoleWords.lines(offer.invitation.memberships, request.site.catalogue) {
            h.li(line)
          }
        }
        if offer.hasAccount {
          h.p("This is added to the account that you have.")
        } else {
          writeFields(offer, name: name, errors, to: &h)
        }
      }
    ).response(to: request)
  }

  private func writeFields(
    _ offer: Store.InvitationOffer, name: String, _ errors: FormErrors, to h: inout HTMLWriter
  ) {
    h.add(NewPassword.hiddenUserName(offer.invitation.email))
    h.add(
      TextField(
        "Your name", name: "name", value: name, help: "As colleagues know you.",
        error: errors["name"], maxLength: Account.longestName))
    h.add(NewPassword.field(errors, label: "Choose a password", isRequired: false))
    guard (try? request.store.siteSettings().allowsSignInLinks) == true else { return }
    h.add(
      Checkboxes(
        "Or do without a password", name: "links",
        choices: [
          Choice(
            "Send me a link by e-mail whenever I sign in", value: "yes",
            isChosen: request.form.isTicked("links"))
        ], isOptional: true))
  }

  private func over() -> PageResponse {
    AccountNoteView(
      title: "This invitation is over",
      lead: """
        It has been accepted or withdrawn, is too old, or a newer one was sent. Ask whoever \
        invited you for a new one.
        """,
      links: [Link("Sign in", to: "/account/sign-in")]
    ).response(to: request, status: 404)
  }
}
