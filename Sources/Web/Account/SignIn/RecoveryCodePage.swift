import HTML
import Store

/// The second step of signing in for somebody without their phone: one of the ten codes.
struct RecoveryCodePage {
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
      return page(FormErrors("code", "Enter one of your recovery codes."))
    }
    switch try SecondFactorStep(request, next: next).take(.recoveryCode(code)) {
    case .done(var response):
      response.flash = """
        You are signed in, and the code you typed works no more. If your phone is gone, remove \
        the second factor and set it up anew.
        """
      return response
    case .refused:
      return page(
        FormErrors("code", "This is not one of your recovery codes, or it was used before."))
    case .locked(let minutes):
      return page(
        FormErrors("code", "There were too many attempts. Try again in \(Count.minutes(minutes))."))
    }
  }

  private func page(_ errors: FormErrors = FormErrors()) -> PageResponse {
    AccountFormView(
      title: "Enter a recovery code",
      lead: """
        When you set up the second factor you were given ten codes to keep. Each works once. \
        Without one, ask the people who run the hub.
        """,
      errors: errors, action: "/account/recovery-code", button: "Go on",
      fields: { h in
        h.add(HiddenField(name: "next", value: next))
        h.add(
          TextField(
            "Recovery code", name: "code", help: "Capitals and dashes do not matter.",
            error: errors["code"]))
      },
      below: { h in
        h.p { h in
          h.a("I have my phone", .href("/account/second-factor?next=" + next.urlEncoded))
        }
      }
    ).response(to: request)
  }
}
