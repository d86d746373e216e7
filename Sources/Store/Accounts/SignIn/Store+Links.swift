import Accounts
import Database
import Foundation

extension Store {
  /// Sends a link that signs in once, where there is an open account with this address; does
  /// nothing otherwise, and tells nobody which it was.
  ///
  /// - Parameter site: the site's public address without a slash at its end.
  public func requestSignInLink(
    email: String, site: String, visitor: Visitor, from origin: String, at date: Date = Date()
  ) throws {
    try requestLink(.signIn, email: email, visitor: visitor, from: origin, at: date) {
      AccountMail.signInLink(
        site + $0, to: $1, minutes: Int(OneTimeLink.signIn.lifetime / 60))
    }
  }

  /// Sends a link to choose a new password, in the same way.
  public func requestPasswordReset(
    email: String, site: String, visitor: Visitor, from origin: String, at date: Date = Date()
  ) throws {
    try requestLink(.passwordReset, email: email, visitor: visitor, from: origin, at: date) {
      AccountMail.passwordReset(site + $0, to: $1)
    }
  }

  /// A link that signs in once, to be shown on the console.
  ///
  /// - Returns: the path below the site's address.
  /// - Throws: `AccountError.noAccount`.
  public func makeSignInLink(
    for email: EmailAddress, lasting seconds: TimeInterval = OneTimeLink.consoleLifetime,
    from origin: String, at date: Date = Date()
  ) throws -> String {
    try database.write { database in
      guard let account = try database.account(email: email.text), account.isActive else {
        throw AccountError.noAccount(email.text)
      }
      try database.record(
        .ofAccount(account.id, "link.make", by: .console, from: origin), at: Timestamp.text(date))
      return OneTimeLink.signIn.path(
        try database.makeToken(
          .signIn, of: account.id, email: account.email, lasting: seconds, at: date))
    }
  }

  /// Whose link this is; nil where it was used, replaced or is too old. Looking does not use it up.
  public func owner(
    of token: String, _ link: OneTimeLink, at date: Date = Date()
  ) throws -> Account? {
    try database.read { database in
      try database.token(token, link, at: date).flatMap { try database.account(id: $0.account) }
    }
  }

  /// Signs in by a link, which is used up.
  public func signIn(
    link token: String, visitor: Visitor, from origin: String, at date: Date = Date()
  ) throws -> SignInOutcome {
    try changeAccounts { database in
      guard let found = try database.useToken(token, .signIn, at: date),
        try database.account(id: found.account)?.isActive == true
      else { return .refused }
      return try database.admit(
        found.account, by: "link", visitor: visitor, from: origin, at: date)
    }
  }

  private func requestLink(
    _ link: OneTimeLink, email: String, visitor: Visitor, from origin: String, at date: Date,
    mail: (_ path: String, Account) -> OutgoingMail
  ) throws {
    guard let email = try? EmailAddress(email) else { return }
    try database.write { database in
      let keys = ThrottleKey.message(to: email.text, from: visitor)
      guard try database.countAttempt(keys, secret: secret, from: origin, at: date) == nil else {
        return
      }
      let account = try database.account(email: email.text).flatMap { $0.isActive ? $0 : nil }
      try database.record(
        AuditEvent(
          by: .visitor, "link.request", .init("account", account?.id ?? "unknown"),
          scope: .sector, from: origin, details: ["kind": link.rawValue]),
        at: Timestamp.text(date))
      guard let account else { return }
      let token = try database.makeToken(
        link, of: account.id, email: account.email, lasting: link.lifetime, at: date)
      try database.post(mail(link.path(token), account), at: Timestamp.text(date))
    }
  }
}

extension SQLSession {
  /// Makes a link of a person; one of the same kind from before works no more.
  func makeToken(
    _ link: OneTimeLink, of account: String, email: String, lasting seconds: TimeInterval,
    at date: Date
  ) throws -> OneTimeToken {
    try endTokens(link, of: account)
    try run("DELETE FROM one_time_token WHERE expires <= ?", [.text(Timestamp.text(date))])
    let token = OneTimeToken()
    try run(
      """
      INSERT INTO one_time_token (hash, kind, account, email, created, expires)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        .text(token.hash), .text(link.rawValue), .text(account), .text(email),
        .text(Timestamp.text(date)), .text(Timestamp.text(date.addingTimeInterval(seconds))),
      ])
    return token
  }

  /// The account and address of a link that still works.
  func token(
    _ text: String, _ link: OneTimeLink, at date: Date
  ) throws -> (account: String, email: String)? {
    try first(
      "SELECT account, email FROM one_time_token WHERE hash = ? AND kind = ? AND expires > ?",
      [
        .text(OneTimeToken.hash(of: text)), .text(link.rawValue), .text(Timestamp.text(date)),
      ]
    ) { ($0.text(0), $0.text(1)) }
  }

  /// The same, and the link works no more.
  func useToken(
    _ text: String, _ link: OneTimeLink, at date: Date
  ) throws -> (account: String, email: String)? {
    guard let found = try token(text, link, at: date) else { return nil }
    try run("DELETE FROM one_time_token WHERE hash = ?", [.text(OneTimeToken.hash(of: text))])
    return found
  }

  /// Ends the links of a person: those of one kind, or all.
  func endTokens(_ link: OneTimeLink? = nil, of account: String) throws {
    if let link {
      try run(
        "DELETE FROM one_time_token WHERE account = ? AND kind = ?",
        [.text(account), .text(link.rawValue)])
    } else {
      try run("DELETE FROM one_time_token WHERE account = ?", [.text(account)])
    }
  }
}
