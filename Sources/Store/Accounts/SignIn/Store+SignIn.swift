import Accounts
import Database
import Foundation

extension Store {
  /// Signs in with address and password.
  ///
  /// An unknown address, an account without a password and a wrong password get the same answer
  /// after the same work.
  ///
  /// - Throws: `AccountError.busy` where too many people sign in at once.
  public func signIn(
    email: String, password: String, visitor: Visitor, from origin: String, at date: Date = Date()
  ) async throws -> SignInOutcome {
    let address = (try? EmailAddress(email))?.text ?? String(email.prefix(254)).lowercased()
    let keys = ThrottleKey.password(for: address, from: visitor)
    let pause = try database.write {
      try $0.countAttempt(keys, secret: secret, from: origin, at: date)
    }
    if let pause { return .locked(for: pause) }
    let known = try database.read { try $0.credentials(email: address) }
    let isRight = try await matches(password, known?.password, counted: keys)
    guard isRight, let known, let hash = known.password else {
      try refuse(known?.account, from: origin, at: date)
      return .refused
    }
    let newer = desk.passwords.needsUpgrade(hash) ? try await desk.passwords.hash(password) : nil
    return try changeAccounts { database in
      try database.forgive(keys, secret: secret)
      guard try database.account(id: known.account)?.isActive == true else { return .refused }
      if let newer { try database.keep(newer, of: known.account, replacing: hash) }
      return try database.admit(
        known.account, by: "password", visitor: visitor, from: origin, at: date)
    }
  }

  /// Keeps that somebody was turned away.
  private func refuse(_ account: String?, from origin: String, at date: Date) throws {
    try database.write { database in
      _ = try database.record(
        AuditEvent(
          by: .visitor, "session.refuse", .init("account", account ?? "unknown"), scope: .sector,
          from: origin), at: Timestamp.text(date))
    }
  }
}

extension SQLSession {
  /// The open account with this address and its password's hash.
  func credentials(email: String) throws -> (account: String, password: PasswordHash?)? {
    try first(
      "SELECT id, password FROM account WHERE email = ? AND state = 'open'", [.text(email)]
    ) { ($0.text(0), $0.optionalText(1).flatMap(PasswordHash.init(text:))) }
  }

  /// The password's hash of an open account; nil where it has none.
  func password(of account: String) throws -> PasswordHash? {
    try first(
      "SELECT password FROM account WHERE id = ? AND state = 'open'", [.text(account)]
    ) { $0.optionalText(0).flatMap(PasswordHash.init(text:)) } ?? nil
  }

  /// Keeps the same password at today's cost, unless it was changed meanwhile.
  fileprivate func keep(
    _ newer: PasswordHash, of account: String, replacing older: PasswordHash
  ) throws {
    try run(
      "UPDATE account SET password = ? WHERE id = ? AND password = ?",
      [.text(newer.text), .text(account), .text(older.text)])
  }

  /// Opens a session for a person who proved one factor: at once where there is no second, waiting
  /// for it otherwise.
  func admit(
    _ account: String, by means: String, visitor: Visitor, from origin: String, at date: Date
  ) throws -> SignInOutcome {
    let hasFactor = try hasSecondFactor(account)
    let session = try openSession(
      of: account, isPending: hasFactor, hasSecondFactor: false, visitor: visitor, at: date)
    guard !hasFactor else { return .secondFactorNeeded(session) }
    try recordStart(of: session, by: means, from: origin, at: date)
    return .signedIn(session)
  }

  /// Keeps that somebody signed in.
  func recordStart(
    of session: NewSession, by means: String, from origin: String, at date: Date
  ) throws {
    try record(
      .ofAccount(
        session.accountID, "session.start", by: .account(id: session.accountID), from: origin,
        details: ["by": means]), at: Timestamp.text(date))
  }

  /// Whether a second factor is set up and confirmed.
  func hasSecondFactor(_ account: String) throws -> Bool {
    try count(
      "SELECT count(*) FROM second_factor WHERE account = ? AND confirmed IS NOT NULL",
      [.text(account)]) > 0
  }
}
