import Accounts
import Database
import Foundation
import TestSupport
import Testing

@testable import Store

@Suite("Signing in")
struct SignInTests {
  let start = SampleAccounts.start
  let visitor = SampleAccounts.visitor

  private func attempt(
    _ store: Store, _ email: String = "ada@example.org",
    _ password: String = SampleAccounts.password, from visitor: Visitor? = nil, at date: Date? = nil
  ) async throws -> SignInOutcome {
    try await store.signIn(
      email: email, password: password, visitor: visitor ?? self.visitor, from: "test",
      at: date ?? start)
  }

  private func attempt(
    _ store: Store, wrong password: String, at date: Date? = nil
  ) async throws -> SignInOutcome {
    try await attempt(store, "ada@example.org", password, at: date)
  }

  private func session(_ outcome: SignInOutcome) throws -> NewSession {
    guard case .signedIn(let session) = outcome else {
      throw AccountError.noAccount("\(outcome)")
    }
    return session
  }

  @Test("takes address and password, however the address is typed")
  func password() async throws {
    let store = try SampleAccounts.store()
    let account = try await SampleAccounts.add("Ada", to: store)
    let new = try session(try await attempt(store, " ADA@example.org "))
    let signedIn = try #require(try store.session(token: new.token, at: start))
    #expect(signedIn.account.id == account.id && !signedIn.hasSecondFactor)
    #expect(try store.recordedActions().last == "session.start")
  }

  @Test("answers alike to an unknown address, a wrong password, and accounts it must not open")
  func enumeration() async throws {
    let store = try SampleAccounts.store()
    _ = try await SampleAccounts.add("Ada", to: store)
    _ = try await SampleAccounts.add("Links", password: nil, to: store)
    let resting = try await SampleAccounts.add("Resting", to: store)
    try store.suspend(resting.id, by: .console, from: "test")
    for name in ["ada", "nobody", "links", "resting"] {
      let password = name == "resting" ? SampleAccounts.password : "wrong password"
      var outcomes: [SignInOutcome] = []
      for _ in 0..<7 {
        outcomes.append(
          try await attempt(
            store, "\(name)@example.org", password, from: Visitor(address: "10.0.0.\(name.count)")))
      }
      #expect(
        outcomes == Array(repeating: .refused, count: 5)
          + Array(repeating: .locked(minutes: 1), count: 2), "\(name)")
    }
    #expect(try await attempt(store, "no address at all", "x") == .refused)
  }

  @Test("stands in line for the work of one hash, also for an address that nobody has")
  func decoy() async throws {
    let full = PasswordDesk(cost: .forTests, queue: ScryptQueue(width: 1, room: 0))
    await #expect(throws: AccountError.busy) { try await full.matches("password", nil) }
    #expect(PasswordHash.decoy().cost == .recommended)
    let desk = PasswordDesk(cost: .forTests)
    #expect(try await !desk.matches("", nil))
  }

  @Test("locks an address after five wrong passwords, for longer each time, and opens again")
  func lockOut() async throws {
    let store = try SampleAccounts.store()
    _ = try await SampleAccounts.add("Ada", to: store)
    for _ in 0..<5 { #expect(try await attempt(store, wrong: "wrong") == .refused) }
    #expect(try await attempt(store) == .locked(minutes: 1), "the right password waits too")
    #expect(try await attempt(store, wrong: "wrong", at: start + 60) == .refused)
    #expect(try await attempt(store, at: start + 61) == .locked(minutes: 2))
    _ = try session(try await attempt(store, at: start + 180))
    for _ in 0..<5 {
      #expect(try await attempt(store, wrong: "wrong", at: start + 200) == .refused)
    }
    #expect(
      try await attempt(store, at: start + 200) == .locked(minutes: 1), "a success starts anew")
  }

  @Test("counts an attempt before it is checked: a hundred at once are no way around")
  func parallel() async throws {
    let store = try SampleAccounts.store()
    _ = try await SampleAccounts.add("Ada", to: store)
    let refused = try await withThrowingTaskGroup(of: SignInOutcome?.self) { group in
      for number in 0..<100 {
        group.addTask {
          do { return try await attempt(store, wrong: "wrong \(number)") } catch AccountError.busy {
            return nil
          }
        }
      }
      return try await group.reduce(into: 0) { count, outcome in
        if outcome == .refused { count += 1 }
      }
    }
    #expect((1...5).contains(refused))
  }

  @Test("locks a place from which many addresses are tried, and not another")
  func clients() async throws {
    let store = try SampleAccounts.store()
    _ = try await SampleAccounts.add("Ada", to: store)
    for number in 0..<50 { _ = try await attempt(store, "p\(number)@example.org", "wrong") }
    #expect(try await attempt(store) == .locked(minutes: 1))
    _ = try session(try await attempt(store, from: Visitor(address: "198.51.100.1")))
  }

  @Test("keeps neither the address nor the place of attempts in clear")
  func privacy() async throws {
    let store = try SampleAccounts.store()
    _ = try await attempt(store, "somebody@example.org", "wrong")
    let contents = try store.accountContents()
    #expect(!contents.contains("somebody") && !contents.contains(visitor.address))
  }

  @Test(
    "counts all of an IPv4 address and the first half of an IPv6 address",
    arguments: [
      ("192.0.2.7", "192.0.2.7"), ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
      ("2001:db8::1", "2001:db8::/64"), ("::1", "::/64"), ("::ffff:192.0.2.7", "::ffff:192.0.2.7"),
      ("", ""),
    ])
  func networks(address: String, network: String) {
    #expect(Visitor(address: address).network == network)
  }

  @Test("makes a hash of an older cost anew")
  func upgrade() async throws {
    let database = try SQLDatabase()
    let old = try Store(database: database, passwordCost: ScryptCost(logRounds: 1))
    let account = try await SampleAccounts.add("Ada", to: old)
    let new = try Store(
      database: database, secret: old.secret, passwordCost: ScryptCost(logRounds: 2))
    func cost() throws -> ScryptCost? {
      try database.read { try $0.password(of: account.id)?.cost }
    }
    #expect(try await attempt(new, wrong: "wrong") == .refused)
    #expect(try cost() == ScryptCost(logRounds: 1))
    _ = try session(try await attempt(new))
    #expect(try cost() == ScryptCost(logRounds: 2))
    _ = try session(try await attempt(new))
  }

  @Test("is refused when too many wait already, and that is not counted")
  func busy() async throws {
    let queue = ScryptQueue(width: 1, room: 2)
    let gate = DispatchSemaphore(value: 0)
    async let first: Void = queue.run { gate.wait() }
    async let second: Void = queue.run { gate.wait() }
    while queue.count < 2 { try await Task.sleep(for: .milliseconds(1)) }
    await #expect(throws: AccountError.busy) { try await queue.run {} }
    gate.signal()
    gate.signal()
    _ = try await (first, second)
    try await queue.run {}
  }
}
