import Accounts
import Database
import Foundation
import Testing

@testable import Store

@Suite("Sign-ins under way, and closed accounts")
struct SignOnStoreTests {
  private let store: Store

  init() throws { store = try Store(database: SQLDatabase()) }

  private func attempt(_ state: String, at date: Date = Date()) -> SignOnAttempt {
    SignOnAttempt(
      provider: "council", state: state, nonce: "n", verifier: "v", callback: "c", browser: "b",
      next: "/x", started: date)
  }

  @Test("what is kept comes back once, to the browser that began it, within its time")
  func once() throws {
    try store.keep(attempt("one"), lifetime: 600)
    #expect(try store.takeSignOnAttempt(state: "one", browser: "other") == nil)
    #expect(try store.takeSignOnAttempt(state: "two", browser: "b") == nil)
    #expect(
      try store.takeSignOnAttempt(state: "one", browser: "b", at: Date() + 601) == nil)
    let found = try #require(try store.takeSignOnAttempt(state: "one", browser: "b"))
    #expect(found.nonce == "n" && found.verifier == "v" && found.next == "/x")
    #expect(abs(found.started.timeIntervalSinceNow) < 5)
    #expect(try store.takeSignOnAttempt(state: "one", browser: "b") == nil)
  }

  @Test("the state itself is not kept, and old attempts go")
  func kept() throws {
    try store.keep(attempt("secret-state", at: Date() - 700), lifetime: 600)
    try store.keep(attempt("newer"), lifetime: 600)
    let held = try store.database.read {
      try $0.all("SELECT state_hash FROM sign_on_attempt") { $0.text(0) }
    }
    #expect(held == [OneTimeToken.hash(of: "newer")])
  }

  @Test("a closed account is forgotten with its identities and opens no more")
  func closed() throws {
    let ann = try store.addAccount(
      name: "Ann", email: EmailAddress("ann@example.org"), memberships: [], by: .console,
      from: "test")
    let identity = OutsideIdentity(
      provider: "P", issuer: "i", subject: "s", email: try EmailAddress("ann@example.org"))
    let visitor = Visitor(address: "127.0.0.1")
    guard case .admitted = try store.signIn(as: identity, visitor: visitor, from: "test") else {
      Issue.record("the account did not open")
      return
    }
    try store.closeAccount(ann.id, by: .console, from: "test")
    #expect(try store.signIn(as: identity, visitor: visitor, from: "test") == .unknown)
    let left = try store.database.read { try $0.count("SELECT count(*) FROM sign_on_identity") }
    #expect(left == 0)
  }
}
