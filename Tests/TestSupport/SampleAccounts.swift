import Accounts
import Database
import Foundation
import Store

/// People for tests, in a store where passwords cost next to nothing.
public enum SampleAccounts {
  /// A password that keeps the rules.
  public static let password = "ochre parsnip kettledrum"
  public static let visitor = Visitor(address: "192.0.2.7", browser: "Test browser")
  public static let site = "https://hub.example.org"
  /// A moment in whole seconds, as times are kept.
  public static let start = Date(timeIntervalSince1970: 1_790_000_000)

  /// An empty store.
  public static func store(cost: ScryptCost = .forTests) throws -> Store {
    try Store(database: SQLDatabase(), passwordCost: cost)
  }

  /// Makes an account, with `password` unless it is nil.
  public static func add(
    _ name: String, _ memberships: Set<Membership> = [], password: String? = password,
    to store: Store
  ) async throws -> Account {
    let address = name.lowercased().replacing(" ", with: ".") + "@example.org"
    let account = try store.addAccount(
      name: name, email: EmailAddress(address), memberships: memberships, by: .console,
      from: "test")
    if let password {
      try await store.setPassword(password, of: account, keeping: nil, from: "test")
    }
    return account
  }

  /// Opens a session and looks it up.
  public static func signIn(
    _ account: Account, hasSecondFactor: Bool = false, in store: Store, at date: Date = start
  ) throws -> SignedIn {
    let session = try store.startSession(
      of: account.id, hasSecondFactor: hasSecondFactor, visitor: visitor, from: "test", at: date)
    guard let signedIn = try store.session(token: session.token, at: date) else {
      throw AccountError.noAccount(account.id)
    }
    return signedIn
  }

  /// Sets up a second factor.
  public static func addSecondFactor(
    to signedIn: SignedIn, in store: Store, at date: Date = start
  ) throws -> (secret: TimeCodeSecret, codes: RecoveryCodes) {
    let secret = try store.beginSecondFactor(of: signedIn.account.id)
    let code = TimeCode.code(of: secret, step: TimeCode.step(at: date))
    let codes = try store.confirmSecondFactor(of: signedIn, code: code, from: "test", at: date)
    return (secret, codes)
  }
}

extension ScryptCost {
  /// Takes microseconds; for tests only.
  public static let forTests = ScryptCost(logRounds: 1)
}

extension Store {
  /// Messages that wait to be sent, the oldest first.
  public func postedMail() throws -> [(kind: String, address: String, text: String)] {
    try database.read { database in
      try database.all("SELECT kind, address, text FROM mail ORDER BY rowid") {
        ($0.text(0), $0.text(1), $0.optionalText(2) ?? "")
      }
    }
  }

  /// The path in the newest message of a kind.
  public func postedPath(kind: String) throws -> String? {
    try postedMail().last { $0.kind == kind }?.text
      .firstMatch(of: /https?:\/\/[^\/\s]+(\/\S+)/).map { String($0.output.1) }
  }

  /// What the audit trail says was done, in order.
  public func recordedActions() throws -> [String] {
    try database.read {
      try $0.all("SELECT action FROM audit_entry ORDER BY number") { $0.text(0) }
    }
  }

  /// Everything that is kept about accounts, as text, to see what is not in it.
  public func accountContents() throws -> String {
    let tables = [
      "account", "membership", "second_factor", "recovery_code", "session", "one_time_token",
      "invitation", "invitation_membership", "throttle", "audit_entry",
    ]
    return try database.read { session in
      try tables.flatMap { table in
        let names = try session.all("SELECT name FROM pragma_table_info('\(table)')") { $0.text(0) }
        return try session.all(
          "SELECT " + names.map { "quote(\($0))" }.joined(separator: " || '|' || ")
            + " FROM \(table)"
        ) { table + ": " + $0.text(0) }
      }.joined(separator: "\n")
    }
  }
}

extension String {
  /// The last part of a path, which in our links is the token.
  public var lastPathPart: String { split(separator: "/").last.map(String.init) ?? "" }
}
