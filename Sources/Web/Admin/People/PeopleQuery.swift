import Accounts
import Store

/// Reads the people of the hub, or of one council.
struct PeopleQuery {
  private let request: PageRequest

  init(_ request: PageRequest) { self.request = request }

  func run() throws -> PeopleModel {
    let place = try AdminPlace(request)
    let names = ScopeNames(register: request.site.catalogue.register)
    let (query, role) = (request.value("q") ?? "", request.value("role").flatMap(Role.init))
    let people =
      try place.isHub
      ? request.store.accounts() : request.store.accounts(on: place.scope)
    let words = query.lowercased()
    let found = people.filter { person in
      let roles = place.visible(person)
      guard role == nil || roles.contains(where: { $0.role == role }) else { return false }
      guard !words.isEmpty else { return true }
      return ([person.name, person.email] + roles.map { names[$0.scope] })
        .contains { $0.lowercased().contains(words) }
    }
    let page = request.pageNumber
    let seen = try request.store.lastSeen()
    let shown = found.dropFirst(min(page - 1, 1_000_000) * PeopleModel.pageSize)
      .prefix(PeopleModel.pageSize)
    return PeopleModel(
      place: place, query: query, role: role,
      rows: shown.map { person in
        PeopleModel.Row(
          id: person.id, name: person.name, email: person.email,
          roles: place.visible(person).map { role in
            place.isHub ? role.words { names[$0] } : RoleWords.name(role.role)
          }, hasSecondFactor: person.hasSecondFactor, isActive: person.isActive,
          lastSeen: seen[person.id])
      }, total: found.count, page: page, mayInvite: request.can(.invite, on: place.scope))
  }
}

extension AdminPlace {
  /// The roles of a person that those who run this place may see: on a council's pages those there.
  func visible(_ person: Account) -> [Membership] {
    person.memberships.filter { isHub || $0.scope == scope }
      .sorted { ($0.scope.text, $0.role.rawValue) < ($1.scope.text, $1.role.rawValue) }
  }
}
