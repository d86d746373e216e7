import Accounts
import Store

/// Sends invitations, sends them again and takes them back.
struct InvitationForms {
  private let request: PageRequest
  private let place: AdminPlace
  private let sender: Account
  private var store: Store { request.store }
  private var path: String { place.path + "/invitations" }

  init(_ request: PageRequest) throws {
    guard let sender = request.account else { throw SiteError.signInFirst }
    self.request = request
    self.sender = sender
    place = try AdminPlace(request)
  }

  func invite() throws -> PageResponse {
    var errors = FormErrors()
    let email = readEmail(&errors)
    let roles = request.form.values("role").compactMap(Role.init)
    if roles.isEmpty { errors.add("role", "Choose at least one role.") }
    let scope = readScope(&errors)
    guard let email, let scope, errors.isEmpty else { return try again(errors) }
    // On a council's page this would tell who has an account elsewhere; whoever accepts there gets
    // the role on the account that is there.
    if place.isHub, let held = try store.account(email: email) {
      errors.add(
        "email", "\(held.name) has an account with this address. Give the role on their page.")
      return try again(errors)
    }
    do {
      try store.invite(
        email, name: request.form.value("name") ?? "",
        to: Set(roles.map { Membership($0, of: scope) }), by: sender, site: request.siteAddress,
        from: request.origin)
    } catch let error as AccountError {
      let isName = error == .nameTooLong || error == .nameMissing
      return try again(FormErrors(isName ? "name" : "role", error.description))
    }
    return .redirect(to: path, flash: "An invitation is on its way to \(email).")
  }

  func resend() throws -> PageResponse {
    let invitation = try invitation()
    do {
      try store.resendInvitation(
        id: invitation.id, by: sender, site: request.siteAddress, from: request.origin)
    } catch let error as AccountError {
      return .redirect(to: path, flash: FlashNote(error.description))
    }
    return .redirect(
      to: path,
      flash: "A new invitation is on its way to \(invitation.email). The link from before is dead.")
  }

  func withdraw() throws -> PageResponse {
    let invitation = try invitation()
    do {
      try store.withdrawInvitation(id: invitation.id, by: sender, from: request.origin)
    } catch let error as AccountError {
      return .redirect(to: path, flash: FlashNote(error.description))
    }
    return .redirect(to: path, flash: "The invitation to \(invitation.email) is withdrawn.")
  }

  /// The invitation that the address names, where it is one of this place.
  private func invitation() throws -> Invitation {
    guard let invitation = try store.invitation(id: request.parameter("invitation")),
      place.isHub || invitation.memberships.contains(where: { $0.scope == place.scope })
    else {
      throw SiteError.notFound(
        "There is no such invitation", "It may have been accepted or withdrawn.",
        suggestions: [.init("Invitations", to: path)])
    }
    return invitation
  }

  private func readEmail(_ errors: inout FormErrors) -> EmailAddress? {
    do {
      return try EmailAddress(request.form.text("email"))
    } catch {
      errors.add("email", error.description)
      return nil
    }
  }

  private func readScope(_ errors: inout FormErrors) -> Scope? {
    guard place.isHub else { return place.scope }
    if request.form.value("scope") == "sector" { return .sector }
    switch CouncilChoice.scope(
      request.form.value("council"), in: request.site.catalogue.register)
    {
    case .success(let scope): return scope
    case .failure(let problem):
      errors.add("council", problem.message)
      return nil
    }
  }

  private func again(_ errors: FormErrors) throws -> PageResponse {
    var model = try InvitationsQuery(request).run()
    model.errors = errors
    model.typed = InvitationsModel.Typed(
      email: request.form.text("email"), name: request.form.text("name"),
      roles: Set(request.form.values("role")), scope: request.form.value("scope") ?? "council",
      council: request.form.text("council"))
    return .html(
      InvitationsView(model: model, chrome: request.chrome, token: request.token).render(),
      status: 422)
  }
}
