import Accounts
import Foundation
import TestSupport
import Testing

@testable import Store

@Suite("Passwords of accounts")
struct PasswordTests {
  let start = SampleAccounts.start

  @Test("are asked for again before a change that matters; wrong ones count")
  func confirming() async throws {
    let store = try SampleAccounts.store()
    let account = try await SampleAccounts.add("Ada", to: store)
    let signedIn = try SampleAccounts.signIn(account, in: store)
    func confirm(_ password: String) async throws -> Store.Confirmation {
      try await store.confirm(
        signedIn, password: password, visitor: SampleAccounts.visitor, from: "test", at: start)
    }
    #expect(try await confirm(SampleAccounts.password) == .confirmed)
    for _ in 0..<5 { #expect(try await confirm("wrong") == .wrongPassword) }
    #expect(try await confirm(SampleAccounts.password) == .locked(minutes: 1))
  }

  @Test("that are not there are replaced by a fresh sign-in")
  func fresh() async throws {
    let store = try SampleAccounts.store()
    let account = try await SampleAccounts.add("Ada", password: nil, to: store)
    let signedIn = try SampleAccounts.signIn(account, in: store)
    func confirm(after seconds: Double) async throws -> Store.Confirmation {
      try await store.confirm(
        signedIn, password: "", visitor: SampleAccounts.visitor, from: "test", at: start + seconds)
    }
    #expect(try await confirm(after: 599) == .confirmed)
    #expect(try await confirm(after: 600) == .signInAgain)
  }

  @Test("that are changed end every other session and tell their owner")
  func changing() async throws {
    let store = try SampleAccounts.store()
    let account = try await SampleAccounts.add("Ada Byron", to: store)
    let other = try SampleAccounts.signIn(account, in: store)
    let mine = try SampleAccounts.signIn(account, in: store)
    func change(_ password: String?) async throws {
      try await store.setPassword(
        password, of: account, keeping: mine.sessionID, from: "test", at: start)
    }
    await #expect(throws: AccountError.password(.easilyGuessed)) {
      try await change("Ada Byron 2026")
    }
    #expect(try store.sessions(of: account.id, at: start).count == 2, "nothing happened yet")
    try await change("lichen trombone gravel")
    #expect(try store.sessions(of: account.id, at: start).map(\.id) == [mine.sessionID])
    #expect(other.sessionID != mine.sessionID)
    #expect(try store.postedMail().last?.text.contains("password was changed") == true)
    try await change(nil)
    #expect(try !store.hasPassword(account.id))
    #expect(try store.recordedActions().suffix(2) == ["password.set", "password.remove"])
    #expect(try !store.accountContents().contains("trombone"))
  }
}
