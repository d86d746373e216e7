import Accounts
import Database
import Foundation

extension Store {
  /// Takes the message that is due longest, so that nobody else sends it; nil where none is due.
  ///
  /// A message whose postman died is taken again when the lease ends. It may have left the house
  /// just before: delivery is at least once. The message's id is then the same, by which
  /// mailboxes and the folder transport tell the copy.
  ///
  /// - Parameter lease: seconds the postman has; longer than any attempt may take.
  public func claimMail(at now: Date = Date(), lease: Int = 300) throws -> ClaimedMail? {
    let moment = Timestamp.text(now)
    guard try database.read({ try $0.dueMail(at: moment) }) != nil else { return nil }
    return try database.write { session in
      try session.buryAbandonedMail(at: moment)
      guard let id = try session.dueMail(at: moment) else { return nil }
      let claim = Identifier.make()
      try session.run(
        """
        UPDATE mail SET state = 'sending', attempts = attempts + 1, claim = ?, lease_until = ?
        WHERE id = ?
        """,
        [.text(claim), .text(Timestamp.text(now.addingTimeInterval(Double(lease)))), .text(id)])
      return try session.claimedMail(id, claim: claim)
    }
  }

  /// Keeps that the transport took the message, and drops its text.
  ///
  /// - Returns: false where the claim had run out and somebody else has the message.
  @discardableResult
  public func markSent(_ mail: ClaimedMail, at now: Date = Date()) throws -> Bool {
    try database.write { session in
      try session.run(
        """
        UPDATE mail SET state = 'sent', sent = ?, text = NULL, unsubscribe = NULL, failure = NULL,
          claim = NULL, lease_until = NULL
        WHERE id = ? AND claim = ? AND state = 'sending'
        """, [.text(Timestamp.text(now)), .text(mail.id), .text(mail.claim)])
      return session.changedRows == 1
    }
  }

  /// Keeps why the message was not sent, and when it is tried again.
  ///
  /// - Parameter isFinal: whether no attempt can succeed, such as for an address that nobody has.
  /// - Returns: the state it is in now; nil where the claim had run out.
  @discardableResult
  public func markFailed(
    _ mail: ClaimedMail, _ failure: String, isFinal: Bool = false, at now: Date = Date()
  ) throws -> MailState? {
    let wait = isFinal ? nil : MailRetry.wait(after: mail.attempt)
    let state = wait == nil ? MailState.dead : .waiting
    return try database.write { session in
      try session.run(
        """
        UPDATE mail SET state = ?, failure = ?, due = ?, claim = NULL, lease_until = NULL
        WHERE id = ? AND claim = ? AND state = 'sending'
        """,
        [
          .text(state.rawValue), .text(String(failure.prefix(500))),
          .text(Timestamp.text(now.addingTimeInterval(Double(wait ?? 0)))), .text(mail.id),
          .text(mail.claim),
        ])
      return session.changedRows == 1 ? state : nil
    }
  }

  /// Lets messages that were given up be tried from the beginning, with a trace of who asked.
  ///
  /// - Parameter id: the message; nil for every one that was given up.
  /// - Returns: how many there were.
  @discardableResult
  public func retryDeadMail(
    _ id: String? = nil, by actor: AuditActor, from origin: String, at now: Date = Date()
  ) throws -> Int {
    let moment = Timestamp.text(now)
    return try database.write { session in
      try session.run(
        "UPDATE mail SET state = 'waiting', attempts = 0, due = ? "
          + "WHERE state = 'dead' AND (id = ? OR ? = 1)",
        [.text(moment), .text(id ?? ""), .flag(id == nil)])
      let count = session.changedRows
      guard count > 0 else { return 0 }
      try session.record(
        AuditEvent(
          by: actor, "mail.retry", .init("mail", id ?? "all"), scope: .sector, from: origin,
          details: ["messages": String(count)]), at: moment)
      return count
    }
  }

  /// Forgets what is no longer needed: messages sent or given up more than 30 days ago, with their
  /// addresses.
  ///
  /// - Returns: how many were forgotten.
  @discardableResult
  public func tidyMail(at now: Date = Date()) throws -> Int {
    let limit = Timestamp.text(now.addingTimeInterval(-30 * 86_400))
    return try database.write { session in
      try session.run(
        """
        DELETE FROM mail
        WHERE (state = 'sent' AND sent < ?) OR (state = 'dead' AND due < ?)
        """, [.text(limit), .text(limit)])
      return session.changedRows
    }
  }
}

extension SQLSession {
  /// Gives up messages on whose last attempt a postman died: trying for ever could end every one.
  fileprivate func buryAbandonedMail(at moment: String) throws {
    try run(
      """
      UPDATE mail SET state = 'dead', claim = NULL, lease_until = NULL, due = ?,
        failure = 'the sending program was ended in each attempt'
      WHERE state = 'sending' AND lease_until <= ? AND attempts >= ?
      """, [.text(moment), .text(moment), .integer(Int64(MailRetry.mostAttempts))])
  }

  fileprivate func dueMail(at moment: String) throws -> String? {
    try first(
      """
      SELECT id FROM mail
      WHERE (state = 'waiting' AND due <= ?) OR (state = 'sending' AND lease_until <= ?)
      ORDER BY due, id LIMIT 1
      """, [.text(moment), .text(moment)]
    ) { $0.text(0) }
  }

  fileprivate func claimedMail(_ id: String, claim: String) throws -> ClaimedMail? {
    try first(
      """
      SELECT id, created, kind, address, name, subject, text, unsubscribe, attempts FROM mail
      WHERE id = ?
      """, [.text(id)]
    ) { row in
      ClaimedMail(
        id: row.text(0), created: row.text(1),
        mail: OutgoingMail(
          kind: row.text(2), to: row.text(3), name: row.text(4), subject: row.text(5),
          text: row.optionalText(6) ?? "", unsubscribe: row.optionalText(7)),
        attempt: row.int(8), claim: claim)
    }
  }
}
