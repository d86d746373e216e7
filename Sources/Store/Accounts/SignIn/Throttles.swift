import Accounts
import Database
import Foundation

/// What is counted against guessing, and under which name it is kept.
enum ThrottleKey {
  /// Passwords tried for one address, with an account or without, from anywhere.
  case address(String)
  /// The same from one place on the network.
  case addressFrom(String, Visitor)
  /// Second factors tried for one account. Only a right one wipes out the count, so that whoever
  /// knows the password cannot try all codes.
  case code(account: String)
  /// Everything tried from one place on the network.
  case client(Visitor)
  /// Messages asked for to one address from anywhere.
  case mail(String)
  /// The same from one place on the network.
  case mailFrom(String, Visitor)
  /// Messages asked for from one place on the network.
  case mailClient(Visitor)
  /// Invitations that a person sends.
  case invitations(by: String)

  var rule: ThrottleRule {
    switch self {
    case .address: .addressAnywhere
    case .addressFrom, .code: .address
    case .client, .mailClient: .client
    case .mail: .mailAnywhere
    case .mailFrom: .mail
    case .invitations: .invitations
    }
  }

  /// The name under which it is kept: addresses are hashed with the hub's key, so that the table
  /// lists nobody.
  func name(_ secret: ServerSecret) -> String {
    switch self {
    case .address(let email): "address:" + secret.sign("throttle:" + email)
    case .addressFrom(let email, let visitor):
      "address-from:" + secret.sign("throttle:\(visitor.network) \(email)")
    case .code(let account): "code:" + account
    case .client(let visitor): "client:" + secret.sign("throttle:" + visitor.network)
    case .mail(let email): "mail:" + secret.sign("throttle:" + email)
    case .mailFrom(let email, let visitor):
      "mail-from:" + secret.sign("throttle:\(visitor.network) \(email)")
    case .invitations(let account): "invitations:" + account
    case .mailClient(let visitor): "mail-client:" + secret.sign("throttle:" + visitor.network)
    }
  }

  /// That so many attempts were made that the next must wait: the first pause of a row, so that
  /// whoever goes on trying does not fill the trail. Addresses typed by strangers are not told.
  func pauseEvent(from origin: String) -> AuditEvent {
    let subject: AuditEvent.Subject
    switch self {
    case .code(let account), .invitations(let account): subject = .init("account", account)
    default: subject = .init("attempts", counted)
    }
    return AuditEvent(
      by: .visitor, "attempts.pause", subject, scope: .sector, from: origin,
      details: ["counted": counted])
  }

  private var counted: String {
    switch self {
    case .address: "passwords for one address from anywhere"
    case .addressFrom: "passwords for one address from one network"
    case .code: "second factors for one account"
    case .client: "everything from one network"
    case .mail: "messages to one address from anywhere"
    case .mailFrom: "messages to one address from one network"
    case .mailClient: "messages from one network"
    case .invitations: "invitations of one person"
    }
  }

  /// What is counted where a password is tried for an address.
  static func password(for email: String, from visitor: Visitor) -> [ThrottleKey] {
    [.address(email), .addressFrom(email, visitor), .client(visitor)]
  }

  /// What is counted where a message to an address is asked for.
  static func message(to email: String, from visitor: Visitor) -> [ThrottleKey] {
    [.mail(email), .mailFrom(email, visitor), .mailClient(visitor)]
  }
}

extension Visitor {
  /// The part of the address that one subscriber holds: all of an IPv4 address, the first half of
  /// an IPv6 address.
  public var network: String {
    guard address.contains(":"), !address.contains(".") else { return address }
    let head = address.split(separator: "::", omittingEmptySubsequences: false)[0]
    return head.split(separator: ":").prefix(4).joined(separator: ":") + "::/64"
  }
}

extension SQLSession {
  /// Counts one attempt under each key before it is made.
  ///
  /// - Returns: the longest pause in seconds where one is in force, and then nothing is counted;
  ///   nil where the attempt may be made.
  func countAttempt(
    _ keys: [ThrottleKey], secret: ServerSecret, from origin: String, at date: Date
  ) throws -> TimeInterval? {
    let throttles = try keys.map { key in
      (key: key, name: key.name(secret), throttle: try throttle(key.name(secret)))
    }
    if let pause = throttles.compactMap({ $0.throttle.pause(at: date) }).max() { return pause }
    for (key, name, throttle) in throttles {
      var throttle = throttle
      throttle.count(at: date, by: key.rule)
      try keep(throttle, as: name)
      guard throttle.attempts == key.rule.freeAttempts else { continue }
      try record(key.pauseEvent(from: origin), at: Timestamp.text(date))
    }
    return nil
  }

  /// The attempt succeeded: what was counted for the person is wiped out, and for the place only
  /// this attempt is taken back, since others may try from there.
  func forgive(_ keys: [ThrottleKey], secret: ServerSecret) throws {
    for key in keys {
      switch key {
      case .client, .mailClient: try takeBack([key], secret: secret)
      case .address, .addressFrom, .code, .mail, .mailFrom, .invitations:
        try run("DELETE FROM throttle WHERE key = ?", [.text(key.name(secret))])
      }
    }
  }

  /// The attempt was never made: it is not counted.
  func takeBack(_ keys: [ThrottleKey], secret: ServerSecret) throws {
    for key in keys {
      try run(
        """
        UPDATE throttle SET attempts = attempts - 1, locked_until = NULL
        WHERE key = ? AND attempts > 0
        """, [.text(key.name(secret))])
    }
  }

  private func throttle(_ name: String) throws -> Throttle {
    try first(
      "SELECT attempts, last_attempt, locked_until FROM throttle WHERE key = ?", [.text(name)]
    ) { row in
      Throttle(
        attempts: row.int(0), lastAttempt: Timestamp.date(row.text(1)) ?? .distantPast,
        lockedUntil: row.optionalText(2).flatMap(Timestamp.date))
    } ?? Throttle()
  }

  private func keep(_ throttle: Throttle, as name: String) throws {
    try run(
      """
      INSERT INTO throttle (key, attempts, last_attempt, locked_until) VALUES (?, ?, ?, ?)
      ON CONFLICT (key) DO UPDATE SET attempts = excluded.attempts,
        last_attempt = excluded.last_attempt, locked_until = excluded.locked_until
      """,
      [
        .text(name), .integer(Int64(throttle.attempts)),
        .text(Timestamp.text(throttle.lastAttempt)),
        .text(optional: throttle.lockedUntil.map(Timestamp.text)),
      ])
  }
}
