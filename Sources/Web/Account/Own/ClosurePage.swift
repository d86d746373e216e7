import HTML
import Store

/// Closes the account for good.
struct ClosurePage {
  let request: PageRequest

  init(_ request: PageRequest) { self.request = request }

  func show() throws -> PageResponse { try page() }

  func take() async throws -> PageResponse {
    var errors = try await OwnerProof(request).mistakes()
    if !request.form.isTicked("sure") {
      errors.add("sure", "Tick the box if you are sure.")
    }
    guard errors.isEmpty else { return try page(errors) }
    do {
      try request.store.closeAccount(
        try request.requireSignedIn().account.id, by: request.actor, from: request.origin)
    } catch AccountError.lastAdministrator {
      return try page(FormErrors("main", AccountError.lastAdministrator.description))
    }
    return PageResponse.redirect(to: "/", flash: "Your account is closed.").endingSession()
  }

  private func page(_ errors: FormErrors = FormErrors()) throws -> PageResponse {
    let proof = try OwnerProof(request)
    return AccountFormView(
      title: "Close your account",
      lead: """
        Your name and address are removed and your roles end. What you did for a council stays, \
        without your name.
        """,
      warning: "This cannot be undone.", errors: errors, action: "/account/close",
      button: "Close my account", buttonKind: .danger, breadcrumb: AccountFormView.ownBreadcrumb,
      fields: { h in
        h.add(proof.field(errors))
        h.add(
          Checkboxes(
            "Are you sure?", name: "sure",
            choices: [Choice("Yes, close my account for good", value: "yes")],
            error: errors["sure"]))
      }
    ).response(to: request)
  }
}
