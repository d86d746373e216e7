import Accounts
import Database
import Foundation
import Sector
import Store

@testable import Web

/// A hub with two councils and people of every role, each in a browser of their own.
struct AdminSite {
  static let own = AuthorityCode("E06000023")
  static let other = AuthorityCode("E08000035")

  let store: Store

  /// - Parameter start: when the first entry of its audit trail was written; nil for now.
  init(since start: Date? = nil) throws {
    store = try Store(database: SQLDatabase())
    if let start {
      try store.record(
        AuditEvent(
          by: .console, "account.create", .init("account", "1"), scope: .sector, from: "test"),
        at: Timestamp.text(start))
    }
    _ = try store.importing(path: "invented", kind: "test") { sink in
      for (code, name) in [(Self.own, "Bristol"), (Self.other, "Leeds")] {
        try sink.put(Authority(code: code, name: name, tier: .unitary, nation: "England"))
      }
    }
  }

  /// A person with these roles.
  @discardableResult
  func person(_ name: String, _ memberships: Membership...) throws -> Account {
    try store.addAccount(
      name: name, email: EmailAddress("\(name.lowercased())@example.org"),
      memberships: Set(memberships), by: .console, from: "test")
  }

  /// A browser in which the person has signed in, with a second factor where told.
  func browser(of person: Account, hasSecondFactor: Bool = true) throws -> SiteBrowser {
    let browser = try SiteBrowser(
      store, configuration: .init(address: "http://hub.example.org"))
    let session = try store.startSession(
      of: person.id, hasSecondFactor: hasSecondFactor, visitor: Visitor(address: "192.0.2.1"),
      from: "test")
    browser.take(session: session.token)
    return browser
  }

  func lead(_ name: String = "Lena", of code: AuthorityCode = own) throws -> Account {
    try person(name, Membership(.lead, of: .authority(code)))
  }

  func steward() throws -> Account { try person("Stella", Membership(.steward, of: .sector)) }

  func administrator(_ name: String = "Adam") throws -> Account {
    try person(name, Membership(.administrator, of: .sector))
  }

  /// Actions of the audit trail, oldest first, after `number` entries.
  func actions(after number: Int = 0) throws -> [String] {
    var actions: [String] = []
    try store.forEachAuditEntry { if $0.number > number { actions.append($0.event.action) } }
    return actions
  }

  /// The text of the newest message, as it would be sent.
  func lastMail() throws -> OutgoingMail? {
    var last: OutgoingMail?
    while let claimed = try store.claimMail() {
      last = claimed.mail
      try store.markSent(claimed)
    }
    return last
  }
}
