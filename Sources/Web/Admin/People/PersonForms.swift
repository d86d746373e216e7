import Accounts
import Store

/// Takes what is done on one person's page.
struct PersonForms {
  private let request: PageRequest
  private let place: AdminPlace
  private let person: Account
  private let doer: Account
  private var store: Store { request.store }
  private var path: String { "\(place.path)/people/\(person.id)" }

  init(_ request: PageRequest) throws {
    guard let doer = request.account else { throw SiteError.signInFirst }
    self.request = request
    self.doer = doer
    place = try AdminPlace(request)
    person = try PersonQuery.person(request, at: place)
  }

  /// Gives or takes one role.
  func changeRoles() throws -> PageResponse {
    let isTaking = field("do") == "take"
    guard let role = field("role").flatMap(Role.init), Role.granted.contains(role) else {
      return try again(FormErrors("role", "Choose a role."))
    }
    let scope: Scope
    switch scopeField() {
    case .success(let found): scope = found
    case .failure(let error): return try again(FormErrors("council", error.message))
    }
    let membership = Membership(role, of: scope)
    do {
      if isTaking {
        try store.take(membership, from: person.id, by: doer, from: request.origin)
      } else {
        try store.give(membership, to: person.id, by: doer, from: request.origin)
      }
    } catch let error as AccountError {
      return try again(FormErrors("role", error.description))
    }
    let names = ScopeNames(register: request.site.catalogue.register)
    let words = membership.words { names[$0] }
    let text =
      isTaking
      ? "\(person.name) no longer is \(words)." : "\(person.name) now is \(words)."
    // A council's page shows only people with a role there.
    let isGone = isTaking && !place.isHub && place.visible(person).count == 1
    return .redirect(
      to: isGone ? place.path + "/people" : path,
      flash: FlashNote(text, undo: isGone ? nil : undo(membership, isTaking: isTaking)))
  }

  /// Signs the person out everywhere.
  func endSessions() throws -> PageResponse {
    guard try PersonQuery(request).run().isManageable else { throw SiteError.refused }
    let ended = try store.endSessions(of: person.id, by: request.actor, from: request.origin)
    return .redirect(
      to: path, flash: FlashNote("\(person.name) was signed out of \(ended) sessions."))
  }

  /// Suspends, resumes or closes the account.
  func changeState() throws -> PageResponse {
    guard try PersonQuery(request).run().isManageable else { throw SiteError.refused }
    do {
      switch field("do") {
      case "suspend":
        try store.suspend(person.id, by: request.actor, from: request.origin)
        return .redirect(
          to: path,
          flash: FlashNote(
            "\(person.name) can no longer sign in.", undo: .init(action: path + "/state?do=resume"))
        )
      case "resume":
        try store.resume(person.id, by: request.actor, from: request.origin)
        return .redirect(to: path, flash: "\(person.name) can sign in again.")
      case "close" where request.form.isTicked("sure"):
        try store.closeAccount(person.id, by: request.actor, from: request.origin)
        return .redirect(
          to: place.path + "/people", flash: "The account of \(person.name) is closed.")
      default:
        return try again(FormErrors("sure", "Tick the box to close the account."))
      }
    } catch let error as AccountError {
      return try again(FormErrors("state", error.description))
    }
  }

  /// Takes the second factor of somebody who lost it, once it is said how they were recognised.
  func removeSecondFactor() throws -> PageResponse {
    guard try PersonQuery(request).run().isFactorRemovable else { throw SiteError.refused }
    guard let recognition = field("recognised").flatMap(Recognition.init) else {
      return try again(FormErrors("recognised", "Say how you made sure that it is them."))
    }
    try store.removeLostSecondFactor(
      of: person, recognised: recognition, by: request.actor, from: request.origin)
    return .redirect(
      to: path,
      flash: """
        \(person.name) signs in without a code until they set it up anew, and was signed out \
        everywhere.
        """)
  }

  private func undo(_ membership: Membership, isTaking: Bool) -> FlashNote.Undo {
    let verb = isTaking ? "give" : "take"
    return .init(
      action: "\(path)/roles?do=\(verb)&role=\(membership.role.rawValue)"
        + "&scope=\(membership.scope.text)")
  }

  /// What was sent, in the form or, by a button that undoes, in the address.
  private func field(_ name: String) -> String? { request.form.value(name) ?? request.value(name) }

  private func scopeField() -> Result<Scope, CouncilChoice.Problem> {
    guard place.isHub else { return .success(place.scope) }
    if let text = field("scope"), text != "council" { return .success(Scope(text: text)) }
    return CouncilChoice.scope(field("council"), in: request.site.catalogue.register)
  }

  private func again(_ errors: FormErrors) throws -> PageResponse {
    var model = try PersonQuery(request).run()
    model.errors = errors
    model.typedRole = request.form.value("role") ?? ""
    model.typedCouncil = request.form.value("council") ?? ""
    return .html(
      PersonView(model: model, chrome: request.chrome, token: request.token).render(), status: 422)
  }
}
