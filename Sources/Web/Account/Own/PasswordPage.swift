import HTML
import Store

/// Sets, changes or takes away the password.
struct PasswordPage {
  let request: PageRequest

  init(_ request: PageRequest) { self.request = request }

  func show() throws -> PageResponse { try page() }

  func take() async throws -> PageResponse {
    let signedIn = try request.requireSignedIn()
    let isRemoval = request.form.value("do") == "remove"
    var errors = try await OwnerProof(request).mistakes()
    let password = isRemoval ? nil : NewPassword.read(request.form, into: &errors)
    if isRemoval, try !request.store.siteSettings().allowsSignInLinks {
      errors.add("password", "Links by e-mail are switched off, so you need a password.")
    }
    guard errors.isEmpty else { return try page(errors) }
    do {
      try await Busy.explained {
        try await request.store.setPassword(
          password, of: signedIn.account, keeping: signedIn.sessionID, from: request.origin)
      }
    } catch AccountError.password(let problem) {
      return try page(FormErrors("password", problem.description))
    }
    return .redirect(
      to: "/account",
      flash: isRemoval
        ? "The password is gone. You sign in with links by e-mail from now on."
        : "The password is changed, and you are signed out everywhere else.")
  }

  private func page(_ errors: FormErrors = FormErrors()) throws -> PageResponse {
    let account = try request.requireSignedIn().account
    let (proof, hasPassword) = (
      try OwnerProof(request), try request.store.hasPassword(account.id)
    )
    return AccountFormView(
      title: hasPassword ? "Change your password" : "Set a password",
      lead: "You will be signed out everywhere else.", errors: errors,
      action: "/account/password", button: "Keep this password",
      breadcrumb: AccountFormView.ownBreadcrumb,
      fields: { h in
        h.add(NewPassword.hiddenUserName(account.email))
        h.add(proof.field(errors))
        h.add(NewPassword.field(errors))
      },
      below: { h in
        guard hasPassword else { return }
        h.add(
          Details("Do without a password") { h in
            h.add(
              Form(action: "/account/password", token: request.token) { h in
                h.p("You then sign in with links by e-mail only.")
                h.add(HiddenField(name: "do", value: "remove"))
                h.add(
                  TextField(
                    "Your password now", name: "current", kind: .password, id: "remove-current"))
                h.add(Button("Take the password away", kind: .danger))
              })
          })
      }
    ).response(to: request)
  }
}
