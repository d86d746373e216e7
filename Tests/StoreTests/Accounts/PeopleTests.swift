import Accounts
import Database
import Foundation
import Sector
import TestSupport
import Testing

@testable import Store

@Suite("People and their roles")
struct PeopleTests {
  static let bristol = Scope.authority(AuthorityCode("E06000023"))
  static let leeds = Scope.authority(AuthorityCode("E08000035"))
  let start = SampleAccounts.start

  @Test("have one account for an address, and a name")
  func adding() async throws {
    let store = try SampleAccounts.store()
    let ada = try await SampleAccounts.add(
      "Ada", [Membership(.lead, of: Self.bristol)], to: store)
    await #expect(throws: AccountError.addressTaken) {
      try await SampleAccounts.add("Ada", to: store)
    }
    #expect(throws: AccountError.nameMissing) {
      try store.addAccount(
        name: " \n", email: EmailAddress("x@example.org"), memberships: [], by: .console,
        from: "test")
    }
    try store.rename(ada.id, to: "  Ada \n Byron ", by: .account(id: ada.id), from: "test")
    #expect(try store.account(id: ada.id)?.name == "Ada Byron")
    #expect(throws: AccountError.nameTooLong) {
      try store.rename(
        ada.id, to: String(repeating: "x", count: 121), by: .console, from: "test")
    }
    #expect(try store.accounts(on: Self.bristol).map(\.id) == [ada.id])
    #expect(try store.accounts(on: Self.leeds).isEmpty)
  }

  @Test("give and take no more than they may, by their rights as they are now")
  func granting() async throws {
    let store = try SampleAccounts.store()
    let boss = try await SampleAccounts.add(
      "Boss", [Membership(.administrator, of: .sector)], to: store)
    let lead = try await SampleAccounts.add(
      "Lead", [Membership(.lead, of: Self.bristol)], to: store)
    let li = try await SampleAccounts.add("Li", to: store)
    let role = Membership(.member, of: Self.bristol)
    try store.give(role, to: li.id, by: lead, from: "test")
    try store.give(role, to: li.id, by: lead, from: "test")
    #expect(try store.account(id: li.id)?.memberships == [role])
    #expect(try store.recordedActions().filter { $0 == "role.give" }.count == 3)
    #expect(throws: AccountError.mayNotGrant(.member, Self.leeds)) {
      try store.give(Membership(.member, of: Self.leeds), to: li.id, by: lead, from: "test")
    }
    try store.take(Membership(.lead, of: Self.bristol), from: lead.id, by: boss, from: "test")
    #expect(throws: AccountError.mayNotGrant(.member, Self.bristol)) {
      try store.take(role, from: li.id, by: lead, from: "test")
    }
    #expect(throws: AccountError.noAccount("nobody")) {
      try store.give(role, to: "nobody", by: boss, from: "test")
    }
  }

  @Test("never lose the last administrator")
  func lastAdministrator() async throws {
    let store = try SampleAccounts.store()
    let role = Membership(.administrator, of: .sector)
    let first = try await SampleAccounts.add("First", [role], to: store)
    _ = try await SampleAccounts.add(
      "Local", [Membership(.administrator, of: Self.bristol)], to: store)
    #expect(throws: AccountError.lastAdministrator) {
      try store.take(role, from: first.id, by: first, from: "test")
    }
    #expect(throws: AccountError.lastAdministrator) {
      try store.suspend(first.id, by: .console, from: "test")
    }
    #expect(throws: AccountError.lastAdministrator) {
      try store.closeAccount(first.id, by: .console, from: "test")
    }
    let second = try await SampleAccounts.add("Second", [role], to: store)
    try store.suspend(second.id, by: .console, from: "test")
    #expect(throws: AccountError.lastAdministrator) {
      try store.closeAccount(first.id, by: .console, from: "test")
    }
    try store.resume(second.id, by: .console, from: "test")
    try store.closeAccount(first.id, by: .console, from: "test")
    #expect(try store.accounts().map(\.name) == ["Local", "Second"])
  }

  @Test("are forgotten when they close their account; what they did stays")
  func closure() async throws {
    let store = try SampleAccounts.store()
    let boss = try await SampleAccounts.add(
      "Boss", [Membership(.administrator, of: .sector)], to: store)
    let ada = try await SampleAccounts.add(
      "Ada Byron", [Membership(.lead, of: Self.bristol)], to: store)
    try store.invite(
      EmailAddress("ada.byron@example.org"), name: "Ada Byron",
      to: [Membership(.member, of: Self.leeds)], by: boss, site: SampleAccounts.site, from: "test")
    let signedIn = try SampleAccounts.signIn(ada, in: store)
    _ = try SampleAccounts.addSecondFactor(to: signedIn, in: store)
    try store.requestSignInLink(
      email: ada.email, site: SampleAccounts.site, visitor: SampleAccounts.visitor, from: "test")
    try store.closeAccount(ada.id, by: .account(id: ada.id), from: "test", at: start)
    let contents = try store.accountContents()
    for trace in ["Byron", "ada.byron", SampleAccounts.visitor.browser] {
      #expect(!contents.contains(trace), "\(trace)")
    }
    let closed = try #require(try store.account(id: ada.id))
    #expect(!closed.isActive && closed.memberships.isEmpty && !closed.hasSecondFactor)
    #expect(closed.name == Account.closedName)
    #expect(try store.sessions(of: ada.id, at: start).isEmpty)
    #expect(try store.openInvitations().isEmpty)
    #expect(try store.postedMail().last?.address == "ada.byron@example.org", "the last message")
    #expect(try store.recordedActions().suffix(2) == ["role.take", "account.close"])
    #expect(throws: AccountError.noAccount(ada.id)) {
      try store.closeAccount(ada.id, by: .console, from: "test")
    }
    _ = try await SampleAccounts.add("Ada Byron", to: store)
  }

  @Test("begin with a local steward, who gets a new link at every start until others are there")
  func firstSteward() async throws {
    let store = try SampleAccounts.store()
    let first = try #require(try store.firstStewardLink(from: "test", at: start))
    let second = try #require(try store.firstStewardLink(from: "test", at: start))
    #expect(first != second)
    let steward = try #require(try store.accounts().first)
    #expect(try store.accounts().count == 1 && steward.email == "steward@localhost")
    #expect(steward.roles(on: .sector) == [.steward, .administrator])
    #expect(try store.owner(of: first.lastPathPart, .signIn, at: start) == nil)
    let outcome = try store.signIn(
      link: second.lastPathPart, visitor: SampleAccounts.visitor, from: "test", at: start)
    guard case .signedIn(let session) = outcome else {
      Issue.record("not signed in")
      return
    }
    #expect(session.accountID == steward.id)
    _ = try await SampleAccounts.add(
      "Boss", [Membership(.administrator, of: .sector)], to: store)
    #expect(try store.firstStewardLink(from: "test", at: start) == nil)
    try store.closeAccount(steward.id, by: .console, from: "test")
    #expect(try store.firstStewardLink(from: "test", at: start) == nil)
    #expect(try store.accounts().map(\.name) == ["Boss"])
  }

  @Test("are not let in by the link of a new hub where people without a role for it are there")
  func membersOnly() async throws {
    let store = try SampleAccounts.store()
    _ = try await SampleAccounts.add("Ada", [Membership(.lead, of: Self.bristol)], to: store)
    #expect(try store.firstStewardLink(from: "test") == nil)
  }
}
