import Accounts
import Database
import Foundation
import TestSupport
import Testing

@testable import Store

@Suite("Links that work once")
struct LinksTests {
  let start = SampleAccounts.start
  let visitor = SampleAccounts.visitor

  private func request(_ store: Store, _ email: String, at date: Date? = nil) throws {
    try store.requestSignInLink(
      email: email, site: SampleAccounts.site, visitor: visitor, from: "test", at: date ?? start)
  }

  private func use(_ store: Store, _ token: String, at date: Date? = nil) throws -> SignInOutcome {
    try store.signIn(link: token, visitor: visitor, from: "test", at: date ?? start)
  }

  @Test("arrive by mail and sign in once")
  func signIn() async throws {
    let store = try SampleAccounts.store()
    let account = try await SampleAccounts.add("Ada", password: nil, to: store)
    try request(store, "Ada@example.org")
    let mail = try #require(try store.postedMail().first)
    #expect(mail.kind == "sign-in-link" && mail.address == "ada@example.org")
    #expect(mail.text.contains(SampleAccounts.site + "/account/links/"))
    let token = try #require(try store.postedPath(kind: "sign-in-link")).lastPathPart
    #expect(try !store.accountContents().contains(token))
    #expect(try store.owner(of: token, .signIn, at: start)?.id == account.id)
    #expect(try store.owner(of: token, .passwordReset, at: start) == nil, "another kind")
    guard case .signedIn(let session) = try use(store, token) else {
      Issue.record("not signed in")
      return
    }
    #expect(session.accountID == account.id)
    #expect(try use(store, token) == .refused)
  }

  @Test("are sent to nobody who has no open account, and the trail names no address")
  func unknown() async throws {
    let store = try SampleAccounts.store()
    let resting = try await SampleAccounts.add("Resting", password: nil, to: store)
    try store.suspend(resting.id, by: .console, from: "test")
    for email in ["nobody@example.org", "resting@example.org", "no address"] {
      try request(store, email)
    }
    #expect(try store.postedMail().isEmpty)
    #expect(try !store.accountContents().contains("nobody"))
  }

  @Test("end when they are old, and when another is made")
  func ends() async throws {
    let store = try SampleAccounts.store()
    _ = try await SampleAccounts.add("Ada", password: nil, to: store)
    try request(store, "ada@example.org")
    let first = try #require(try store.postedPath(kind: "sign-in-link")).lastPathPart
    #expect(try store.owner(of: first, .signIn, at: start + 599) != nil)
    #expect(try store.owner(of: first, .signIn, at: start + 600) == nil)
    #expect(try use(store, first, at: start + 600) == .refused)
    try request(store, "ada@example.org", at: start + 1)
    #expect(try use(store, first, at: start + 2) == .refused)
  }

  @Test("fill nobody's letter box")
  func flood() async throws {
    let store = try SampleAccounts.store()
    _ = try await SampleAccounts.add("Ada", password: nil, to: store)
    for second in 0..<100 { try request(store, "ada@example.org", at: start + Double(second)) }
    #expect(try store.postedMail().count == 3)
    try request(store, "ada@example.org", at: start + 400)
    #expect(try store.postedMail().count == 4)
  }

