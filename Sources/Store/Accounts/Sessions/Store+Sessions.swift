import Accounts
import Database
import Foundation

extension Store {
  /// The open sessions of an account, the last used first.
  public func sessions(of account: String, at date: Date = Date()) throws -> [SessionRecord] {
    try database.read { database in
      try database.all(
        """
        SELECT id, created, seen, expires, client_address, client_words, has_second_factor
        FROM session WHERE account = ? AND is_pending = 0 AND expires > ? AND seen > ?
        ORDER BY seen DESC, id
        """,
        [
          .text(account), .text(Timestamp.text(date)),
          .text(Timestamp.text(date.addingTimeInterval(-SessionRules.idle))),
        ]
      ) { row in
        SessionRecord(
          id: row.text(0), created: row.text(1), lastSeen: row.text(2), expires: row.text(3),
          visitor: Visitor(address: row.text(4), browser: row.text(5)),
          hasSecondFactor: row.flag(6))
      }
    }
  }

  /// Signs out: the session is gone at once, in this process and every other.
  public func endSession(id: String, at date: Date = Date()) throws {
    try changeAccounts { database in
      let owner = try database.first("SELECT account FROM session WHERE id = ?", [.text(id)]) {
        $0.text(0)
      }
      guard let owner else { return }
      try database.run("DELETE FROM session WHERE id = ?", [.text(id)])
      try database.record(
        .ofAccount(owner, "session.end", by: .account(id: owner), from: "sign-out"),
        at: Timestamp.text(date))
    }
  }

  /// Ends one session of `account`, or where `id` is nil every one but `kept`.
  ///
  /// - Returns: how many ended. A session of somebody else is not touched.
  @discardableResult
  public func endSessions(
    of account: String, id: String? = nil, except kept: String? = nil, by actor: AuditActor,
    from origin: String
  ) throws -> Int {
    try changeAccounts { database in
      let ended = try database.endSessions(of: account, id: id, except: kept)
      if ended > 0 {
        try database.record(
          .ofAccount(
            account, "session.end", by: actor, from: origin, details: ["sessions": "\(ended)"]))
      }
      return ended
    }
  }

  /// One transaction that changes accounts; sessions are looked up anew after it.
  func changeAccounts<Value>(_ body: (SQLSession) throws -> Value) throws -> Value {
    defer { desk.sessions.clear() }
    return try database.write(body)
  }
}

extension SQLSession {
  /// Opens a session and gives its token, which is kept nowhere.
  func openSession(
    of account: String, isPending: Bool = false, hasSecondFactor: Bool, visitor: Visitor,
    at date: Date
  ) throws -> NewSession {
    let token = OneTimeToken()
    let expires = date.addingTimeInterval(
      isPending ? SessionRules.pending : SessionRules.longest)
    let new = NewSession(
      id: Identifier.make(at: date), token: token.text, accountID: account, expires: expires)
    let time = SQLValue.text(Timestamp.text(date))
    try run("DELETE FROM session WHERE expires <= ?", [time])
    try run(
      """
      INSERT INTO session (id, token_hash, account, form_key, is_pending, has_second_factor,
        created, proven, seen, expires, client_words, client_address)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(new.id), .text(token.hash), .text(account), .text(OneTimeToken().text),
        .flag(isPending), .flag(hasSecondFactor), time, time, time,
        .text(Timestamp.text(expires)), .text(String(visitor.browser.prefix(300))),
        .text(visitor.address),
      ])
    if !isPending {
      try run("UPDATE account SET last_seen = ? WHERE id = ?", [time, .text(account)])
    }
    return new
  }

  /// Ends sessions, those that wait for a second factor too; how many.
  @discardableResult
  func endSessions(of account: String, id: String? = nil, except kept: String? = nil) throws -> Int
  {
    if let id {
      try run("DELETE FROM session WHERE account = ? AND id = ?", [.text(account), .text(id)])
    } else {
      try run(
        "DELETE FROM session WHERE account = ? AND id <> ?", [.text(account), .text(kept ?? "")])
    }
    return changedRows
  }
}
