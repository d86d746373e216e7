import Accounts
import Database
import Foundation

extension Store {
  /// How often the person wants digests.
  public func digestFrequency(of account: String) throws -> DigestFrequency {
    try database.read { try $0.digestFrequency(of: account) }
  }

  /// Keeps how often the person wants digests; `off` forgets what waits for the next.
  public func setDigestFrequency(_ frequency: DigestFrequency, of account: String) throws {
    try database.write { try $0.setDigestFrequency(frequency, of: account) }
  }

  /// Ends the person's digests by the link in one of them.
  public func endDigests(of account: String, from origin: String) throws {
    try database.write { session in
      guard try session.digestFrequency(of: account) != .off else { return }
      try session.setDigestFrequency(.off, of: account)
      try session.record(
        AuditEvent(
          by: .account(id: account), "digest.end", .init("account", account), scope: .sector,
          from: origin))
    }
  }

  /// People for whom something waits.
  public func accountsWithDigestItems() throws -> [String] {
    try database.read {
      try $0.all("SELECT DISTINCT account FROM digest_item ORDER BY account") { $0.text(0) }
    }
  }

  /// Posts one person's digest of what was new up to `due`, once for that day, and forgets the
  /// items in the same transaction: a run that is repeated or killed sends it once.
  ///
  /// - Parameter write: makes the message of the items, oldest first; nil where the person is not
  ///   to get any, which forgets the items too.
  /// - Returns: whether a message was posted.
  @discardableResult
  public func postDigest(
    to account: String, due: Date, at now: Date = Date(),
    _ write: ([DigestItem]) throws -> OutgoingMail?
  ) throws -> Bool {
    let day = String(Timestamp.text(due).prefix(10))
    return try database.write { session in
      let isSent = try session.count(
        "SELECT count(*) FROM digest_sent WHERE account = ? AND day = ?",
        [.text(account), .text(day)])
      let limit = Timestamp.text(due)
      let items = try session.digestItems(of: account, before: limit)
      guard isSent == 0, !items.isEmpty else { return false }
      try session.run(
        "DELETE FROM digest_item WHERE account = ? AND created < ?", [.text(account), .text(limit)])
      guard let mail = try write(items) else { return false }
      let id = try session.post(mail, at: Timestamp.text(now))
      try session.run(
        "INSERT INTO digest_sent (account, day, mail) VALUES (?, ?, ?)",
        [.text(account), .text(day), .text(id)])
      return true
    }
  }
}

extension SQLSession {
  fileprivate func digestItems(of account: String, before limit: String) throws -> [DigestItem] {
    try all(
      """
      SELECT topic, title, title_of_many, text, link, group_key FROM digest_item
      WHERE account = ? AND created < ? ORDER BY id
      """, [.text(account), .text(limit)]
    ) { row in
      DigestItem(
        topic: row.text(0), title: row.text(1), titleOfMany: row.optionalText(2),
        text: row.text(3), link: row.text(4), groupKey: row.optionalText(5))
    }
  }
}
