import Accounts
import Database
import Foundation

extension SQLSession {
  /// Invitations that a condition picks, the newest first.
  func invitations(_ condition: String, _ arguments: [SQLValue]) throws -> [Invitation] {
    let found = try all(
      """
      SELECT id, email, name, invited_by, created, sent, expires, state
      FROM invitation \(condition) ORDER BY created DESC, id DESC
      """, arguments
    ) { row in
      Invitation(
        id: row.text(0), email: row.text(1), name: row.text(2), memberships: [],
        invitedBy: AuditActor(text: row.text(3)), created: row.text(4), sent: row.text(5),
        expires: row.text(6), state: Invitation.State(rawValue: row.text(7)) ?? .withdrawn)
    }
    return try found.map { invitation in
      var invitation = invitation
      invitation.memberships = Set(
        try all(
          "SELECT role, scope FROM invitation_membership WHERE invitation = ?",
          [.text(invitation.id)]
        ) { row in
          Role(rawValue: row.text(0)).map { Membership($0, of: Scope(text: row.text(1))) }
        }.compactMap(\.self))
      return invitation
    }
  }

  func openInvitation(token: String, at date: Date) throws -> Invitation? {
    try invitations(
      "WHERE token_hash = ? AND state = 'open' AND expires > ?",
      [.text(OneTimeToken.hash(of: token)), .text(Timestamp.text(date))]
    ).first
  }

  func invitation(id: String) throws -> Invitation? {
    try invitations("WHERE id = ?", [.text(id)]).first
  }

  /// Keeps a new invitation.
  func insert(_ invitation: Invitation, token: OneTimeToken) throws {
    try run(
      """
      INSERT INTO invitation (id, token_hash, email, name, invited_by, created, sent, expires)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(invitation.id), .text(token.hash), .text(invitation.email), .text(invitation.name),
        .text(invitation.invitedBy.text), .text(invitation.created), .text(invitation.sent),
        .text(invitation.expires),
      ])
    for membership in invitation.memberships {
      try run(
        "INSERT INTO invitation_membership (invitation, role, scope) VALUES (?, ?, ?)",
        [
          .text(invitation.id), .text(membership.role.rawValue), .text(membership.scope.text),
        ])
    }
  }

  /// Ends an invitation, however it ended.
  func end(_ invitation: Invitation, as state: Invitation.State, at date: Date) throws {
    try run(
      "UPDATE invitation SET state = ?, ended = ? WHERE id = ? AND state = 'open'",
      [.text(state.rawValue), .text(Timestamp.text(date)), .text(invitation.id)])
    guard changedRows == 1 else { throw AccountError.invitationOver }
  }

  /// One entry of the trail for each council that the invitation is about, so that its leads see it.
  func record(
    _ action: String, _ invitation: Invitation, by actor: AuditActor, from origin: String,
    at date: Date
  ) throws {
    for membership in invitation.memberships.sorted() {
      try record(
        AuditEvent(
          by: actor, action, .init("invitation", invitation.id), scope: membership.scope,
          from: origin, details: ["role": membership.role.rawValue]), at: Timestamp.text(date))
    }
  }

  /// Whether the sender of an invitation may still give what it promises: the right may have ended
  /// since.
  func isStillGranted(_ invitation: Invitation) throws -> Bool {
    guard case .account(let id) = invitation.invitedBy else { return true }
    guard let sender = try account(id: id) else { return false }
    return invitation.memberships.allSatisfy {
      Policy.canGrant(sender, $0.role, on: $0.scope)
    }
  }
}
