import Accounts
import Database
import Foundation

extension Store {
  /// Whether the account has a password; without one its owner signs in by links.
  public func hasPassword(_ account: String) throws -> Bool {
    try database.read { try $0.password(of: account) } != nil
  }

  /// Asks again who somebody is, before a change that matters.
  public enum Confirmation: Sendable, Hashable {
    case confirmed
    case wrongPassword
    /// The account has no password and the last sign-in is not fresh: sign in by a new link.
    case signInAgain
    case locked(minutes: Int)
  }

  /// Confirms that the person at the keyboard is the account's owner: by the password, or for an
  /// account without one by having signed in within ten minutes.
  ///
  /// Wrong passwords count as at signing in.
  public func confirm(
    _ signedIn: SignedIn, password: String, visitor: Visitor, from origin: String,
    at date: Date = Date()
  ) async throws -> Confirmation {
    let account = signedIn.account
    guard let hash = try database.read({ try $0.password(of: account.id) }) else {
      return date.timeIntervalSince(signedIn.proven) < SessionRules.fresh
        ? .confirmed : .signInAgain
    }
    let keys = ThrottleKey.password(for: account.email, from: visitor)
    let pause = try database.write {
      try $0.countAttempt(keys, secret: secret, from: origin, at: date)
    }
    if let pause {
      return .locked(minutes: max(1, Int((pause / 60).rounded(.up))))
    }
    guard try await matches(password, hash, counted: keys) else { return .wrongPassword }
    try database.write { try $0.forgive(keys, secret: secret) }
    return .confirmed
  }

  /// Checks a password; an attempt that found no room in the line is not counted.
  func matches(
    _ password: String, _ hash: PasswordHash?, counted keys: [ThrottleKey]
  ) async throws -> Bool {
    do {
      return try await desk.passwords.matches(password, hash)
    } catch {
      try database.write { try $0.takeBack(keys, secret: secret) }
      throw error
    }
  }

  /// Sets a password, or where `password` is nil takes it away so that only links sign in. Every
  /// other session and every link ends, and the owner is told by mail.
  ///
  /// - Parameter session: the session that goes on.
  /// - Throws: `AccountError.password`, `.busy`.
  public func setPassword(
    _ password: String?, of account: Account, keeping session: String?, from origin: String,
    at date: Date = Date()
  ) async throws {
    let hash = try await checkedHash(of: password, for: account)
    try changeAccounts { database in
      try database.setPassword(hash, of: account, from: origin, at: date)
      try database.endSessions(of: account.id, except: session)
    }
  }

  /// Sets a new password by a link, which is used up, and signs in. Every session from before ends.
  ///
  /// - Throws: `AccountError.linkOver`, `.password`, `.busy`.
  public func resetPassword(
    link token: String, to password: String, visitor: Visitor, from origin: String,
    at date: Date = Date()
  ) async throws -> SignInOutcome {
    guard let account = try owner(of: token, .passwordReset, at: date), account.isActive else {
      throw AccountError.linkOver
    }
    let hash = try await checkedHash(of: password, for: account)
    return try changeAccounts { database in
      guard try database.useToken(token, .passwordReset, at: date) != nil else {
        throw AccountError.linkOver
      }
      try database.setPassword(hash, of: account, from: origin, at: date)
      try database.endSessions(of: account.id)
      try database.forgive(
        [.address(account.email), .addressFrom(account.email, visitor)], secret: secret)
      return try database.admit(
        account.id, by: "reset link", visitor: visitor, from: origin, at: date)
    }
  }

  /// The hash of a password that keeps the rules.
  func checkedHash(of password: String?, for account: Account) async throws -> PasswordHash? {
    guard let password else { return nil }
    let names = [account.name, account.email, "Touchstone"]
    if let problem = PasswordRules.problem(of: password, names: names) {
      throw AccountError.password(problem)
    }
    return try await desk.passwords.hash(password)
  }
}

extension SQLSession {
  fileprivate func setPassword(
    _ hash: PasswordHash?, of account: Account, from origin: String, at date: Date
  ) throws {
    let time = Timestamp.text(date)
    try run(
      "UPDATE account SET password = ?, password_changed = ? WHERE id = ? AND state = 'open'",
      [.text(optional: hash?.text), .text(time), .text(account.id)])
    guard changedRows == 1 else { throw AccountError.noAccount(account.id) }
    try endTokens(of: account.id)
    try record(
      .ofAccount(
        account.id, hash == nil ? "password.remove" : "password.set",
        by: .account(id: account.id), from: origin), at: time)
    try post(
      AccountMail.changed(
        hash == nil ? "The password was removed" : "The password was changed", of: account),
      at: time)
  }
}
