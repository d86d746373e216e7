import Accounts
import HTML
import Store

/// Asks for a link that signs in once, by mail.
struct LinkRequestPage {
  let request: PageRequest

  init(_ request: PageRequest) { self.request = request }

  func show() throws -> PageResponse {
    guard try request.store.siteSettings().allowsSignInLinks else { throw SiteError.notFound() }
    return page()
  }

  func take() throws -> PageResponse {
    guard try request.store.siteSettings().allowsSignInLinks else { throw SiteError.notFound() }
    let email = request.form.value("email") ?? ""
    do {
      _ = try EmailAddress(email)
    } catch {
      return page(email: email, FormErrors("email", error.description))
    }
    try request.store.requestSignInLink(
      email: email, site: request.siteAddress, visitor: request.client, from: request.origin)
    return .redirect(to: "/account/sent")
  }

  private func page(email: String = "", _ errors: FormErrors = FormErrors()) -> PageResponse {
    let minutes = Int(OneTimeLink.signIn.lifetime / 60)
    return AccountFormView(
      title: "Sign in with a link",
      lead: """
        We send you a link that signs you in once, within \(Count.minutes(minutes)). No password is \
        needed.
        """,
      errors: errors, action: "/account/link", button: "Send me a link",
      fields: { h in
        h.add(
          TextField(
            "E-mail address", name: "email", kind: .username, value: email,
            error: errors["email"]))
      },
      below: { h in h.p { $0.a("Sign in with a password", .href("/account/sign-in")) } }
    ).response(to: request)
  }
}
