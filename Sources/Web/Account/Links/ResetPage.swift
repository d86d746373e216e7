import Accounts
import HTML
import Store

/// Chooses a new password by a link.
struct ResetPage {
  let request: PageRequest
  private let token: String

  init(_ request: PageRequest) {
    self.request = request
    token = request.parameter("token")
  }

  func show() throws -> PageResponse {
    guard let account = try request.store.owner(of: token, .passwordReset) else { return over() }
    return page(account)
  }

  func take() async throws -> PageResponse {
    guard let account = try request.store.owner(of: token, .passwordReset) else { return over() }
    var errors = FormErrors()
    guard let password = NewPassword.read(request.form, into: &errors) else {
      return page(account, errors)
    }
    do {
      let outcome = try await Busy.explained {
        try await request.store.resetPassword(
          link: token, to: password, visitor: request.client, from: request.origin)
      }
      return try SignInStep(request).goOn(outcome, to: "/account")
    } catch AccountError.password(let problem) {
      return page(account, FormErrors("password", problem.description))
    } catch AccountError.linkOver {
      return over()
    }
  }

  private func page(_ account: Account, _ errors: FormErrors = FormErrors()) -> PageResponse {
    AccountFormView(
      title: "Choose a new password",
      lead: "For \(strong: account.email). You will be signed out everywhere else.",
      errors: errors, action: "/account/reset/\(token)", button: "Keep this password",
      fields: { h in
        h.add(NewPassword.hiddenUserName(account.email))
        h.add(NewPassword.field(errors))
      }
    ).response(to: request)
  }

  private func over() -> PageResponse {
    AccountNoteView(
      title: "This link is over",
      lead: "It has been used, or is too old, or a newer one was sent. Your password is as it was.",
      links: [Link("Send me a new link", to: "/account/forgotten")]
    ).response(to: request, status: 404)
  }
}
