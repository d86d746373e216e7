import Accounts
import HTML
import Store

/// Asks for a link to choose a new password.
struct ForgottenPage {
  let request: PageRequest

  init(_ request: PageRequest) { self.request = request }

  func show() throws -> PageResponse { page() }

  func take() throws -> PageResponse {
    let email = request.form.value("email") ?? ""
    do {
      _ = try EmailAddress(email)
    } catch {
      return page(email: email, FormErrors("email", error.description))
    }
    try request.store.requestPasswordReset(
      email: email, site: request.siteAddress, visitor: request.client, from: request.origin)
    return .redirect(to: "/account/sent")
  }

  private func page(email: String = "", _ errors: FormErrors = FormErrors()) -> PageResponse {
    AccountFormView(
      title: "Choose a new password",
      lead: "We send a link to your address. Open it within an hour to choose a new password.",
      errors: errors, action: "/account/forgotten", button: "Send me a link",
      fields: { h in
        h.add(
          TextField(
            "E-mail address", name: "email", kind: .username, value: email,
            error: errors["email"]))
      },
      below: { h in h.p { $0.a("Back to signing in", .href("/account/sign-in")) } }
    ).response(to: request)
  }
}
