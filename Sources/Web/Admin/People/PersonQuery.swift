import Accounts
import Store

/// Reads one person as far as the reader may see them.
struct PersonQuery {
  private let request: PageRequest

  init(_ request: PageRequest) { self.request = request }

  /// - Throws: `SiteError` where there is no such person, or none with a role here.
  func run() throws -> PersonModel {
    let place = try AdminPlace(request)
    let person = try Self.person(request, at: place)
    let names = ScopeNames(register: request.site.catalogue.register)
    let isManager = request.can(.managePeople, on: place.scope)
    // Whoever works for others too is not for one council to shut out.
    let isOwn = place.isHub || person.memberships.allSatisfy { $0.scope == place.scope }
    return PersonModel(
      place: place, person: person,
      held: place.visible(person).map { membership in
        .init(
          membership: membership, place: names[membership.scope],
          isTakeable: mayGrant(membership.role, on: membership.scope))
      },
      grantable: Role.granted.filter { mayGrant($0, on: place.scope) },
      grantsSector: place.isHub, lastSeen: try request.store.lastSeen()[person.id],
      sessions: isManager ? try request.store.sessions(of: person.id).count : nil,
      isManageable: isManager && isOwn,
      whyNot: isManager && !isOwn
        ? "This person works for others too. Take the roles here; the people who run the hub can "
          + "close the account." : nil,
      isFactorRemovable: isManager && isOwn && person.hasSecondFactor
        && person.id != request.account?.id)
  }

  private func mayGrant(_ role: Role, on scope: Scope) -> Bool {
    request.account.map { Policy.canGrant($0, role, on: scope) } ?? false
  }

  /// The person that the address names.
  static func person(_ request: PageRequest, at place: AdminPlace) throws -> Account {
    guard let person = try request.store.account(id: request.parameter("account")),
      !person.email.isEmpty, place.isHub || !place.visible(person).isEmpty
    else {
      throw SiteError.notFound(
        "There is nobody here by this name", "The account may have been closed.",
        suggestions: [.init("People", to: place.path + "/people")])
    }
    return person
  }
}
