import Accounts
import Database
import Foundation
import Testing

@testable import Store

/// Guessing is slowed down, and nobody can use that to shut another person out.
@Suite struct LockOutTests {
  private let store: Store
  private let owner: Account
  private static let password = "violin teapot harbour nineteen moss"
  private static let home = Visitor(address: "192.0.2.7")
  private let now = Date(timeIntervalSince1970: 1_790_000_000)

  init() async throws {
    store = try Store(
      database: SQLDatabase(), passwordCost: ScryptCost(logRounds: 1, blockSize: 1))
    owner = try store.addAccount(
      name: "Ada", email: EmailAddress("ada@example.org"), memberships: [], by: .console,
      from: "test")
    try await store.setPassword(Self.password, of: owner, keeping: nil, from: "test")
  }

  private func signIn(_ password: String, from visitor: Visitor) async throws -> SignInOutcome {
    try await store.signIn(
      email: owner.email, password: password, visitor: visitor, from: "test", at: now)
  }

  private func isIn(_ outcome: SignInOutcome) -> Bool {
    if case .signedIn = outcome { true } else { false }
  }

  @Test("Wrong passwords from one place do not lock the owner out of another")
  func elsewhere() async throws {
    let stranger = Visitor(address: "198.51.100.9")
    for _ in 0..<20 { _ = try await signIn("wrong", from: stranger) }
    guard case .locked = try await signIn("wrong", from: stranger) else {
      Issue.record("the stranger may go on guessing")
      return
    }
    #expect(isIn(try await signIn(Self.password, from: Self.home)))
  }

  @Test("An IPv6 subscriber counts as one place, whatever address of theirs is used")
  func subscriber() async throws {
    for number in 1...5 {
      _ = try await signIn("wrong", from: Visitor(address: "2001:db8:1:2::\(number)"))
    }
    guard case .locked = try await signIn("wrong", from: Visitor(address: "2001:db8:1:2:9::1"))
    else {
      Issue.record("another address of the same subscriber may go on guessing")
      return
    }
  }

  @Test("Guessing from very many places is slowed down too")
  func manyPlaces() async throws {
    for number in 0..<ThrottleRule.addressAnywhere.freeAttempts {
      let outcome = try await signIn("wrong", from: Visitor(address: "198.51.100.\(number)"))
      #expect(outcome == .refused)
    }
    guard case .locked = try await signIn("wrong", from: Visitor(address: "203.0.113.1")) else {
      Issue.record("guessing from many places goes on")
      return
    }
  }

  @Test("Links that strangers ask for do not use up the owner's")
  func links() throws {
    for _ in 0..<10 {
      try store.requestSignInLink(
        email: owner.email, site: "", visitor: Visitor(address: "198.51.100.9"), from: "test",
        at: now)
    }
    let before = try store.mail().total
    #expect(before < 10)
    try store.requestSignInLink(
      email: owner.email, site: "", visitor: Self.home, from: "test", at: now)
    #expect(try store.mail().total == before + 1)
  }

  @Test("The first pause of a row is in the trail, without the address that was typed")
  func trail() async throws {
    for _ in 0..<8 { _ = try await signIn("wrong", from: Self.home) }
    let pauses = try store.auditEntries(AuditFilter(action: "attempts.pause")).entries.map(\.event)
    #expect(pauses.map(\.actor) == [.visitor])
    #expect(pauses.first?.details == ["counted": "passwords for one address from one network"])
  }
}
