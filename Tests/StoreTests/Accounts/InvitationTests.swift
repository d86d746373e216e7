import Accounts
import Database
import Foundation
import Sector
import TestSupport
import Testing

@testable import Store

@Suite("Invitations")
struct InvitationTests {
  static let bristol = Scope.authority(AuthorityCode("E06000023"))
  static let leeds = Scope.authority(AuthorityCode("E08000035"))
  let start = SampleAccounts.start

  private func invite(
    _ email: String, to memberships: Set<Membership>, by sender: Account, _ store: Store,
    at date: Date? = nil
  ) throws -> Invitation {
    try store.invite(
      EmailAddress(email), name: "Li", to: memberships, by: sender, site: SampleAccounts.site,
      from: "test", at: date ?? start)
  }

  private func token(_ store: Store) throws -> String {
    try #require(try store.postedPath(kind: "invitation")).lastPathPart
  }

  private func accept(
    _ store: Store, _ token: String, name: String = "Li Wei",
    password: String? = SampleAccounts.password, at date: Date? = nil
  ) async throws -> NewSession? {
    try await store.acceptInvitation(
      token: token, name: name, password: password, visitor: SampleAccounts.visitor, from: "test",
      at: date ?? start)
  }

  @Test("make an account with the promised roles and sign it in")
  func newPerson() async throws {
    let store = try SampleAccounts.store()
    let lead = try await SampleAccounts.add(
      "Lead", [Membership(.lead, of: Self.bristol)], to: store)
    let role = Membership(.member, of: Self.bristol)
    _ = try invite("Li@Example.org", to: [role], by: lead, store)
    let mail = try #require(try store.postedMail().last)
    #expect(mail.address == "li@example.org")
    #expect(mail.text.contains("Lead invites you") && mail.text.contains("Hello Li,"))
    let token = try token(store)
    #expect(try !store.accountContents().contains(token))
    let offer = try #require(try store.invitation(token: token, at: start))
    #expect(offer.sender == "Lead" && !offer.hasAccount && offer.invitation.memberships == [role])
    await #expect(throws: AccountError.nameMissing) { try await accept(store, token, name: " ") }
    await #expect(throws: AccountError.password(.tooShort)) {
      try await accept(store, token, password: "short")
    }
    let session = try #require(try await accept(store, token))
    let signedIn = try #require(try store.session(token: session.token, at: start))
    #expect(signedIn.account.name == "Li Wei" && signedIn.account.email == "li@example.org")
    #expect(signedIn.account.memberships == [role])
    await #expect(throws: AccountError.invitationOver) { try await accept(store, token) }
    #expect(try store.openInvitations().isEmpty)
    let actions = try store.recordedActions()
    #expect(actions.contains("invitation.send") && actions.contains("invitation.accept"))
  }

  @Test("add roles to an account that is there, which signs in as always")
  func knownPerson() async throws {
    let store = try SampleAccounts.store()
    let steward = try await SampleAccounts.add(
      "Boss", [Membership(.steward, of: .sector)], to: store)
    let li = try await SampleAccounts.add(
      "Li", [Membership(.member, of: Self.leeds)], to: store)
    _ = try invite("li@example.org", to: [Membership(.lead, of: Self.bristol)], by: steward, store)
    let token = try token(store)
    #expect(try store.invitation(token: token, at: start)?.hasAccount == true)
    #expect(try await accept(store, token, name: "Another name", password: "whatever") == nil)
    let account = try #require(try store.account(id: li.id))
    #expect(account.name == "Li")
    #expect(
      account.memberships
        == [Membership(.member, of: Self.leeds), Membership(.lead, of: Self.bristol)])
  }

  @Test("need no password: links sign in too")
  func withoutPassword() async throws {
    let store = try SampleAccounts.store()
    let boss = try await SampleAccounts.add("Boss", [Membership(.steward, of: .sector)], to: store)
    _ = try invite("li@example.org", to: [Membership(.lead, of: Self.bristol)], by: boss, store)
    let session = try #require(try await accept(store, try token(store), password: nil))
    #expect(try !store.hasPassword(session.accountID))
  }

  @Test("give nobody more than the sender may give")
  func limits() async throws {
    let store = try SampleAccounts.store()
    let lead = try await SampleAccounts.add(
      "Lead", [Membership(.lead, of: Self.bristol)], to: store)
    for (role, scope) in [
      (Role.member, Self.leeds), (.administrator, Self.bristol), (.steward, .sector),
    ] {
      #expect(throws: AccountError.mayNotGrant(role, scope)) {
        try invite(
          "li@example.org",
          to: [Membership(.member, of: Self.bristol), Membership(role, of: scope)],
          by: lead, store)
      }
    }
    #expect(throws: AccountError.noRoles) {
      try invite("li@example.org", to: [], by: lead, store)
    }
    #expect(try store.postedMail().allSatisfy { $0.kind != "invitation" })
  }

  @Test("are void once the sender may not give the roles any more")
  func senderLeft() async throws {
    let store = try SampleAccounts.store()
    let lead = try await SampleAccounts.add(
      "Lead", [Membership(.lead, of: Self.bristol)], to: store)
    _ = try invite("li@example.org", to: [Membership(.member, of: Self.bristol)], by: lead, store)
    let token = try token(store)
    try store.closeAccount(lead.id, by: .console, from: "test", at: start)
    #expect(try store.invitation(token: token, at: start) == nil)
    await #expect(throws: AccountError.invitationOver) { try await accept(store, token) }
  }

  @Test("end after two weeks, can be sent again with a new link, and be withdrawn")
  func life() async throws {
    let store = try SampleAccounts.store()
    let boss = try await SampleAccounts.add("Boss", [Membership(.steward, of: .sector)], to: store)
    let other = try await SampleAccounts.add(
      "Other", [Membership(.lead, of: Self.leeds)], to: store)
    let sent = try invite(
      "li@example.org", to: [Membership(.lead, of: Self.bristol)], by: boss, store)
    let first = try token(store)
    let late = start + 14 * 86_400
    #expect(try store.invitation(token: first, at: late) == nil)
    #expect(try store.openInvitations(on: Self.bristol).map(\.id) == [sent.id])
    #expect(try store.openInvitations(on: Self.leeds).isEmpty)
    func resend(by sender: Account) throws {
      try store.resendInvitation(
        id: sent.id, by: sender, site: SampleAccounts.site, from: "test", at: late)
    }
    #expect(throws: AccountError.mayNotGrant(.lead, Self.bristol)) { try resend(by: other) }
    try resend(by: boss)
    let second = try token(store)
    #expect(try store.invitation(token: first, at: late) == nil)
    #expect(try store.invitation(token: second, at: late) != nil)
    #expect(throws: AccountError.mayNotGrant(.lead, Self.bristol)) {
      try store.withdrawInvitation(id: sent.id, by: other, from: "test", at: late)
    }
    try store.withdrawInvitation(id: sent.id, by: boss, from: "test", at: late)
    #expect(try store.invitation(token: second, at: late) == nil)
    #expect(throws: AccountError.invitationOver) { try resend(by: boss) }
    #expect(throws: AccountError.invitationOver) {
      try store.withdrawInvitation(id: sent.id, by: boss, from: "test", at: late)
    }
  }

  @Test("stand in the trail of the council they are about")
  func trail() async throws {
    let store = try SampleAccounts.store()
    let boss = try await SampleAccounts.add("Boss", [Membership(.steward, of: .sector)], to: store)
    _ = try invite(
      "li@example.org",
      to: [Membership(.lead, of: Self.bristol), Membership(.member, of: Self.leeds)], by: boss,
      store)
    let scopes = try store.database.read { database in
      try database.all(
        "SELECT scope FROM audit_entry WHERE action = 'invitation.send' ORDER BY number"
      ) { $0.text(0) }
    }
    #expect(scopes == ["E06000023", "E08000035"])
  }

  @Test("that wait already are not sent twice, whoever sends them")
  func twice() async throws {
    let store = try SampleAccounts.store()
    let lead = try await SampleAccounts.add(
      "Lead", [Membership(.lead, of: Self.bristol)], to: store)
    let other = try await SampleAccounts.add(
      "Other", [Membership(.lead, of: Self.bristol)], to: store)
    let member = Membership(.member, of: Self.bristol)
    let first = try invite("li@example.org", to: [member], by: lead, store)
    for sender in [lead, other] {
      #expect(throws: AccountError.invitationWaits) {
        try invite("Li@example.org", to: [member], by: sender, store)
      }
    }
    let another = Membership(.lead, of: Self.bristol)
    #expect(throws: Never.self) { try invite("li@example.org", to: [another], by: lead, store) }
    try store.withdrawInvitation(id: first.id, by: lead, from: "test", at: start)
    #expect(throws: Never.self) { try invite("li@example.org", to: [member], by: lead, store) }
    let late = start + Invitation.lifetime + 1
    #expect(throws: Never.self, "the one before is too old") {
      try invite("li@example.org", to: [member], by: lead, store, at: late)
    }
  }

  @Test("fill nobody's mailbox, and one person cannot send them to everybody")
  func flood() async throws {
    let store = try SampleAccounts.store()
    let lead = try await SampleAccounts.add(
      "Lead", [Membership(.lead, of: Self.bristol)], to: store)
    let member = Membership(.member, of: Self.bristol)
    let sent = try invite("li@example.org", to: [member], by: lead, store)
    func resend() throws {
      try store.resendInvitation(
        id: sent.id, by: lead, site: SampleAccounts.site, from: "test", at: start)
    }
    for _ in 1..<ThrottleRule.mailAnywhere.freeAttempts { try resend() }
    #expect(throws: AccountError.tooManyMessages(minutes: 5)) { try resend() }
    let before = ThrottleRule.mailAnywhere.freeAttempts
    for number in before..<ThrottleRule.invitations.freeAttempts {
      _ = try invite("p\(number)@example.org", to: [member], by: lead, store)
    }
    #expect(throws: AccountError.tooManyMessages(minutes: 5)) {
      try invite("one.more@example.org", to: [member], by: lead, store)
    }
    #expect(try store.postedMail().filter { $0.kind == "invitation" }.count == 400)
  }
}
