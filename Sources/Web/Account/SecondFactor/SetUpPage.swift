import Accounts
import HTML
import Store

/// Sets up the second factor: shows the secret as a QR code and as text, and confirms it by a first
/// code.
struct SetUpPage {
  let request: PageRequest
  private let next: String

  init(_ request: PageRequest) {
    self.request = request
    next = SignInStep.next(of: request)
  }

  func show() throws -> PageResponse {
    guard try !request.requireSignedIn().account.hasSecondFactor else {
      return .redirect(to: next)
    }
    return try page(isAnew: true)
  }

  func take() async throws -> PageResponse {
    let signedIn = try request.requireSignedIn()
    guard !signedIn.account.hasSecondFactor else { return .redirect(to: next) }
    var errors = try await OwnerProof(request).mistakes()
    let code = request.form.value("code") ?? ""
    if code.isEmpty { errors.add("code", "Enter the six digits that the app shows.") }
    guard errors.isEmpty else { return try page(errors) }
    do {
      let codes = try request.store.confirmSecondFactor(
        of: signedIn, code: code, from: request.origin)
      return RecoveryCodesView(
        codes: codes, next: next, title: "The second factor is set up"
      ).response(to: request)
    } catch AccountError.wrongCode {
      return try page(FormErrors("code", AccountError.wrongCode.description))
    }
  }

  private func page(
    _ errors: FormErrors = FormErrors(), isAnew: Bool = false
  ) throws -> PageResponse {
    let account = try request.requireSignedIn().account
    let proof = try OwnerProof(request)
    let secret = try request.store.beginSecondFactor(of: account.id, isAnew: isAnew)
    return AccountFormView(
      title: "Set up a second factor",
      lead: """
        When you sign in, you then also type a code that only your phone shows. Somebody who \
        learns your password, or reads your e-mail, cannot get in.
        """,
      errors: errors, action: "/account/second-factor/set-up", button: "Switch it on",
      breadcrumb: AccountFormView.ownBreadcrumb,
      fields: { h in
        h.add(HiddenField(name: "next", value: next))
        writeSteps(secret, account, to: &h)
        h.add(
          TextField(
            "Code", name: "code", kind: .oneTimeCode, help: "The six digits that the app shows.",
            error: errors["code"], width: .short))
        h.add(proof.field(errors))
      }
    ).response(to: request)
  }

  private func writeSteps(_ secret: TimeCodeSecret, _ account: Account, to h: inout HTMLWriter) {
    h.h2("1. Get an app for codes")
    h.p(
      "Use the one your council gives you, or any that makes codes that change every 30 seconds. "
        + "Many password managers do this too.")
    h.h2("2. Show it this picture")
    if let rows = QRMatrix.rows(
      of: secret.address(issuer: "Touchstone", account: account.email))
    {
      h.add(QRPicture(rows: rows, title: "QR code to be read by the app on your phone"))
    }
    h.p { h in
      h.text("Or type this key into the app: ")
      h.code(secret.typedText)
    }
    h.h2("3. Type the code that it shows")
  }
}
