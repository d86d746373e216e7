import Accounts
import Foundation
import Store
import Testing

@testable import Web

@Suite struct AdminHomeTests {
  @Test("Everybody sees the rooms that are open to them, and no others")
  func rooms() async throws {
    let site = try AdminSite()
    let rooms = [
      "/admin/people", "/admin/invitations", "/admin/jobs", "/admin/imports", "/admin/mail",
      "/admin/audit", "/admin/settings",
    ]
    let administrator = try site.browser(of: site.administrator())
    let page = try await administrator.get("/admin")
    #expect(page.status == 200)
    for room in rooms { #expect(page.body.contains("href=\"\(room)\""), "\(room)") }
    let steward = try await site.browser(of: site.steward()).get("/admin")
    for room in rooms.dropLast() { #expect(steward.body.contains("href=\"\(room)\""), "\(room)") }
    #expect(!steward.body.contains("href=\"/admin/settings\""))
    let lead = try await site.browser(of: site.lead(), hasSecondFactor: false).get("/admin")
    #expect(lead.location == "/admin/councils/\(AdminSite.own)")
    let both = try site.person(
      "Bea", Membership(.lead, of: .authority(AdminSite.own)),
      Membership(.lead, of: .authority(AdminSite.other)))
    let list = try await site.browser(of: both, hasSecondFactor: false).get("/admin")
    #expect(list.status == 200)
    for room in rooms { #expect(!list.body.contains("href=\"\(room)\""), "\(room)") }
    for code in [AdminSite.own, AdminSite.other] {
      #expect(list.body.contains("href=\"/admin/councils/\(code)\""))
    }
  }

  @Test("Members and strangers have no engine room")
  func refused() async throws {
    let site = try AdminSite()
    let member = try site.person("Mia", Membership(.member, of: .authority(AdminSite.own)))
    #expect(try await site.browser(of: member).get("/admin").status == 403)
    let stranger = try await SiteBrowser(site.store).get("/admin")
    #expect(stranger.status == 303 && stranger.location?.contains("/account/sign-in") == true)
  }

  @Test("Those whose rooms all need a second factor are led to theirs")
  func secondFactor() async throws {
    let site = try AdminSite()
    let both = try site.person(
      "Bo", Membership(.lead, of: .authority(AdminSite.own)), Membership(.steward, of: .sector))
    for person in [try site.steward(), both] {
      let page = try await site.browser(of: person, hasSecondFactor: false).get("/admin")
      #expect(page.status == 303)
      #expect(page.location == "/account/second-factor?next=/admin")
    }
  }

  @Test("What was given up, never checked or too old asks for attention")
  func attention() async throws {
    let site = try AdminSite()
    let new = try await site.browser(of: site.administrator()).get("/admin").body
    #expect(new.contains("first tonight") && !new.contains("Never checked"))
    let old = try AdminSite(since: Date(timeIntervalSinceNow: -3 * 86_400))
    let before = try await old.browser(of: old.steward()).get("/admin").body
    #expect(before.contains("Never checked"))
    let browser = try site.browser(of: site.steward())
    try site.store.keepAuditCheck(of: site.store.verifyAudit())
    #expect(try await browser.get("/admin").body.contains("Whole when checked"))
    try site.store.post(OutgoingMail(kind: "k", to: "a@example.org", subject: "S", text: "T"))
    let claimed = try #require(try site.store.claimMail())
    try site.store.markFailed(claimed, "no road", isFinal: true)
    #expect(try await browser.get("/admin").body.contains("1 given up"))
  }

  @Test("A council's first page is for its lead and for those who run the hub")
  func council() async throws {
    let site = try AdminSite()
    let lead = try site.browser(of: site.lead(), hasSecondFactor: false)
    let own = try await lead.get("/admin/councils/\(AdminSite.own)")
    #expect(own.status == 200 && own.body.contains("Run Bristol"))
    #expect(try await lead.get("/admin/councils/\(AdminSite.other)").status == 403)
    let steward = try site.browser(of: site.steward())
    #expect(try await steward.get("/admin/councils/\(AdminSite.other)").status == 200)
    #expect(try await steward.get("/admin/councils/E99999999").status == 404)
  }
}
