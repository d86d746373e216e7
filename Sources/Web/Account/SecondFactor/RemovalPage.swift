import Accounts
import HTML
import Store

/// Takes the second factor away, as when the phone is gone and another is to be set up.
struct RemovalPage {
  let request: PageRequest

  init(_ request: PageRequest) { self.request = request }

  func show() throws -> PageResponse {
    guard try request.requireSignedIn().account.hasSecondFactor else {
      return .redirect(to: "/account")
    }
    return try page()
  }

  func take() async throws -> PageResponse {
    let signedIn = try request.requireSignedIn()
    guard signedIn.account.hasSecondFactor, signedIn.hasSecondFactor else {
      return .redirect(to: "/account/second-factor?next=/account/second-factor/remove")
    }
    let errors = try await OwnerProof(request).mistakes()
    guard errors.isEmpty else { return try page(errors) }
    try request.store.removeSecondFactor(
      of: signedIn.account, by: request.actor, from: request.origin)
    return .redirect(to: "/account", flash: "The second factor is removed.")
  }

  private func page(_ errors: FormErrors = FormErrors()) throws -> PageResponse {
    let proof = try OwnerProof(request)
    return AccountFormView(
      title: "Remove the second factor",
      lead: """
        Your recovery codes end with it. To use another phone, remove it here and set it up anew.
        """,
      warning: """
        Roles that look after other people's matters cannot be used until a second factor is set \
        up again.
        """,
      errors: errors, action: "/account/second-factor/remove", button: "Remove it",
      buttonKind: .danger, breadcrumb: AccountFormView.ownBreadcrumb,
      fields: { $0.add(proof.field(errors)) }
    ).response(to: request)
  }
}
