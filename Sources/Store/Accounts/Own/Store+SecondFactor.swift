import Accounts
import Database
import Foundation

extension Store {
  /// Begins to set up a second factor, or shows again what was begun and not confirmed.
  ///
  /// - Parameter isAnew: true to drop what was begun before: whoever saw that secret, at an open
  ///   screen perhaps, must not have it once its owner goes on.
  /// - Throws: `AccountError.noAccount`; a confirmed second factor must be removed first, and then
  ///   `AccountError.noSecondFactor` is thrown.
  public func beginSecondFactor(
    of account: String, isAnew: Bool = false
  ) throws -> TimeCodeSecret {
    try database.write { database in
      guard try database.account(id: account)?.isActive == true else {
        throw AccountError.noAccount(account)
      }
      if let kept = try database.secondFactor(of: account, secret: secret) {
        guard !kept.isConfirmed else { throw AccountError.noSecondFactor }
        guard isAnew else { return kept.secret }
        try database.run("DELETE FROM second_factor WHERE account = ?", [.text(account)])
      }
      let new = TimeCodeSecret()
      let sealed = try secret.seal(new.bytes, for: "second factor \(account)")
      try database.run(
        "INSERT INTO second_factor (account, sealed_secret) VALUES (?, ?)",
        [.text(account), .blob(sealed)])
      return new
    }
  }

  /// Confirms a second factor by a first code. From now on signing in asks for one; the session at
  /// hand counts as opened with it, and every other session ends.
  ///
  /// - Returns: the recovery codes, which are kept nowhere else.
  /// - Throws: `AccountError.wrongCode`, `.noSecondFactor`.
  public func confirmSecondFactor(
    of signedIn: SignedIn, code: String, from origin: String, at date: Date = Date()
  ) throws -> RecoveryCodes {
    let account = signedIn.account.id
    return try changeAccounts { database in
      guard let kept = try database.secondFactor(of: account, secret: secret), !kept.isConfirmed
      else { throw AccountError.noSecondFactor }
      guard let step = TimeCode.step(of: code, secret: kept.secret, at: date, after: kept.lastStep)
      else { throw AccountError.wrongCode }
      let time = SQLValue.text(Timestamp.text(date))
      try database.run(
        "UPDATE second_factor SET confirmed = ?, last_step = ? WHERE account = ?",
        [time, .integer(Int64(step)), .text(account)])
      try database.run(
        "UPDATE session SET has_second_factor = 1, proven = ? WHERE id = ?",
        [time, .text(signedIn.sessionID)])
      try database.endSessions(of: account, except: signedIn.sessionID)
      try database.record(
        .ofAccount(account, "second-factor.set-up", by: .account(id: account), from: origin),
        at: Timestamp.text(date))
      try database.post(
        AccountMail.changed("A second factor was set up", of: signedIn.account),
        at: Timestamp.text(date))
      return try database.replaceRecoveryCodes(of: account)
    }
  }

  /// Makes ten new recovery codes; those before them open nothing any more.
  ///
  /// - Throws: `AccountError.noSecondFactor` where none is set up.
  public func renewRecoveryCodes(
    of account: String, by actor: AuditActor, from origin: String, at date: Date = Date()
  ) throws -> RecoveryCodes {
    try changeAccounts { database in
      guard try database.hasSecondFactor(account) else { throw AccountError.noSecondFactor }
      try database.record(
        .ofAccount(account, "recovery-codes.renew", by: actor, from: origin),
        at: Timestamp.text(date))
      return try database.replaceRecoveryCodes(of: account)
    }
  }

  /// How many recovery codes are left.
  public func recoveryCodesLeft(of account: String) throws -> Int {
    try database.read {
      try $0.count(
        "SELECT count(*) FROM recovery_code WHERE account = ? AND used IS NULL", [.text(account)])
    }
  }

  /// Takes the second factor away, with its recovery codes; every session then counts as opened
  /// without one.
  public func removeSecondFactor(
    of account: Account, by actor: AuditActor, from origin: String, at date: Date = Date()
  ) throws {
    try changeAccounts { database in
      try database.removeSecondFactor(of: account)
      try database.record(
        .ofAccount(account.id, "second-factor.remove", by: actor, from: origin),
        at: Timestamp.text(date))
      try database.post(
        AccountMail.changed("The second factor was removed", of: account), at: Timestamp.text(date))
    }
  }

  /// The same for a person who lost phone and recovery codes, by somebody who made sure of them.
  /// Whoever has the phone now must not stay in: every session and link ends too.
  ///
  /// - Throws: `AccountError.noSecondFactor` where none is set up.
  public func removeLostSecondFactor(
    of account: Account, recognised recognition: Recognition, by actor: AuditActor,
    from origin: String, at date: Date = Date()
  ) throws {
    try changeAccounts { database in
      guard try database.hasSecondFactor(account.id) else { throw AccountError.noSecondFactor }
      try database.removeSecondFactor(of: account)
      try database.endSessions(of: account.id)
      try database.endTokens(of: account.id)
      try database.forgive([.code(account: account.id)], secret: secret)
      try database.record(
        .ofAccount(
          account.id, "second-factor.remove", by: actor, from: origin,
          details: ["recognised": recognition.rawValue]), at: Timestamp.text(date))
      try database.post(
        AccountMail.changed(
          "The second factor was removed by the people who run the hub, and you were signed out "
            + "everywhere", of: account), at: Timestamp.text(date))
    }
  }
}

extension SQLSession {
  fileprivate func removeSecondFactor(of account: Account) throws {
    for table in ["recovery_code", "second_factor"] {
      try run("DELETE FROM \(table) WHERE account = ?", [.text(account.id)])
    }
    try run("UPDATE session SET has_second_factor = 0 WHERE account = ?", [.text(account.id)])
  }

  fileprivate func replaceRecoveryCodes(of account: String) throws -> RecoveryCodes {
    let codes = RecoveryCodes()
    try run("DELETE FROM recovery_code WHERE account = ?", [.text(account)])
    for hash in codes.hashes {
      try run(
        "INSERT INTO recovery_code (hash, account) VALUES (?, ?)", [.text(hash), .text(account)])
    }
    return codes
  }
}
