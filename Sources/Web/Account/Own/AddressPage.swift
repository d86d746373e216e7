import Accounts
import HTML
import Store

/// Asks for another e-mail address; a link sent there confirms it.
struct AddressPage {
  let request: PageRequest

  init(_ request: PageRequest) { self.request = request }

  func show() throws -> PageResponse { try page() }

  func take() async throws -> PageResponse {
    let account = try request.requireSignedIn().account
    let typed = request.form.value("email") ?? ""
    var errors = try await OwnerProof(request).mistakes()
    var email: EmailAddress?
    do {
      email = try EmailAddress(typed)
      if email?.text == account.email { errors.add("email", "This is your address already.") }
    } catch {
      errors.add("email", error.description)
    }
    guard errors.isEmpty, let email else { return try page(email: typed, errors) }
    try request.store.requestAddressChange(
      of: account, to: email, site: request.siteAddress, visitor: request.client,
      from: request.origin)
    return AccountNoteView(
      title: "Look into your e-mail",
      lead: """
        A message with a link is on its way to \(strong: email.text). Your address changes when \
        you open it, within a day. Nothing comes where somebody else uses the address.
        """,
      links: [Link("Your account", to: "/account")]
    ).response(to: request)
  }

  private func page(email: String = "", _ errors: FormErrors = FormErrors()) throws -> PageResponse
  {
    let (proof, account) = (try OwnerProof(request), try request.requireSignedIn().account)
    return AccountFormView(
      title: "Change your e-mail address",
      lead: """
        Now it is \(strong: account.email). We write to the new address first, and tell the old \
        one once it is changed.
        """,
      errors: errors, action: "/account/address", button: "Send the link",
      breadcrumb: AccountFormView.ownBreadcrumb,
      fields: { h in
        h.add(
          TextField(
            "New e-mail address", name: "email", kind: .email, value: email,
            error: errors["email"]))
        h.add(proof.field(errors))
      }
    ).response(to: request)
  }
}
