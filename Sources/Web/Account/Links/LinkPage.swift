import HTML
import Store

/// A link that signs in: asks for one press of a button, since programs that check mail for danger
/// open links too, and would use them up.
struct LinkPage {
  let request: PageRequest
  private let token: String

  init(_ request: PageRequest) {
    self.request = request
    token = request.parameter("token")
  }

  func show() throws -> PageResponse {
    guard let account = try request.store.owner(of: token, .signIn), account.isActive else {
      return over()
    }
    return AccountFormView(
      title: "Sign in as \(account.name)",
      lead: "This link works once. You stay signed in on this device until you sign out.",
      action: "/account/links/\(token)", button: "Sign in"
    ).response(to: request)
  }

  func take() throws -> PageResponse {
    let outcome = try request.store.signIn(
      link: token, visitor: request.client, from: request.origin)
    if case .refused = outcome { return over() }
    return try SignInStep(request).goOn(outcome, to: "/account")
  }

  private func over() -> PageResponse {
    AccountNoteView(
      title: "This link is over",
      lead: "It has been used, or is too old, or a newer one was sent. Ask for a new one.",
      links: [
        Link("Send me a new link", to: "/account/link"), Link("Sign in", to: "/account/sign-in"),
      ]
    ).response(to: request, status: 404)
  }
}
