import Accounts
import Database
import Foundation

extension Store {
  /// Every account that was not closed, by name.
  public func accounts() throws -> [Account] {
    try database.read { try $0.accounts("WHERE account.state <> 'closed'") }
  }

  /// Accounts with a role on `scope`, by name.
  public func accounts(on scope: Scope) throws -> [Account] {
    try database.read { database in
      try database.accounts(
        """
        WHERE account.state <> 'closed'
          AND account.id IN (SELECT account FROM membership WHERE scope = ?)
        """, [.text(scope.text)])
    }
  }

  /// The account with this id, closed ones too; nil where there is none.
  public func account(id: String) throws -> Account? {
    try database.read { try $0.account(id: id) }
  }

  /// The account with this address; nil where there is none.
  public func account(email: EmailAddress) throws -> Account? {
    try database.read { try $0.account(email: email.text) }
  }

  /// When people were last here, by the account's id: UTC, ISO 8601.
  public func lastSeen() throws -> [String: String] {
    try database.read { database in
      let rows = try database.all(
        "SELECT id, last_seen FROM account WHERE last_seen IS NOT NULL"
      ) { ($0.text(0), $0.text(1)) }
      return Dictionary(rows) { first, _ in first }
    }
  }

  /// Makes an account without a password; its owner comes in by a link.
  ///
  /// - Throws: `AccountError` where the name is unfit or the address taken.
  @discardableResult
  public func addAccount(
    name: String, email: EmailAddress, memberships: Set<Membership>, by actor: AuditActor,
    from origin: String, at date: Date = Date()
  ) throws -> Account {
    try changeAccounts { database in
      try database.addAccount(
        name: name, email: email, memberships: memberships, by: actor, from: origin, at: date)
    }
  }

  /// Opens a session for a person whose identity was proven elsewhere, by single sign-on or on the
  /// console.
  public func startSession(
    of account: String, hasSecondFactor: Bool, visitor: Visitor, from origin: String,
    at date: Date = Date()
  ) throws -> NewSession {
    try changeAccounts { database in
      guard try database.account(id: account)?.isActive == true else {
        throw AccountError.noAccount(account)
      }
      let session = try database.openSession(
        of: account, hasSecondFactor: hasSecondFactor, visitor: visitor, at: date)
      try database.record(
        .ofAccount(account, "session.start", by: .account(id: account), from: origin),
        at: Timestamp.text(date))
      return session
    }
  }
}

extension SQLSession {
  /// Makes an account and gives it its roles.
  func addAccount(
    name: String, email: EmailAddress, memberships: Set<Membership>, by actor: AuditActor,
    from origin: String, at date: Date
  ) throws -> Account {
    let name = try Account.checkedName(name)
    guard try account(email: email.text) == nil else { throw AccountError.addressTaken }
    let account = Account(
      id: Identifier.make(at: date), name: name, email: email.text, memberships: memberships)
    try run(
      "INSERT INTO account (id, name, email, created) VALUES (?, ?, ?, ?)",
      [.text(account.id), .text(name), .text(email.text), .text(Timestamp.text(date))])
    try record(
      .ofAccount(account.id, "account.create", by: actor, from: origin), at: Timestamp.text(date))
    for membership in memberships.sorted() {
      try give(membership, to: account.id, by: actor, from: origin, at: date)
    }
    return account
  }

  /// Gives a role; nothing happens where it is held already.
  func give(
    _ membership: Membership, to account: String, by actor: AuditActor, from origin: String,
    at date: Date
  ) throws {
    let (role, scope) = (membership.role.rawValue, membership.scope.text)
    try run(
      """
      INSERT INTO membership (account, role, scope, given) VALUES (?, ?, ?, ?)
      ON CONFLICT (account, role, scope) DO NOTHING
      """, [.text(account), .text(role), .text(scope), .text(Timestamp.text(date))])
    guard changedRows > 0 else { return }
    try record(
      AuditEvent(
        by: actor, "role.give", .init("account", account), scope: membership.scope, from: origin,
        details: ["role": role]), at: Timestamp.text(date))
  }

  /// Takes a role; nothing happens where it is not held.
  func take(
    _ membership: Membership, from account: String, by actor: AuditActor, from origin: String,
    at date: Date
  ) throws {
    let (role, scope) = (membership.role.rawValue, membership.scope.text)
    try run(
      "DELETE FROM membership WHERE account = ? AND role = ? AND scope = ?",
      [.text(account), .text(role), .text(scope)])
    guard changedRows > 0 else { return }
    try record(
      AuditEvent(
        by: actor, "role.take", .init("account", account), scope: membership.scope, from: origin,
        details: ["role": role]), at: Timestamp.text(date))
  }
}