  @Test("from the console last an hour")
  func console() async throws {
    let store = try SampleAccounts.store()
    _ = try await SampleAccounts.add("Ada", password: nil, to: store)
    let email = try EmailAddress("ada@example.org")
    let path = try store.makeSignInLink(for: email, from: "test", at: start)
    #expect(path.hasPrefix("/account/links/"))
    #expect(try store.owner(of: path.lastPathPart, .signIn, at: start + 3_599) != nil)
    #expect(try store.owner(of: path.lastPathPart, .signIn, at: start + 3_600) == nil)
    let nobody = try EmailAddress("nobody@example.org")
    #expect(throws: AccountError.noAccount("nobody@example.org")) {
      try store.makeSignInLink(for: nobody, from: "test")
    }
  }

  @Test("that sign in still ask for the second factor")
  func secondFactor() async throws {
    let store = try SampleAccounts.store()
    let account = try await SampleAccounts.add("Ada", password: nil, to: store)
    _ = try SampleAccounts.addSecondFactor(
      to: try SampleAccounts.signIn(account, in: store), in: store)
    try request(store, "ada@example.org")
    let token = try #require(try store.postedPath(kind: "sign-in-link")).lastPathPart
    guard case .secondFactorNeeded(let session) = try use(store, token) else {
      Issue.record("no second factor asked for")
      return
    }
    #expect(try store.session(token: session.token, at: start) == nil)
  }

  @Test("choose a new password, which ends every session and every other link")
  func reset() async throws {
    let store = try SampleAccounts.store()
    let account = try await SampleAccounts.add("Ada", to: store)
    let old = try SampleAccounts.signIn(account, in: store)
    try store.requestPasswordReset(
      email: "ada@example.org", site: SampleAccounts.site, visitor: visitor, from: "test",
      at: start)
    try request(store, "ada@example.org")
    let token = try #require(try store.postedPath(kind: "password-reset")).lastPathPart
    let link = try #require(try store.postedPath(kind: "sign-in-link")).lastPathPart
    func reset(_ password: String) async throws -> SignInOutcome {
      try await store.resetPassword(
        link: token, to: password, visitor: visitor, from: "test", at: start)
    }
    await #expect(throws: AccountError.password(.easilyGuessed)) {
      try await reset("ada password 2026")
    }
    guard case .signedIn(let session) = try await reset("lichen trombone gravel") else {
      Issue.record("not signed in")
      return
    }
    #expect(try store.sessions(of: account.id, at: start).map(\.id) == [session.id])
    #expect(session.id != old.sessionID)
    await #expect(throws: AccountError.linkOver) { try await reset("another good phrase") }
    #expect(try use(store, link) == .refused)
    #expect(try store.postedMail().last?.kind == "account-changed")
    let outcome = try await store.signIn(
      email: "ada@example.org", password: "lichen trombone gravel", visitor: visitor, from: "test",
      at: start)
    guard case .signedIn = outcome else {
      Issue.record("the new password does not sign in")
      return
    }
  }

  @Test("change the address: the new one confirms, the old one is told")
  func address() async throws {
    let store = try SampleAccounts.store()
    let account = try await SampleAccounts.add("Ada", to: store)
    func request(_ email: String) throws {
      try store.requestAddressChange(
        of: account, to: EmailAddress(email), site: SampleAccounts.site, visitor: visitor,
        from: "test", at: start)
    }
    let before = try store.postedMail().count
    try request("new@example.org")
    #expect(try store.account(id: account.id)?.email == "ada@example.org")
    let mail = try store.postedMail().dropFirst(before)
    #expect(mail.map(\.address) == ["new@example.org"])
    let token = try #require(try store.postedPath(kind: "address-change")).lastPathPart
    #expect(try store.newAddress(link: token, at: start) == "new@example.org")
    try store.confirmAddress(link: token, from: "test", at: start)
    #expect(try store.account(id: account.id)?.email == "new@example.org")
    #expect(try store.postedMail().last?.address == "ada@example.org")
    #expect(throws: AccountError.linkOver) {
      try store.confirmAddress(link: token, from: "test", at: start)
    }
  }

  @Test("to an address that somebody has are not sent, and one that was taken since is refused")
  func takenAddress() async throws {
    let store = try SampleAccounts.store()
    let ada = try await SampleAccounts.add("Ada", password: nil, to: store)
    _ = try await SampleAccounts.add("Bob", password: nil, to: store)
    func request(_ email: String) throws {
      try store.requestAddressChange(
        of: ada, to: EmailAddress(email), site: SampleAccounts.site, visitor: visitor,
        from: "test", at: start)
    }
    try request("bob@example.org")
    #expect(try store.postedMail().isEmpty)
    try request("new@example.org")
    let token = try #require(try store.postedPath(kind: "address-change")).lastPathPart
    _ = try await SampleAccounts.add("New", password: nil, to: store)
    #expect(throws: AccountError.addressTaken) {
      try store.confirmAddress(link: token, from: "test", at: start)
    }
  }
}
