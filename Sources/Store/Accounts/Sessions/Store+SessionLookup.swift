import Accounts
import Database
import Foundation

extension Store {
  /// Who is signed in with `token`, the text of the session's cookie; nil where the session is
  /// unknown, over, or still waits for its second factor.
  ///
  /// Answers from memory for two seconds. Whatever this process changes counts at once.
  public func session(token: String, at date: Date = Date()) throws -> SignedIn? {
    let hash = OneTimeToken.hash(of: token)
    return try desk.sessions.session(hash: hash, at: date) {
      guard let found = try database.read({ try $0.liveSession(hash: hash, at: date) }) else {
        return nil
      }
      if date.timeIntervalSince(found.seen) >= SessionRules.seenStep {
        desk.upkeep.async { [self] in try? markSeen(found.session, at: date) }
      }
      return found.session
    }
  }

  /// Keeps when somebody was last here. Runs beside the page, since a long import may hold the
  /// database's only writer.
  private func markSeen(_ session: SignedIn, at date: Date) throws {
    let time = SQLValue.text(Timestamp.text(date))
    try database.write { database in
      try database.run(
        "UPDATE session SET seen = ? WHERE id = ?", [time, .text(session.sessionID)])
      try database.run(
        "UPDATE account SET last_seen = ? WHERE id = ?", [time, .text(session.account.id)])
    }
  }

  /// Waits until every "last seen" is kept.
  func finishUpkeep() { desk.upkeep.sync {} }
}

extension SQLSession {
  /// The open session with this hash and when it was last used.
  fileprivate func liveSession(
    hash: String, at date: Date
  ) throws -> (session: SignedIn, seen: Date)? {
    let found = try first(
      """
      SELECT session.id, account, form_key, has_second_factor, proven, seen
      FROM session WHERE token_hash = ? AND is_pending = 0 AND expires > ? AND seen > ?
      """,
      [
        .text(hash), .text(Timestamp.text(date)),
        .text(Timestamp.text(date.addingTimeInterval(-SessionRules.idle))),
      ]
    ) { row in
      (
        id: row.text(0), account: row.text(1), formKey: row.text(2), hasFactor: row.flag(3),
        proven: row.text(4), seen: row.text(5)
      )
    }
    guard let found, let account = try account(id: found.account), account.isActive else {
      return nil
    }
    let session = SignedIn(
      account: account, sessionID: found.id, hasSecondFactor: found.hasFactor,
      formKey: found.formKey, proven: Timestamp.date(found.proven) ?? .distantPast)
    return (session, Timestamp.date(found.seen) ?? .distantPast)
  }
}
