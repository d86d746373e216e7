import Accounts
import Database
import Foundation
import TestSupport
import Testing

@testable import Store

@Suite("The second factor")
struct SecondFactorTests {
  let start = SampleAccounts.start
  let visitor = SampleAccounts.visitor

  private func code(_ secret: TimeCodeSecret, at date: Date) -> String {
    TimeCode.code(of: secret, step: TimeCode.step(at: date))
  }

  private func pending(_ store: Store, at date: Date) async throws -> NewSession {
    let outcome = try await store.signIn(
      email: "ada@example.org", password: SampleAccounts.password, visitor: visitor, from: "test",
      at: date)
    guard case .secondFactorNeeded(let session) = outcome else {
      throw AccountError.noAccount("\(outcome)")
    }
    return session
  }

  private func prove(
    _ store: Store, _ token: String, _ proof: Store.SecondFactorProof, at date: Date
  ) throws -> SignInOutcome {
    try store.signIn(pending: token, proof: proof, visitor: visitor, from: "test", at: date)
  }

  @Test("is asked for once it is confirmed, and a waiting session opens nothing")
  func pendingSession() async throws {
    let store = try SampleAccounts.store()
    let account = try await SampleAccounts.add("Ada", to: store)
    let first = try SampleAccounts.signIn(account, in: store)
    _ = try store.beginSecondFactor(of: account.id)
    #expect(try store.account(id: account.id)?.hasSecondFactor == false)
    let (secret, _) = try SampleAccounts.addSecondFactor(to: first, in: store)
    #expect(try store.account(id: account.id)?.hasSecondFactor == true)

    let later = start + 60
    let waiting = try await pending(store, at: later)
    #expect(try store.session(token: waiting.token, at: later) == nil)
    #expect(try store.isPending(token: waiting.token, at: later))
    let wrong = code(secret, at: later + 3_600)
    #expect(try prove(store, waiting.token, .code(wrong), at: later) == .refused)
    guard
      case .signedIn(let session) = try prove(
        store, waiting.token, .code(code(secret, at: later)), at: later)
    else {
      Issue.record("not signed in")
      return
    }
    #expect(session.token != waiting.token && session.id != waiting.id)
    #expect(try store.session(token: session.token, at: later)?.hasSecondFactor == true)
    #expect(try !store.isPending(token: waiting.token, at: later))
    #expect(try store.session(token: waiting.token, at: later) == nil)
  }

  @Test("waits ten minutes")
  func patience() async throws {
    let store = try SampleAccounts.store()
    let account = try await SampleAccounts.add("Ada", to: store)
    let (secret, _) = try SampleAccounts.addSecondFactor(
      to: try SampleAccounts.signIn(account, in: store), in: store)
    let waiting = try await pending(store, at: start)
    let late = start + 601
    #expect(try !store.isPending(token: waiting.token, at: late))
    #expect(try prove(store, waiting.token, .code(code(secret, at: late)), at: late) == .refused)
  }

  @Test("takes a code once")
  func replay() async throws {
    let store = try SampleAccounts.store()
    let account = try await SampleAccounts.add("Ada", to: store)
    let (secret, _) = try SampleAccounts.addSecondFactor(
      to: try SampleAccounts.signIn(account, in: store), in: store)
    let setUp = code(secret, at: start)
    let first = try await pending(store, at: start)
    #expect(try prove(store, first.token, .code(setUp), at: start) == .refused)
    let later = start + 60
    let used = code(secret, at: later)
    guard case .signedIn = try prove(store, first.token, .code(used), at: later) else {
      Issue.record("not signed in")
      return
    }
    let second = try await pending(store, at: later)
    #expect(try prove(store, second.token, .code(used), at: later) == .refused)
  }

  @Test("can be replaced by a recovery code, each once")
  func recovery() async throws {
    let store = try SampleAccounts.store()
    let account = try await SampleAccounts.add("Ada", to: store)
    let (_, codes) = try SampleAccounts.addSecondFactor(
      to: try SampleAccounts.signIn(account, in: store), in: store)
    #expect(try store.recoveryCodesLeft(of: account.id) == 10)
    let contents = try store.accountContents()
    for text in codes.texts { #expect(!contents.contains(text)) }
    for text in codes.texts.prefix(2) {
      let waiting = try await pending(store, at: start)
      guard case .signedIn = try prove(store, waiting.token, .recoveryCode(text), at: start) else {
        Issue.record("not signed in")
        return
      }
      let again = try await pending(store, at: start)
      #expect(try prove(store, again.token, .recoveryCode(text), at: start) == .refused)
    }
    #expect(try store.recoveryCodesLeft(of: account.id) == 8)
    let fresh = try store.renewRecoveryCodes(of: account.id, by: .console, from: "test")
    #expect(Set(fresh.texts).isDisjoint(with: codes.texts))
    let waiting = try await pending(store, at: start)
    #expect(
      try prove(store, waiting.token, .recoveryCode(codes.texts[5]), at: start) == .refused)
  }

  @Test("of one person does not open the account of another")
  func strangers() async throws {
    let store = try SampleAccounts.store()
    let ada = try await SampleAccounts.add("Ada", to: store)
    let bob = try await SampleAccounts.add("Bob", to: store)
    _ = try SampleAccounts.addSecondFactor(
      to: try SampleAccounts.signIn(ada, in: store), in: store)
    let (secret, codes) = try SampleAccounts.addSecondFactor(
      to: try SampleAccounts.signIn(bob, in: store), in: store)
    let waiting = try await pending(store, at: start)
    let later = start + 60
    #expect(try prove(store, waiting.token, .code(code(secret, at: later)), at: later) == .refused)
    #expect(try prove(store, waiting.token, .recoveryCode(codes.texts[0]), at: later) == .refused)
  }

