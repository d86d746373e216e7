import Accounts
import Sector
import Store
import TestSupport
import Testing

@testable import Web

@Suite("Pages of invitations")
struct InvitationPagesTests {
  private func invite(_ email: String, _ store: Store) async throws -> Account {
    let boss = try await SampleAccounts.add("Boss", [Membership(.steward, of: .sector)], to: store)
    try store.invite(
      EmailAddress(email), name: "Li",
      to: [Membership(.lead, of: .authority(AuthorityCode("E06000023")))],
      by: boss, site: SampleAccounts.site, from: "test")
    return boss
  }

  @Test("make an account, and nothing typed is lost on the way")
  func acceptance() async throws {
    let browser = try SiteBrowser.fresh()
    _ = try await invite("li@example.org", browser.store)
    let (path, page) = try await browser.openMail("invitation")
    #expect(page.body.contains("Boss") && page.body.contains("Lead for E06000023"))
    #expect(page.body.contains("value=\"Li\""))
    let short = try await browser.post(path, ["name": "Li <b>Wei</b>", "password": "short"])
    #expect(short.status == 422 && short.body.contains("Li &lt;b&gt;Wei&lt;/b&gt;"))
    #expect(short.body.contains("at least 12 characters"))
    let nameless = try await browser.post(path, ["password": SampleAccounts.password])
    #expect(nameless.status == 422 && nameless.body.contains("Enter your name."))
    let done = try await browser.post(
      path, ["name": "Li Wei", "password": SampleAccounts.password])
    #expect(done.location == "/account")
    let account = try await browser.follow(done)
    #expect(account.body.contains("Li Wei") && account.body.contains("Lead for E06000023"))
    #expect(try await browser.another().get(path).status == 404)
    #expect(try await browser.another().signIn("li@example.org").status == 303)
  }

  @Test("let people do without a password")
  func links() async throws {
    let browser = try SiteBrowser.fresh()
    _ = try await invite("li@example.org", browser.store)
    let (path, _) = try await browser.openMail("invitation")
    let done = try await browser.post(path, ["name": "Li", "links": "yes"])
    #expect(done.location == "/account")
    #expect(try await browser.follow(done).body.contains("None: you sign in with links"))
  }

  @Test("add roles to an account that is there, and sign nobody in")
  func known() async throws {
    let browser = try SiteBrowser.fresh()
    let li = try await SampleAccounts.add("Li", to: browser.store)
    _ = try await invite("li@example.org", browser.store)
    let (path, page) = try await browser.openMail("invitation")
    #expect(!page.body.contains("name=\"password\""))
    let done = try await browser.post(path)
    #expect(done.location == "/account/sign-in" && browser.sessionToken == nil)
    let account = try #require(try browser.store.account(id: li.id))
    #expect(account.roles(on: .authority(AuthorityCode("E06000023"))) == [.lead])
  }

  @Test("that are over say so")
  func over() async throws {
    let browser = try SiteBrowser.fresh()
    let boss = try await invite("li@example.org", browser.store)
    let (path, _) = try await browser.openMail("invitation")
    let id = try #require(try browser.store.openInvitations().first?.id)
    try browser.store.withdrawInvitation(id: id, by: boss, from: "test")
    let answer = try await browser.get(path)
    #expect(answer.status == 404 && answer.body.contains("This invitation is over"))
    try await browser.get("/account/sign-in")
    #expect(
      try await browser.post(path, ["name": "Li", "password": SampleAccounts.password]).status
        == 404)
    #expect(try await browser.get("/account/invitations/made-up").status == 404)
  }
}
