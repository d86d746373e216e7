import HTML
import Store

/// Makes ten new recovery codes; those before them end.
struct RecoveryCodesPage {
  let request: PageRequest

  init(_ request: PageRequest) { self.request = request }

  func show() throws -> PageResponse {
    guard try request.requireSignedIn().account.hasSecondFactor else {
      return .redirect(to: "/account/second-factor/set-up")
    }
    return try page()
  }

  func take() async throws -> PageResponse {
    let account = try request.requireSignedIn().account
    let errors = try await OwnerProof(request).mistakes()
    guard errors.isEmpty else { return try page(errors) }
    do {
      let codes = try request.store.renewRecoveryCodes(
        of: account.id, by: request.actor, from: request.origin)
      return RecoveryCodesView(codes: codes, next: "/account").response(to: request)
    } catch AccountError.noSecondFactor {
      return .redirect(to: "/account/second-factor/set-up")
    }
  }

  private func page(_ errors: FormErrors = FormErrors()) throws -> PageResponse {
    let proof = try OwnerProof(request)
    let left = try request.store.recoveryCodesLeft(
      of: try request.requireSignedIn().account.id)
    return AccountFormView(
      title: "Make new recovery codes",
      lead: "You have \(left) of 10 codes left. They end when you make new ones.", errors: errors,
      action: "/account/recovery-codes", button: "Make new codes",
      breadcrumb: AccountFormView.ownBreadcrumb, fields: { $0.add(proof.field(errors)) }
    ).response(to: request)
  }
}
