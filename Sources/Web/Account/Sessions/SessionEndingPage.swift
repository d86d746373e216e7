import HTML
import Store

/// Signs out another device, or all others, once the person has proven again who they are: nobody at
/// an open screen shuts its owner out elsewhere.
struct SessionEndingPage {
  let request: PageRequest
  private let signedIn: SignedIn
  private let asked: String

  /// Stands for every session but this one.
  static let others = "others"

  init(_ request: PageRequest) throws {
    self.request = request
    signedIn = try request.requireSignedIn()
    asked = request.form.value("session") ?? request.value("session") ?? ""
  }

  static func address(_ session: String) -> String {
    "/account/sessions/end?session=" + session.urlEncoded
  }

  func show() throws -> PageResponse {
    guard try target() != nil else { return over() }
    return try page()
  }

  func take() async throws -> PageResponse {
    guard try target() != nil else { return over() }
    let errors = try await OwnerProof(request).mistakes()
    guard errors.isEmpty else { return try page(errors) }
    let ended = try request.store.endSessions(
      of: signedIn.account.id, id: asked == Self.others ? nil : asked, except: signedIn.sessionID,
      by: request.actor, from: request.origin)
    return .redirect(
      to: "/account/sessions", flash: "Signed out on \(Count.of(ended, "device")).")
  }

  /// What is to be signed out, in words; nil where it was already, or is this very session.
  private func target() throws -> String? {
    let others = try SessionListQuery(request).run().rows.filter { !$0.isThis }
    guard asked == Self.others else {
      return others.first { $0.id == asked }.map {
        "\($0.device), last used \(MomentWords.minute($0.lastSeen))"
      }
    }
    return others.isEmpty ? nil : Count.of(others.count, "other device")
  }

  private func over() -> PageResponse {
    .redirect(to: "/account/sessions", flash: "That device was signed out already.")
  }

  private func page(_ errors: FormErrors = FormErrors()) throws -> PageResponse {
    let (proof, asked) = (try OwnerProof(request), asked)
    return AccountFormView(
      title: asked == Self.others ? "Sign out everywhere else?" : "Sign out this device?",
      lead: Prose(try target() ?? ""), errors: errors, action: "/account/sessions/end",
      button: asked == Self.others ? "Sign out everywhere else" : "Sign out this device",
      breadcrumb: AccountFormView.ownBreadcrumb + [Link("Your devices", to: "/account/sessions")],
      fields: { h in
        h.add(HiddenField(name: "session", value: asked))
        h.add(proof.field(errors))
      }
    ).response(to: request)
  }
}
