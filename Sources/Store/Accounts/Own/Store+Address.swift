import Accounts
import Database
import Foundation

extension Store {
  /// Changes how a person is called.
  ///
  /// - Throws: `AccountError.nameMissing`, `.nameTooLong`.
  public func rename(
    _ account: String, to name: String, by actor: AuditActor, from origin: String,
    at date: Date = Date()
  ) throws {
    let name = try Account.checkedName(name)
    try changeAccounts { database in
      try database.run(
        "UPDATE account SET name = ? WHERE id = ? AND state <> 'closed'",
        [.text(name), .text(account)])
      guard database.changedRows == 1 else { throw AccountError.noAccount(account) }
      try database.record(
        .ofAccount(account, "account.rename", by: actor, from: origin), at: Timestamp.text(date))
    }
  }

  /// Begins to change the address: sends a link to the new one. Nothing changes before it is opened.
  ///
  /// Where the new address has an account already nothing is sent and nobody is told, since that
  /// would tell who is here.
  public func requestAddressChange(
    of account: Account, to email: EmailAddress, site: String, visitor: Visitor,
    from origin: String, at date: Date = Date()
  ) throws {
    try database.write { database in
      let keys = ThrottleKey.message(to: email.text, from: visitor)
      guard try database.countAttempt(keys, secret: secret, from: origin, at: date) == nil else {
        return
      }
      try database.record(
        .ofAccount(account.id, "address.request", by: .account(id: account.id), from: origin),
        at: Timestamp.text(date))
      guard try database.account(email: email.text) == nil else { return }
      let token = try database.makeToken(
        .addressChange, of: account.id, email: email.text,
        lasting: OneTimeLink.addressChange.lifetime, at: date)
      try database.post(
        AccountMail.confirmAddress(
          site + OneTimeLink.addressChange.path(token), to: email.text, name: account.name),
        at: Timestamp.text(date))
    }
  }

  /// The address that a link confirms; nil where it is over. Looking does not use it up.
  public func newAddress(link token: String, at date: Date = Date()) throws -> String? {
    try database.read { try $0.token(token, .addressChange, at: date)?.email }
  }

  /// Confirms the new address and tells the old one.
  ///
  /// - Throws: `AccountError.linkOver`, or `.addressTaken` where somebody was quicker.
  public func confirmAddress(
    link token: String, from origin: String, at date: Date = Date()
  ) throws {
    try changeAccounts { database in
      guard let found = try database.useToken(token, .addressChange, at: date),
        let account = try database.account(id: found.account), account.isActive
      else { throw AccountError.linkOver }
      guard try database.account(email: found.email) == nil else {
        throw AccountError.addressTaken
      }
      try database.run(
        "UPDATE account SET email = ? WHERE id = ?", [.text(found.email), .text(account.id)])
      try database.endTokens(of: account.id)
      try database.record(
        .ofAccount(account.id, "address.change", by: .account(id: account.id), from: origin),
        at: Timestamp.text(date))
      try database.post(AccountMail.addressChanged(of: account), at: Timestamp.text(date))
    }
  }
}
