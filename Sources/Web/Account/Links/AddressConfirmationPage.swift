import HTML
import Store

/// Confirms a new e-mail address by the link that was sent to it.
struct AddressConfirmationPage {
  let request: PageRequest
  private let token: String

  init(_ request: PageRequest) {
    self.request = request
    token = request.parameter("token")
  }

  func show() throws -> PageResponse {
    guard let email = try request.store.newAddress(link: token) else { return over() }
    return AccountFormView(
      title: "Use this address?",
      lead: "From now on you sign in with \(strong: email), and messages go there.",
      action: "/account/address/\(token)", button: "Use this address"
    ).response(to: request)
  }

  func take() throws -> PageResponse {
    do {
      try request.store.confirmAddress(link: token, from: request.origin)
      let isIn = request.signedIn != nil
      return .redirect(
        to: isIn ? "/account" : "/account/sign-in", flash: "Your address is changed.")
    } catch let error as AccountError where error == .linkOver || error == .addressTaken {
      return over()
    }
  }

  private func over() -> PageResponse {
    AccountNoteView(
      title: "This link is over",
      lead: """
        It has been used or is too old, or the address cannot be used. Your address is as it was.
        """,
      links: [Link("Your account", to: "/account")]
    ).response(to: request, status: 404)
  }
}
