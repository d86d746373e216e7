import Accounts
import Store
import Testing

@testable import Web

@Suite struct InvitationsTests {
  private static let council = "/admin/councils/\(AdminSite.own)"

  @Test("A lead invites a colleague, sends it again and takes it back")
  func lead() async throws {
    let site = try AdminSite()
    let browser = try site.browser(of: site.lead(), hasSecondFactor: false)
    let path = Self.council + "/invitations"
    let form = try await browser.get(path).body
    #expect(!form.contains("name=\"council\"") && !form.contains("value=\"steward\""))
    let sent = try await browser.post(
      path, ["email": "Mia@Example.org", "name": "Mia", "role": "member"])
    #expect(sent.status == 303)
    let page = try await browser.follow(sent).body
    #expect(page.contains("An invitation is on its way to mia@example.org."))
    #expect(page.contains("Member, Bristol"))
    let mail = try #require(try site.lastMail())
    #expect(mail.address == "mia@example.org" && mail.text.contains("http://hub.example.org/"))
    let invitation = try #require(try site.store.openInvitations().first)
    try await browser.post(path + "/\(invitation.id)/resend")
    let again = try #require(try site.lastMail())
    #expect(again.text != mail.text)
    try await browser.post(path + "/\(invitation.id)/withdraw")
    #expect(try site.store.openInvitations().isEmpty)
    #expect(
      try site.actions().suffix(3)
        == ["invitation.send", "invitation.send", "invitation.withdraw"])
  }

  @Test("What is wrong is said beside what was typed, and nothing is sent")
  func mistakes() async throws {
    let site = try AdminSite()
    try site.lead()
    let browser = try site.browser(of: site.steward())
    try await browser.get("/admin/invitations")
    let start = try site.actions().count
    let empty = try await browser.post("/admin/invitations", ["name": "Mia <b>"])
    #expect(empty.status == 422)
    for words in [
      "Enter an e-mail address.", "Choose at least one role.",
      "Enter the council&#39;s name or code.",
      "value=\"Mia &lt;b&gt;\"",
    ] { #expect(empty.body.contains(words), "\(words)") }
    let taken = try await browser.post(
      "/admin/invitations",
      ["email": "lena@example.org", "role": "member", "scope": "council", "council": "Leeds"])
    #expect(taken.status == 422 && taken.body.contains("Lena has an account"))
    let above = try await browser.post(
      "/admin/invitations", ["email": "a@example.org", "role": "steward", "scope": "sector"])
    #expect(above.status == 422 && above.body.contains("You may not give"))
    #expect(try site.actions().count == start)
    #expect(try site.store.openInvitations().isEmpty)
  }

  @Test("A lead can neither see nor touch another council's invitations")
  func others() async throws {
    let site = try AdminSite()
    let steward = try site.steward()
    let invitation = try site.store.invite(
      EmailAddress("omar@example.org"), to: [Membership(.lead, of: .authority(AdminSite.other))],
      by: steward, site: "http://hub.example.org", from: "test")
    let browser = try site.browser(of: site.lead(), hasSecondFactor: false)
    let list = try await browser.get(Self.council + "/invitations").body
    #expect(!list.contains("omar@example.org"))
    for verb in ["resend", "withdraw"] {
      let own = "\(Self.council)/invitations/\(invitation.id)/\(verb)"
      #expect(try await browser.post(own).status == 404)
      let theirs = "/admin/councils/\(AdminSite.other)/invitations/\(invitation.id)/\(verb)"
      #expect(try await browser.post(theirs).status == 403)
    }
    #expect(try site.store.openInvitations().count == 1)
  }
}
