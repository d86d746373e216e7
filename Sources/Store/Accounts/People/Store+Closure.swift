import Accounts
import Database
import Foundation

extension Store {
  /// Closes an account for good: name, address, password and second factor are removed, roles,
  /// sessions and links end, invitations to the address are forgotten. Its id stays, so that the
  /// audit trail and what was signed off remain true.
  ///
  /// - Throws: `AccountError.lastAdministrator`, `.noAccount`.
  public func closeAccount(
    _ id: String, by actor: AuditActor, from origin: String, at date: Date = Date()
  ) throws {
    try changeAccounts { database in
      guard let account = try database.account(id: id), !account.email.isEmpty else {
        throw AccountError.noAccount(id)
      }
      try database.checkAnotherAdministrator(than: id)
      try database.run(
        "DELETE FROM mail WHERE address = ? AND state = 'waiting' AND claim IS NULL",
        [.text(account.email)])
      try database.post(AccountMail.closed(account), at: Timestamp.text(date))
      for membership in account.memberships.sorted() {
        try database.take(membership, from: id, by: actor, from: origin, at: date)
      }
      try database.erase(account, at: date)
      try database.record(
        .ofAccount(id, "account.close", by: actor, from: origin), at: Timestamp.text(date))
    }
  }
}

extension SQLSession {
  /// Tables that hold nothing but what belongs to one person.
  private static let personalTables = [
    "session", "one_time_token", "recovery_code", "second_factor", "sign_on_identity",
    "digest_item", "digest_preference", "thread_subscription", "saved_search", "help_offer",
  ]

  /// What belongs to the person in tables that others share: tags of offers, links to their name in
  /// posts, collections that only they see.
  private static let personalParts = [
    "DELETE FROM help_offer_tag WHERE offer IN (SELECT id FROM help_offer WHERE account = ?)",
    "DELETE FROM post_mention WHERE account = ?",
    """
    DELETE FROM collection_item
    WHERE collection IN (SELECT id FROM collection WHERE account = ? AND is_public = 0)
    """,
    "DELETE FROM collection WHERE account = ? AND is_public = 0",
  ]

  fileprivate func erase(_ account: Account, at date: Date) throws {
    try run(
      """
      UPDATE account SET name = ?, email = NULL, password = NULL, password_changed = NULL,
        last_seen = NULL, state = 'closed', closed = ? WHERE id = ?
      """,
      [.text(Account.closedName), .text(Timestamp.text(date)), .text(account.id)])
    for part in Self.personalParts { try run(part, [.text(account.id)]) }
    for table in Self.personalTables {
      try run("DELETE FROM \(table) WHERE account = ?", [.text(account.id)])
    }
    try run(
      "UPDATE invitation SET email = '', name = '' WHERE email = ?", [.text(account.email)])
    try run(
      "UPDATE invitation SET state = 'withdrawn', ended = ? WHERE email = '' AND state = 'open'",
      [.text(Timestamp.text(date))])
  }
}

extension Account {
  /// How a closed account is called wherever its owner's name stood.
  public static let closedName = "Closed account"
}
