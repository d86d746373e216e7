import Accounts
import Database

extension SQLSession {
  /// The account with this id, closed ones too; nil where there is none.
  func account(id: String) throws -> Account? {
    try accounts("WHERE account.id = ?", [.text(id)]).first
  }

  /// The open or suspended account with this address; nil where there is none.
  func account(email: String) throws -> Account? {
    try accounts("WHERE account.email = ?", [.text(email)]).first
  }

  /// Accounts that a condition picks, with their roles, by name.
  func accounts(_ condition: String, _ arguments: [SQLValue] = []) throws -> [Account] {
    let accounts = try all(
      """
      SELECT account.id, account.name, account.email, account.state, second_factor.confirmed
      FROM account LEFT JOIN second_factor ON second_factor.account = account.id
      \(condition) ORDER BY account.name, account.id
      """, arguments
    ) { row in
      Account(
        id: row.text(0), name: row.text(1), email: row.optionalText(2) ?? "",
        hasSecondFactor: !row.isNull(4), isActive: row.text(3) == "open")
    }
    return try accounts.map { account in
      var account = account
      account.memberships = try memberships(of: account.id)
      return account
    }
  }

  private func memberships(of account: String) throws -> Set<Membership> {
    Set(
      try all("SELECT role, scope FROM membership WHERE account = ?", [.text(account)]) { row in
        Role(rawValue: row.text(0)).map { Membership($0, of: Scope(text: row.text(1))) }
      }.compactMap(\.self))
  }
}
