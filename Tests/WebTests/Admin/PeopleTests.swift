import Accounts
import Store
import TestSupport
import Testing

@testable import Web

@Suite struct PeopleTests {
  private static let council = "/admin/councils/\(AdminSite.own)"

  @Test("The list finds people by name, address, council and role")
  func search() async throws {
    let site = try AdminSite()
    let browser = try site.browser(of: site.steward())
    try site.lead()
    try site.lead("Omar", of: AdminSite.other)
    let all = try await browser.get("/admin/people").body
    #expect(all.contains("Lena") && all.contains("Omar") && all.contains("Stella"))
    #expect(all.contains("Lead, Bristol") && all.contains("Steward, the sector"))
    for (query, found) in [("q=leeds", "Omar"), ("q=LENA%40", "Lena"), ("role=steward", "Stella")] {
      let body = try await browser.get("/admin/people?" + query).body
      #expect(body.contains("1 person"), "\(query)")
      #expect(body.contains(">\(found)<"), "\(query)")
    }
    #expect(try await browser.get("/admin/people?q=nobody").body.contains("Nobody fits"))
  }

  @Test("A lead sees the people of the own council, with their roles there only")
  func ownCouncil() async throws {
    let site = try AdminSite()
    let both = try site.person(
      "Bea", Membership(.member, of: .authority(AdminSite.own)),
      Membership(.lead, of: .authority(AdminSite.other)))
    let stranger = try site.lead("Omar", of: AdminSite.other)
    let browser = try site.browser(of: site.lead(), hasSecondFactor: false)
    #expect(try await browser.get("/admin/people").status == 403)
    let list = try await browser.get(Self.council + "/people").body
    #expect(list.contains("Bea") && list.contains("Lena") && !list.contains("Omar"))
    let page = try await browser.get(Self.council + "/people/\(both.id)")
    #expect(page.status == 200 && !page.body.contains("Leeds"))
    #expect(try await browser.get(Self.council + "/people/\(stranger.id)").status == 404)
    #expect(
      try await browser.get("/admin/councils/\(AdminSite.other)/people").status == 403)
  }

  @Test("A lead makes a colleague a lead, and takes it back with one button")
  func lead() async throws {
    let site = try AdminSite()
    let mia = try site.person("Mia", Membership(.member, of: .authority(AdminSite.own)))
    let browser = try site.browser(of: site.lead(), hasSecondFactor: false)
    let path = Self.council + "/people/\(mia.id)"
    try await browser.get(path)
    let given = try await browser.post(path + "/roles", ["do": "give", "role": "lead"])
    #expect(given.status == 303 && given.location == path)
    #expect(try site.store.account(id: mia.id)?.memberships.count == 2)
    let after = try await browser.follow(given)
    #expect(after.body.contains("Mia now is Lead, Bristol."))
    let undo = try #require(after.body.firstMatch(of: /action="([^"]+do=take[^"]+)"/)).output.1
    try await browser.post(String(undo).replacing("&amp;", with: "&"))
    #expect(try site.store.account(id: mia.id)?.memberships == mia.memberships)
    #expect(try site.actions().suffix(2) == ["role.give", "role.take"])
  }

  @Test("Nobody gives more than they hold, whatever the form says")
  func limits() async throws {
    let site = try AdminSite()
    let mia = try site.person("Mia", Membership(.member, of: .authority(AdminSite.own)))
    let lead = try site.browser(of: site.lead(), hasSecondFactor: false)
    let path = Self.council + "/people/\(mia.id)"
    let page = try await lead.get(path).body
    #expect(!page.contains("value=\"steward\"") && !page.contains("value=\"administrator\""))
    for role in ["steward", "administrator"] {
      let answer = try await lead.post(path + "/roles", ["do": "give", "role": role])
      #expect(answer.status == 422 && answer.body.contains("You may not give or take"))
    }
    // A council's page gives roles of that council, whatever is sent with it.
    try await lead.post(path + "/roles", ["do": "give", "role": "lead", "scope": "sector"])
    #expect(try site.store.account(id: mia.id)?.roles(on: .sector).isEmpty == true)
    #expect(
      try await lead.post(path + "/state", ["do": "close", "sure": "yes"]).status == 403)
    let steward = try site.browser(of: site.steward())
    try await steward.get("/admin/people/\(mia.id)")
    let answer = try await steward.post(
      "/admin/people/\(mia.id)/roles", ["do": "give", "role": "steward", "scope": "sector"])
    #expect(answer.status == 422)
    #expect(try await steward.post("/admin/people/\(mia.id)/sessions").status == 403)
  }

  @Test("A steward gives a role in a council by its name; a wrong name says what to do")
  func typedCouncil() async throws {
    let site = try AdminSite()
    let mia = try site.person("Mia")
    let browser = try site.browser(of: site.steward())
    let path = "/admin/people/\(mia.id)"
    try await browser.get(path)
    let wrong = try await browser.post(
      path + "/roles", ["do": "give", "role": "lead", "scope": "council", "council": "Nowhere"])
    #expect(wrong.status == 422 && wrong.body.contains("There is no council &#39;Nowhere&#39;"))
    #expect(wrong.body.contains("value=\"Nowhere\""))
    let right = try await browser.post(
      path + "/roles", ["do": "give", "role": "lead", "scope": "council", "council": "leeds"])
    #expect(right.status == 303)
    #expect(
      try site.store.account(id: mia.id)?.memberships
        == [Membership(.lead, of: .authority(AdminSite.other))])
  }

  @Test("An administrator signs out, suspends, resumes and closes; each leaves a trace")
  func states() async throws {
    let site = try AdminSite()
    let mia = try site.person("Mia")
    let theirs = try site.browser(of: mia)
    let browser = try site.browser(of: site.administrator())
    let path = "/admin/people/\(mia.id)"
    let page = try await browser.get(path).body
    #expect(page.contains("Open sessions"))
    let start = try site.actions().count
    try await browser.post(path + "/sessions")
    #expect(try site.store.sessions(of: mia.id).isEmpty)
    #expect(try await theirs.get("/admin").status == 303)
    try await browser.post(path + "/state", ["do": "suspend"])
    #expect(try site.store.account(id: mia.id)?.isActive == false)
    #expect(try await browser.get(path).body.contains("Suspended"))
    try await browser.post(path + "/state", ["do": "resume"])
    let unsure = try await browser.post(path + "/state", ["do": "close"])
    #expect(unsure.status == 422 && unsure.body.contains("Tick the box"))
    try await browser.post(path + "/state", ["do": "close", "sure": "yes"])
    #expect(try site.store.accounts().map(\.name) == ["Adam"])
    #expect(try await browser.get(path).status == 404)
    #expect(
      try site.actions(after: start)
        == ["session.end", "account.suspend", "account.resume", "account.close"])
  }

  @Test("The last administrator stays")
  func last() async throws {
    let site = try AdminSite()
    let adam = try site.administrator()
    let browser = try site.browser(of: adam)
    try await browser.get("/admin/people/\(adam.id)")
    let answer = try await browser.post(
      "/admin/people/\(adam.id)/state", ["do": "close", "sure": "yes"])
    #expect(answer.status == 422 && answer.body.contains("only administrator"))
  }

  @Test("An administrator removes a lost second factor only after saying how they made sure")
  func lostFactor() async throws {
    let site = try AdminSite()
    let mia = try site.person("Mia")
    let theirs = try SampleAccounts.signIn(mia, in: site.store, at: .now)
    _ = try SampleAccounts.addSecondFactor(to: theirs, in: site.store, at: .now)
    let adam = try site.administrator()
    let browser = try site.browser(of: adam)
    let path = "/admin/people/\(mia.id)"
    #expect(try await browser.get(path).body.contains("They lost their phone"))
    let unsure = try await browser.post(path + "/second-factor")
    #expect(unsure.status == 422 && unsure.body.contains("Say how you made sure"))
    #expect(try site.store.account(id: mia.id)?.hasSecondFactor == true)
    let done = try await browser.post(path + "/second-factor", ["recognised": "telephone"])
    #expect(done.location == path)
    #expect(try site.store.account(id: mia.id)?.hasSecondFactor == false)
    #expect(try site.actions().last == "second-factor.remove")
    #expect(try !(await browser.follow(done)).body.contains("They lost their phone"))
    #expect(
      try await browser.post(path + "/second-factor", ["recognised": "video"]).status == 403)
  }

  @Test("Nobody removes their own second factor in the engine room, nor a steward anybody's")
  func ownFactor() async throws {
    let site = try AdminSite()
    let adam = try site.administrator()
    let signedIn = try SampleAccounts.signIn(adam, in: site.store, at: .now)
    _ = try SampleAccounts.addSecondFactor(to: signedIn, in: site.store, at: .now)
    for reader in [adam, try site.steward()] {
      let browser = try site.browser(of: reader)
      let page = try await browser.get("/admin/people/\(adam.id)").body
      #expect(!page.contains("They lost their phone"))
      let answer = try await browser.post(
        "/admin/people/\(adam.id)/second-factor", ["recognised": "in-person"])
      #expect(answer.status == 403)
    }
    #expect(try site.store.account(id: adam.id)?.hasSecondFactor == true)
  }
}
