import Accounts
import HTML
import Store

/// The second step of signing in: the six digits that the person's app shows.
struct SecondFactorPage {
  let request: PageRequest
  private let next: String

  init(_ request: PageRequest) {
    self.request = request
    next = SignInStep.next(of: request)
  }

  func show() throws -> PageResponse {
    if let elsewhere = try SecondFactorStep(request, next: next).elsewhere() { return elsewhere }
    return page()
  }

  func take() throws -> PageResponse {
    let code = request.form.value("code") ?? ""
    guard !code.isEmpty else {
      return page(FormErrors("code", "Enter the six digits that your app shows."))
    }
    switch try SecondFactorStep(request, next: next).take(.code(code)) {
    case .done(let response): return response
    case .refused:
      return page(
        FormErrors(
          "code",
          "This is not the code that your app shows now, or it was used before. Wait for the next."
        ))
    case .locked(let minutes):
      return page(
        FormErrors("code", "There were too many attempts. Try again in \(Count.minutes(minutes))."))
    }
  }

  private func page(_ errors: FormErrors = FormErrors()) -> PageResponse {
    AccountFormView(
      title: "Enter your code",
      lead: "Open the app on your phone that shows codes, and type the six digits for Touchstone.",
      errors: errors, action: "/account/second-factor", button: "Go on",
      fields: { h in
        h.add(HiddenField(name: "next", value: next))
        h.add(
          TextField(
            "Code", name: "code", kind: .oneTimeCode, help: "It changes every 30 seconds.",
            error: errors["code"], width: .short))
      },
      below: { h in
        h.p { h in
          h.a(
            "I do not have my phone", .href("/account/recovery-code?next=" + next.urlEncoded))
        }
      }
    ).response(to: request)
  }
}
