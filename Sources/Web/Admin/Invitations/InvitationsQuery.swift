import Accounts
import Store

/// Reads the invitations of the hub, or of one council.
struct InvitationsQuery {
  private let request: PageRequest

  init(_ request: PageRequest) { self.request = request }

  func run() throws -> InvitationsModel {
    let place = try AdminPlace(request)
    let held = try request.store.openInvitations(on: place.isHub ? nil : place.scope)
    let names = ScopeNames(register: request.site.catalogue.register)
    let senders = try ActorNames(held.map(\.invitedBy), in: request.store)
    return InvitationsModel(
      place: place,
      rows: held.map { invitation in
        InvitationsModel.Row(
          id: invitation.id, name: invitation.name, email: invitation.email,
          roles: invitation.memberships
            .sorted { ($0.scope.text, $0.role.rawValue) < ($1.scope.text, $1.role.rawValue) }
            .map { role in role.words { names[$0] } },
          invitedBy: senders[invitation.invitedBy], sent: invitation.sent,
          expires: invitation.expires, isOpen: invitation.isOpen(),
          isOwn: invitation.memberships.allSatisfy { mayGrant($0.role, on: $0.scope) })
      }, grantable: Role.granted.filter { mayGrant($0, on: place.scope) })
  }

  private func mayGrant(_ role: Role, on scope: Scope) -> Bool {
    request.account.map { Policy.canGrant($0, role, on: scope) } ?? false
  }
}
