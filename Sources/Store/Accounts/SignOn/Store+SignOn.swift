import Accounts
import Database
import Foundation

extension Store {
  /// Signs in a person whom a provider vouches for.
  ///
  /// The first time, the account is found by its address, or made where an invitation to the address
  /// is open or its domain belongs to an authority. From then on issuer and subject name the person,
  /// whatever becomes of the address. The owner of an account that existed before is told by mail.
  public func signIn(
    as identity: OutsideIdentity, visitor: Visitor, from origin: String, at date: Date = Date()
  ) throws -> SignOnOutcome {
    try changeAccounts { database in
      let owner: String
      switch try database.owner(of: identity, from: origin, at: date) {
      case .failure(let refusal): return refusal.outcome
      case .success(let account): owner = account
      }
      guard identity.hasSecondFactor else {
        return .admitted(
          try database.admit(
            owner, by: "sign-on", visitor: visitor, from: origin, at: date))
      }
      let session = try database.openSession(
        of: owner, hasSecondFactor: true, visitor: visitor, at: date)
      try database.recordStart(
        of: session, by: "sign-on with second factor", from: origin, at: date)
      return .admitted(.signedIn(session))
    }
  }
}

/// Why nobody's session begins.
private struct SignOnRefusal: Error {
  var outcome: SignOnOutcome
}

extension SQLSession {
  /// The id of the account that an identity opens.
  fileprivate func owner(
    of identity: OutsideIdentity, from origin: String, at date: Date
  ) throws -> Result<String, SignOnRefusal> {
    let known = try first(
      "SELECT account FROM sign_on_identity WHERE issuer = ? AND subject = ?",
      [.text(identity.issuer), .text(identity.subject)]
    ) { $0.text(0) }
    if let known {
      let isActive = try account(id: known)?.isActive == true
      return isActive ? .success(known) : .failure(SignOnRefusal(outcome: .inactive))
    }
    if let account = try account(email: identity.email.text) {
      return try linkExisting(account, to: identity, from: origin, at: date)
    }
    guard let account = try makeAccount(for: identity, from: origin, at: date) else {
      return .failure(SignOnRefusal(outcome: .unknown))
    }
    try link(account, to: identity, from: origin, at: date)
    return .success(account.id)
  }

  private func linkExisting(
    _ account: Account, to identity: OutsideIdentity, from origin: String, at date: Date
  ) throws -> Result<String, SignOnRefusal> {
    guard account.isActive else { return .failure(SignOnRefusal(outcome: .inactive)) }
    let others = try count(
      "SELECT count(*) FROM sign_on_identity WHERE account = ? AND issuer = ?",
      [.text(account.id), .text(identity.issuer)])
    guard others == 0 else { return .failure(SignOnRefusal(outcome: .anothersAccount)) }
    try link(account, to: identity, from: origin, at: date)
    try post(
      AccountMail.changed(
        "Signing in with \(identity.provider) now opens it, beside the ways it had", of: account),
      at: Timestamp.text(date))
    return .success(account.id)
  }

  private func link(
    _ account: Account, to identity: OutsideIdentity, from origin: String, at date: Date
  ) throws {
    try run(
      "INSERT INTO sign_on_identity (issuer, subject, account, linked) VALUES (?, ?, ?, ?)",
      [
        .text(identity.issuer), .text(identity.subject), .text(account.id),
        .text(Timestamp.text(date)),
      ])
    try record(
      .ofAccount(
        account.id, "sign-on.link", by: .account(id: account.id), from: origin,
        details: ["issuer": identity.issuer]), at: Timestamp.text(date))
  }

  /// A new account with the roles of every open invitation to the address, or as a member of the
  /// domain's authority; nil where there is neither.
  private func makeAccount(
    for identity: OutsideIdentity, from origin: String, at date: Date
  ) throws -> Account? {
    let invitations = try invitations(
      "WHERE email = ? AND state = 'open' AND expires > ?",
      [.text(identity.email.text), .text(Timestamp.text(date))]
    ).filter(isStillGranted)
    guard !invitations.isEmpty || identity.authority != nil else { return nil }
    let typed = identity.name ?? invitations.map(\.name).first { !$0.isEmpty }
    let name = typed.flatMap { try? Account.checkedName($0) } ?? String(identity.email.localPart)
    let memberships =
      invitations.isEmpty
      ? Set(identity.authority.map { [Membership(.member, of: .authority($0))] } ?? []) : []
    let account = try addAccount(
      name: name, email: identity.email, memberships: memberships, by: .hub, from: origin, at: date)
    for invitation in invitations {
      try end(invitation, as: .accepted, at: date)
      try accept(invitation, as: account, from: origin, at: date)
    }
    return account
  }
}
