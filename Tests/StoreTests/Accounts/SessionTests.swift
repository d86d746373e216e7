import Accounts
import Database
import Foundation
import Sector
import TestSupport
import Testing

@testable import Store

@Suite("Sessions")
struct SessionTests {
  let start = SampleAccounts.start

  private func open(
    _ account: Account, in store: Store, at date: Date? = nil
  ) throws -> NewSession {
    try store.startSession(
      of: account.id, hasSecondFactor: false, visitor: SampleAccounts.visitor, from: "test",
      at: date ?? start)
  }

  @Test("are found by their token, with the account's roles")
  func lookup() async throws {
    let store = try SampleAccounts.store()
    let role = Membership(.lead, of: .authority(AuthorityCode("E06000023")))
    let account = try await SampleAccounts.add("Ada", [role], to: store)
    let session = try open(account, in: store)
    let found = try #require(try store.session(token: session.token, at: start))
    #expect(found.account == account && found.sessionID == session.id)
    #expect(!found.hasSecondFactor && found.proven == start && !found.formKey.isEmpty)
    #expect(try store.session(token: session.token + "x", at: start) == nil)
    #expect(try store.session(token: "", at: start) == nil)
  }

  @Test("keep no token that could be used")
  func hashes() async throws {
    let store = try SampleAccounts.store()
    let session = try open(try await SampleAccounts.add("Ada", to: store), in: store)
    #expect(try !store.accountContents().contains(session.token))
  }

  @Test("end after twelve hours without use and after thirty days in any case")
  func ends() async throws {
    let store = try SampleAccounts.store()
    let account = try await SampleAccounts.add("Ada", to: store)
    let idle = try open(account, in: store)
    #expect(try store.session(token: idle.token, at: start + 12 * 3_600 - 1) != nil)
    let other = try open(account, in: store)
    #expect(try store.session(token: other.token, at: start + 12 * 3_600 + 1) == nil)

    let used = try open(account, in: store)
    for hour in stride(from: 0, to: 30 * 24, by: 6) {
      let date = start + Double(hour) * 3_600
      #expect(try store.session(token: used.token, at: date) != nil, "hour \(hour)")
      store.finishUpkeep()
    }
    #expect(try store.session(token: used.token, at: start + 30 * 86_400) == nil)
  }

  @Test("say when they were last used, no finer than five minutes")
  func seen() async throws {
    let store = try SampleAccounts.store()
    let account = try await SampleAccounts.add("Ada", to: store)
    let session = try open(account, in: store)
    for (seconds, kept) in [(299.0, 0.0), (301, 301), (500, 301), (700, 700)] {
      _ = try store.session(token: session.token, at: start + seconds)
      store.finishUpkeep()
      let record = try #require(try store.sessions(of: account.id, at: start + seconds).first)
      #expect(record.lastSeen == Timestamp.text(start + kept))
    }
    #expect(try store.lastSeen()[account.id] == Timestamp.text(start + 700))
  }

  @Test("that ended here are over at once, those ended elsewhere within two seconds")
  func invalidation() throws {
    try withTemporaryFolder { folder in
      let (here, elsewhere) = (try Store(folder: folder), try Store(folder: folder))
      let account = try here.addAccount(
        name: "Ada", email: EmailAddress("ada@example.org"), memberships: [], by: .console,
        from: "test")
      let (first, second) = (try open(account, in: here), try open(account, in: here))
      #expect(try here.session(token: first.token, at: start) != nil)
      try here.endSession(id: first.id)
      #expect(try here.session(token: first.token, at: start) == nil)

      #expect(try here.session(token: second.token, at: start) != nil)
      try elsewhere.endSession(id: second.id)
      #expect(try here.session(token: second.token, at: start + 2) == nil)
      try here.database.close()
      try elsewhere.database.close()
    }
  }

  @Test("notice a new role, a suspension and a closure at once")
  func changes() async throws {
    let store = try SampleAccounts.store()
    let steward = try await SampleAccounts.add(
      "Boss", [Membership(.administrator, of: .sector)], to: store)
    let account = try await SampleAccounts.add("Ada", to: store)
    let session = try open(account, in: store)
    let role = Membership(.member, of: .authority(AuthorityCode("E06000023")))
    #expect(try store.session(token: session.token, at: start)?.account.memberships == [])
    try store.give(role, to: account.id, by: steward, from: "test")
    #expect(try store.session(token: session.token, at: start)?.account.memberships == [role])
    try store.take(role, from: account.id, by: steward, from: "test")
    #expect(try store.session(token: session.token, at: start)?.account.memberships == [])
    try store.suspend(account.id, by: .console, from: "test")
    #expect(try store.session(token: session.token, at: start) == nil)
    #expect(throws: AccountError.noAccount(account.id)) { try open(account, in: store) }
    try store.resume(account.id, by: .console, from: "test")
    #expect(try open(account, in: store).accountID == account.id)
  }

  @Test("are listed and ended by their owner only")
  func revoking() async throws {
    let store = try SampleAccounts.store()
    let ada = try await SampleAccounts.add("Ada", to: store)
    let bob = try await SampleAccounts.add("Bob", to: store)
    let sessions = try (0..<3).map { try open(ada, in: store, at: start + Double($0)) }
    let other = try open(bob, in: store)
    #expect(
      try store.sessions(of: ada.id, at: start).map(\.id) == sessions.reversed().map(\.id))
    let actor = AuditActor.account(id: ada.id)
    #expect(try store.endSessions(of: ada.id, id: other.id, by: actor, from: "test") == 0)
    #expect(try store.endSessions(of: ada.id, id: sessions[0].id, by: actor, from: "test") == 1)
    #expect(
      try store.endSessions(of: ada.id, except: sessions[2].id, by: actor, from: "test") == 1)
    #expect(try store.sessions(of: ada.id, at: start).map(\.id) == [sessions[2].id])
    #expect(try store.sessions(of: bob.id, at: start).map(\.id) == [other.id])
  }

  @Test("are cached without bound on guesses")
  func guesses() throws {
    let cache = SessionCache()
    for number in 0..<20_050 {
      #expect(cache.session(hash: "\(number)", at: start) { nil } == nil)
    }
    var isAsked = false
    _ = cache.session(hash: "20049", at: start) {
      isAsked = true
      return nil
    }
    #expect(!isAsked)
  }

  @Test("read before a change are not kept after it")
  func race() throws {
    let cache = SessionCache()
    _ = cache.session(hash: "a", at: start) {
      cache.clear()
      return nil
    }
    var isAsked = false
    _ = cache.session(hash: "a", at: start) {
      isAsked = true
      return nil
    }
    #expect(isAsked)
  }
}
