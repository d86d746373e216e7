import Accounts
import Database
import Foundation

extension Store {
  /// Gives a role to a person.
  ///
  /// - Throws: `AccountError.mayNotGrant`, `.noAccount`.
  public func give(
    _ membership: Membership, to account: String, by giver: Account, from origin: String,
    at date: Date = Date()
  ) throws {
    try changeAccounts { database in
      try database.check(giver, mayGrant: membership)
      guard try database.account(id: account)?.isActive == true else {
        throw AccountError.noAccount(account)
      }
      try database.give(
        membership, to: account, by: .account(id: giver.id), from: origin, at: date)
    }
  }

  /// Takes a role from a person.
  ///
  /// - Throws: `AccountError.mayNotGrant`, or `.lastAdministrator` where nobody would be left to run
  ///   the hub.
  public func take(
    _ membership: Membership, from account: String, by taker: Account, from origin: String,
    at date: Date = Date()
  ) throws {
    try changeAccounts { database in
      try database.check(taker, mayGrant: membership)
      if membership == Membership(.administrator, of: .sector) {
        try database.checkAnotherAdministrator(than: account)
      }
      try database.take(
        membership, from: account, by: .account(id: taker.id), from: origin, at: date)
    }
  }

  /// Lets an account rest: nobody signs in with it, and its sessions and links end. Its roles stay.
  ///
  /// - Throws: `AccountError.lastAdministrator`, `.noAccount`.
  public func suspend(
    _ account: String, by actor: AuditActor, from origin: String, at date: Date = Date()
  ) throws {
    try changeAccounts { database in
      try database.checkAnotherAdministrator(than: account)
      try database.setState(of: account, from: "open", to: "suspended")
      try database.endSessions(of: account)
      try database.endTokens(of: account)
      try database.record(
        .ofAccount(account, "account.suspend", by: actor, from: origin), at: Timestamp.text(date))
    }
  }

  /// Ends a suspension.
  ///
  /// - Throws: `AccountError.noAccount` where none is suspended.
  public func resume(
    _ account: String, by actor: AuditActor, from origin: String, at date: Date = Date()
  ) throws {
    try changeAccounts { database in
      try database.setState(of: account, from: "suspended", to: "open")
      try database.record(
        .ofAccount(account, "account.resume", by: actor, from: origin), at: Timestamp.text(date))
    }
  }
}

extension SQLSession {
  fileprivate func check(_ person: Account, mayGrant membership: Membership) throws {
    // The rights as they are now, not as they were when the page was opened.
    guard let person = try account(id: person.id),
      Policy.canGrant(person, membership.role, on: membership.scope)
    else { throw AccountError.mayNotGrant(membership.role, membership.scope) }
  }

  fileprivate func setState(of account: String, from before: String, to after: String) throws {
    try run(
      "UPDATE account SET state = ? WHERE id = ? AND state = ?",
      [.text(after), .text(account), .text(before)])
    guard changedRows == 1 else { throw AccountError.noAccount(account) }
  }

  /// Somebody else must be able to run the hub, where this account can.
  func checkAnotherAdministrator(than account: String) throws {
    let administrators = try all(
      """
      SELECT account.id FROM account JOIN membership ON membership.account = account.id
      WHERE account.state = 'open' AND role = ? AND scope = ?
      """, [.text(Role.administrator.rawValue), .text(Scope.sector.text)]
    ) { $0.text(0) }
    if administrators == [account] { throw AccountError.lastAdministrator }
  }
}