  @Test("cannot be tried out: five codes, then pauses, however often the password is right")
  func guessing() async throws {
    let store = try SampleAccounts.store()
    let account = try await SampleAccounts.add("Ada", to: store)
    _ = try SampleAccounts.addSecondFactor(
      to: try SampleAccounts.signIn(account, in: store), in: store)
    for _ in 0..<5 {
      let waiting = try await pending(store, at: start)
      #expect(try prove(store, waiting.token, .code("000000"), at: start) == .refused)
    }
    let waiting = try await pending(store, at: start)
    #expect(
      try prove(store, waiting.token, .code("000000"), at: start) == .locked(minutes: 1))
  }

  @Test("ends every other session when it is set up, and counts for none when it is removed")
  func otherSessions() async throws {
    let store = try SampleAccounts.store()
    let account = try await SampleAccounts.add("Ada", to: store)
    let other = try SampleAccounts.signIn(account, in: store)
    let mine = try store.startSession(
      of: account.id, hasSecondFactor: false, visitor: visitor, from: "test", at: start)
    let signedIn = try #require(try store.session(token: mine.token, at: start))
    _ = try SampleAccounts.addSecondFactor(to: signedIn, in: store)
    #expect(try store.sessions(of: account.id, at: start).map(\.id) == [mine.id])
    #expect(other.sessionID != mine.id)
    #expect(try store.session(token: mine.token, at: start)?.hasSecondFactor == true)
    try store.removeSecondFactor(of: account, by: .account(id: account.id), from: "test")
    #expect(try store.session(token: mine.token, at: start)?.hasSecondFactor == false)
    #expect(try store.account(id: account.id)?.hasSecondFactor == false)
    #expect(try store.recoveryCodesLeft(of: account.id) == 0)
    #expect(try store.postedMail().map(\.kind).suffix(2) == ["account-changed", "account-changed"])
  }

  @Test("is sealed: the database alone does not give it away, and another key does not open it")
  func sealing() async throws {
    let database = try SQLDatabase()
    let store = try Store(database: database, passwordCost: .forTests)
    let account = try await SampleAccounts.add("Ada", to: store)
    let secret = try store.beginSecondFactor(of: account.id)
    #expect(try store.beginSecondFactor(of: account.id) == secret, "shown again until confirmed")
    let hex = secret.bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    #expect(try !store.accountContents().lowercased().contains(hex))
    let other = try Store(database: database, passwordCost: .forTests)
    let failure = #expect(throws: SQLFailure.self) {
      _ = try other.beginSecondFactor(of: account.id)
    }
    #expect(failure?.description.contains("secret.key") == true)
  }

  @Test("that was lost is taken away by somebody who made sure, and whoever has the phone is out")
  func lost() async throws {
    let store = try SampleAccounts.store()
    let account = try await SampleAccounts.add("Ada", to: store)
    func remove() throws {
      try store.removeLostSecondFactor(
        of: account, recognised: .inPerson, by: .console, from: "test")
    }
    #expect(throws: AccountError.noSecondFactor) { try remove() }
    let signedIn = try SampleAccounts.signIn(account, in: store)
    let (_, codes) = try SampleAccounts.addSecondFactor(to: signedIn, in: store)
    let waiting = try await pending(store, at: start + 60)
    for _ in 0..<5 {
      _ = try prove(store, waiting.token, .code("000000"), at: start + 60)
    }
    try remove()
    #expect(try store.sessions(of: account.id, at: start).isEmpty)
    #expect(try !store.isPending(token: waiting.token, at: start + 61))
    let proof = Store.SecondFactorProof.recoveryCode(codes.texts[0])
    #expect(try prove(store, waiting.token, proof, at: start + 61) == .refused)
    let entry = try #require(try store.auditEntries().entries.first?.event)
    #expect(entry.action == "second-factor.remove" && entry.details == ["recognised": "in-person"])
    #expect(try store.postedMail().last?.text.contains("signed out everywhere") == true)
    // The owner comes back with the password, without a pause left from the lost factor.
    let outcome = try await store.signIn(
      email: account.email, password: SampleAccounts.password, visitor: visitor, from: "test",
      at: start + 120)
    guard case .signedIn = outcome else {
      Issue.record("not signed in")
      return
    }
    let again = try SampleAccounts.signIn(account, in: store)
    _ = try SampleAccounts.addSecondFactor(to: again, in: store)
    let next = try await pending(store, at: start + 180)
    #expect(try prove(store, next.token, .code("000000"), at: start + 180) == .refused)
  }

  @Test("does not bring back a session that was ended while its code was typed")
  func endedMeanwhile() async throws {
    let store = try SampleAccounts.store()
    let account = try await SampleAccounts.add("Ada", to: store)
    let (secret, _) = try SampleAccounts.addSecondFactor(
      to: try SampleAccounts.signIn(account, in: store), in: store)
    let outside = try SampleAccounts.signIn(account, in: store)
    try store.endSessions(of: account.id, by: .console, from: "test")
    let later = start + 60
    #expect(
      try store.strengthen(
        outside, proof: .code(code(secret, at: later)), visitor: visitor, from: "test", at: later)
        == .refused)
    #expect(try store.sessions(of: account.id, at: later).isEmpty)
  }
}
