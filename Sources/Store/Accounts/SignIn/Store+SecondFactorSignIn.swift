import Accounts
import Database
import Foundation

extension Store {
  /// What a person shows as a second factor.
  public enum SecondFactorProof: Sendable {
    /// The six digits that the app shows.
    case code(String)
    /// One of the ten codes kept for the day on which the phone is lost.
    case recoveryCode(String)
  }

  /// Whether the session with this token waits for its second factor.
  public func isPending(token: String, at date: Date = Date()) throws -> Bool {
    try database.read { try $0.pendingSession(token: token, at: date) } != nil
  }

  /// Finishes signing in: the waiting session ends and another with a new token begins.
  ///
  /// A code that was used is refused.
  public func signIn(
    pending token: String, proof: SecondFactorProof, visitor: Visitor, from origin: String,
    at date: Date = Date()
  ) throws -> SignInOutcome {
    try changeAccounts { database in
      guard let pending = try database.pendingSession(token: token, at: date) else {
        return .refused
      }
      return try database.finish(
        session: pending.id, of: pending.account, proof: proof, secret: secret, visitor: visitor,
        from: origin, at: date)
    }
  }

  /// The same for a session that was opened without a second factor, as by single sign-on.
  public func strengthen(
    _ signedIn: SignedIn, proof: SecondFactorProof, visitor: Visitor, from origin: String,
    at date: Date = Date()
  ) throws -> SignInOutcome {
    try changeAccounts { database in
      try database.finish(
        session: signedIn.sessionID, of: signedIn.account.id, proof: proof, secret: secret,
        visitor: visitor, from: origin, at: date)
    }
  }
}

extension SQLSession {
  /// Puts a session with a second factor in the place of one without, where the proof is right.
  fileprivate func finish(
    session: String, of id: String, proof: Store.SecondFactorProof, secret: ServerSecret,
    visitor: Visitor, from origin: String, at date: Date
  ) throws -> SignInOutcome {
    guard let account = try account(id: id), account.isActive else { return .refused }
    let keys = [ThrottleKey.code(account: id), .client(visitor)]
    if let pause = try countAttempt(keys, secret: secret, from: origin, at: date) {
      return .locked(for: pause)
    }
    guard let means = try prove(proof, of: id, secret: secret, at: date) else {
      try record(
        .ofAccount(id, "session.refuse", by: .visitor, from: origin), at: Timestamp.text(date))
      return .refused
    }
    try forgive(keys, secret: secret)
    try run("DELETE FROM session WHERE id = ?", [.text(session)])
    // It may have been ended a moment ago, by its owner or an administrator.
    guard changedRows == 1 else { return .refused }
    let new = try openSession(of: id, hasSecondFactor: true, visitor: visitor, at: date)
    try recordStart(of: new, by: means, from: origin, at: date)
    return .signedIn(new)
  }

  func pendingSession(token: String, at date: Date) throws -> (id: String, account: String)? {
    try first(
      "SELECT id, account FROM session WHERE token_hash = ? AND is_pending = 1 AND expires > ?",
      [.text(OneTimeToken.hash(of: token)), .text(Timestamp.text(date))]
    ) { ($0.text(0), $0.text(1)) }
  }

  /// Checks a second factor and uses it up; says by which means it was proven, nil where it is
  /// wrong.
  fileprivate func prove(
    _ proof: Store.SecondFactorProof, of account: String, secret: ServerSecret, at date: Date
  ) throws -> String? {
    switch proof {
    case .code(let code):
      guard let factor = try secondFactor(of: account, secret: secret), factor.isConfirmed,
        let step = TimeCode.step(of: code, secret: factor.secret, at: date, after: factor.lastStep)
      else { return nil }
      try run(
        "UPDATE second_factor SET last_step = ? WHERE account = ?",
        [.integer(Int64(step)), .text(account)])
      return "second factor"
    case .recoveryCode(let code):
      try run(
        "UPDATE recovery_code SET used = ? WHERE account = ? AND hash = ? AND used IS NULL",
        [.text(Timestamp.text(date)), .text(account), .text(RecoveryCodes.hash(of: code))])
      return changedRows == 1 ? "recovery code" : nil
    }
  }

  /// The second factor as kept; nil where none was begun.
  func secondFactor(of account: String, secret: ServerSecret) throws -> KeptFactor? {
    let row = try first(
      "SELECT sealed_secret, confirmed, last_step FROM second_factor WHERE account = ?",
      [.text(account)]
    ) { (sealed: $0.bytes(0), isConfirmed: !$0.isNull(1), lastStep: $0.int(2)) }
    guard let row else { return nil }
    return KeptFactor(
      secret: TimeCodeSecret(bytes: try secret.open(row.sealed, for: "second factor \(account)")),
      isConfirmed: row.isConfirmed, lastStep: row.lastStep)
  }
}

/// A second factor as the database holds it.
struct KeptFactor {
  var secret: TimeCodeSecret
  var isConfirmed: Bool
  var lastStep: Int
}
