import Accounts
import Database
import Foundation

extension Store {
  /// Invites a person by mail.
  ///
  /// - Parameters:
  ///   - name: as the sender knows it, or empty.
  ///   - site: the site's public address without a slash at its end.
  /// - Throws: `AccountError.noRoles`, `.mayNotGrant` for the first role that the sender may not give,
  ///   `.invitationWaits` where the same was sent before, `.tooManyMessages`.
  @discardableResult
  public func invite(
    _ email: EmailAddress, name: String = "", to memberships: Set<Membership>, by sender: Account,
    site: String, from origin: String, at date: Date = Date()
  ) throws -> Invitation {
    guard !memberships.isEmpty else { throw AccountError.noRoles }
    for membership in memberships.sorted()
    where !Policy.canGrant(sender, membership.role, on: membership.scope) {
      throw AccountError.mayNotGrant(membership.role, membership.scope)
    }
    let name = name.isEmpty ? "" : try Account.checkedName(name)
    let (time, token) = (Timestamp.text(date), OneTimeToken())
    let invitation = Invitation(
      id: Identifier.make(at: date), email: email.text, name: name, memberships: memberships,
      invitedBy: .account(id: sender.id), created: time, sent: time,
      expires: Timestamp.text(date.addingTimeInterval(Invitation.lifetime)), state: .open)
    try database.write { database in
      let waiting = try database.invitations(
        "WHERE email = ? AND state = 'open' AND expires > ?", [.text(email.text), .text(time)])
      guard !waiting.contains(where: { $0.memberships == memberships }) else {
        throw AccountError.invitationWaits
      }
      try count(invitation, by: sender, from: origin, in: database, at: date)
      try database.insert(invitation, token: token)
      try database.record(
        "invitation.send", invitation, by: .account(id: sender.id), from: origin, at: date)
      try database.post(
        AccountMail.invitation(site + Invitation.path(token), invitation, from: sender.name),
        at: time)
    }
    return invitation
  }

  /// Invitations that wait for an answer, too old ones too, the newest first; with `scope` those
  /// that give a role there.
  public func openInvitations(on scope: Scope? = nil) throws -> [Invitation] {
    try database.read { database in
      let open = try database.invitations("WHERE state = ?", [.text("open")])
      guard let scope else { return open }
      return open.filter { $0.memberships.contains { $0.scope == scope } }
    }
  }

  /// An invitation by its id; nil where there is none.
  public func invitation(id: String) throws -> Invitation? {
    try database.read { try $0.invitation(id: id) }
  }

  /// Sends an invitation again with a new link; the link from before works no more.
  ///
  /// - Throws: `AccountError.invitationOver` where it was accepted or withdrawn, or
  ///   `.mayNotGrant` where whoever sends it may not give its roles.
  public func resendInvitation(
    id: String, by sender: Account, site: String, from origin: String, at date: Date = Date()
  ) throws {
    try database.write { database in
      guard var invitation = try database.invitation(id: id), invitation.state == .open else {
        throw AccountError.invitationOver
      }
      try check(sender, mayGrant: invitation)
      try count(invitation, by: sender, from: origin, in: database, at: date)
      let token = OneTimeToken()
      invitation.sent = Timestamp.text(date)
      invitation.expires = Timestamp.text(date.addingTimeInterval(Invitation.lifetime))
      try database.run(
        "UPDATE invitation SET token_hash = ?, sent = ?, expires = ?, invited_by = ? WHERE id = ?",
        [
          .text(token.hash), .text(invitation.sent), .text(invitation.expires),
          .text(AuditActor.account(id: sender.id).text), .text(id),
        ])
      try database.record(
        "invitation.send", invitation, by: .account(id: sender.id), from: origin, at: date)
      try database.post(
        AccountMail.invitation(site + Invitation.path(token), invitation, from: sender.name),
        at: Timestamp.text(date))
    }
  }

  /// Takes an invitation back; its link works no more.
  ///
  /// - Throws: `AccountError.invitationOver`, `.mayNotGrant`.
  public func withdrawInvitation(
    id: String, by sender: Account, from origin: String, at date: Date = Date()
  ) throws {
    try database.write { database in
      guard let invitation = try database.invitation(id: id) else {
        throw AccountError.invitationOver
      }
      try check(sender, mayGrant: invitation)
      try database.end(invitation, as: .withdrawn, at: date)
      try database.record(
        "invitation.withdraw", invitation, by: .account(id: sender.id), from: origin, at: date)
    }
  }

  /// Counts a message that an invitation sends, against filling one mailbox or many.
  private func count(
    _ invitation: Invitation, by sender: Account, from origin: String, in database: SQLSession,
    at date: Date
  ) throws {
    let keys = [ThrottleKey.mail(invitation.email), .invitations(by: sender.id)]
    let pause = try database.countAttempt(keys, secret: secret, from: origin, at: date)
    if let pause {
      throw AccountError.tooManyMessages(minutes: max(1, Int((pause / 60).rounded(.up))))
    }
  }

  private func check(_ sender: Account, mayGrant invitation: Invitation) throws {
    for membership in invitation.memberships.sorted()
    where !Policy.canGrant(sender, membership.role, on: membership.scope) {
      throw AccountError.mayNotGrant(membership.role, membership.scope)
    }
  }
}
