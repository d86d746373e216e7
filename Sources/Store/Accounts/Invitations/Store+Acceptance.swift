import Accounts
import Database
import Foundation

extension Store {
  /// What an invitation's page shows before it is accepted.
  public struct InvitationOffer: Sendable, Hashable {
    public var invitation: Invitation
    /// The name of whoever sent it; nil where that account is closed.
    public var sender: String?
    /// True where the address has an account, to which the roles will be added.
    public var hasAccount: Bool
  }

  /// The invitation that a link is for; nil where it is over. Looking does not use it up.
  public func invitation(token: String, at date: Date = Date()) throws -> InvitationOffer? {
    try database.read { database in
      guard let invitation = try database.openInvitation(token: token, at: date),
        try database.isStillGranted(invitation)
      else { return nil }
      var sender: Account?
      if case .account(let id) = invitation.invitedBy { sender = try database.account(id: id) }
      return InvitationOffer(
        invitation: invitation, sender: sender?.name,
        hasAccount: try database.account(email: invitation.email) != nil)
    }
  }

  /// Accepts an invitation: adds its roles to the account that its address has, or makes one.
  ///
  /// Whoever holds the link has read the mail at its address, which proves the address. A new
  /// account is signed in at once; the owner of an existing one signs in as always.
  ///
  /// - Parameters:
  ///   - name: how the person wants to be called; ignored where there is an account.
  ///   - password: nil where the person wants to sign in by links.
  /// - Returns: the session of a new account; nil where there was one.
  /// - Throws: `AccountError.invitationOver`, `.nameMissing`, `.password`, `.busy`.
  public func acceptInvitation(
    token: String, name: String, password: String?, visitor: Visitor, from origin: String,
    at date: Date = Date()
  ) async throws -> NewSession? {
    guard let offer = try invitation(token: token, at: date) else {
      throw AccountError.invitationOver
    }
    let person = Account(
      id: "", name: offer.hasAccount ? "" : try Account.checkedName(name),
      email: offer.invitation.email)
    let hash = offer.hasAccount ? nil : try await checkedHash(of: password, for: person)
    return try changeAccounts { database in
      // The mail may have been answered twice while the password was hashed.
      guard let invitation = try database.openInvitation(token: token, at: date),
        try database.isStillGranted(invitation)
      else { throw AccountError.invitationOver }
      try database.end(invitation, as: .accepted, at: date)
      if let account = try database.account(email: invitation.email) {
        try database.accept(invitation, as: account, from: origin, at: date)
        return nil
      }
      guard !offer.hasAccount else { throw AccountError.invitationOver }
      let account = try database.addAccount(
        name: person.name, email: EmailAddress(invitation.email), memberships: [], by: .visitor,
        from: origin, at: date)
      if let hash { try database.keepFirstPassword(hash, of: account.id, at: date) }
      try database.accept(invitation, as: account, from: origin, at: date)
      let session = try database.openSession(
        of: account.id, hasSecondFactor: false, visitor: visitor, at: date)
      try database.recordStart(of: session, by: "invitation", from: origin, at: date)
      return session
    }
  }
}

extension SQLSession {
  /// Gives an account what an invitation promises.
  func accept(
    _ invitation: Invitation, as account: Account, from origin: String, at date: Date
  ) throws {
    for membership in invitation.memberships.sorted() {
      try give(membership, to: account.id, by: invitation.invitedBy, from: origin, at: date)
    }
    try record(
      "invitation.accept", invitation, by: .account(id: account.id), from: origin, at: date)
  }

  fileprivate func keepFirstPassword(
    _ hash: PasswordHash, of account: String, at date: Date
  ) throws {
    try run(
      "UPDATE account SET password = ?, password_changed = ? WHERE id = ?",
      [.text(hash.text), .text(Timestamp.text(date)), .text(account)])
  }
}
