import Accounts
import Store
import Testing

@testable import Web

/// The pages of one council's leads are no way to learn who has an account elsewhere.
@Suite struct WhoHasAnAccountTests {
  private static let council = "/admin/councils/\(AdminSite.own)"

  @Test("Inviting somebody who has an account elsewhere looks like inviting anybody")
  func invite() async throws {
    let site = try AdminSite()
    try site.person("Olga", Membership(.lead, of: .authority(AdminSite.other)))
    let browser = try site.browser(of: site.lead())
    let path = Self.council + "/invitations"
    try await browser.get(path)
    for address in ["olga@example.org", "nobody@example.org"] {
      let sent = try await browser.post(path, ["email": address, "role": "member"])
      #expect(sent.status == 303)
      let page = try await browser.follow(sent).body
      #expect(page.contains("An invitation is on its way to \(address)."))
      #expect(!page.contains("Olga"))
    }
  }

  @Test("The audit trail of a council finds nobody who has no role there")
  func trail() async throws {
    let site = try AdminSite()
    try site.person("Olga", Membership(.lead, of: .authority(AdminSite.other)))
    let browser = try site.browser(of: site.lead())
    let words = "nobody, or more than one person"
    for typed in ["olga", "olga@example.org", "nobody"] {
      #expect(try await browser.get(Self.council + "/audit?who=\(typed)").body.contains(words))
    }
    #expect(try await !browser.get(Self.council + "/audit?who=lena").body.contains(words))
  }

  @Test("Somebody who works for others too is not signed out by one council")
  func sessions() async throws {
    let site = try AdminSite()
    let both = try site.person(
      "Olga", Membership(.lead, of: .authority(AdminSite.other)),
      Membership(.member, of: .authority(AdminSite.own)))
    _ = try site.browser(of: both)
    let local = try site.person("Lara", Membership(.administrator, of: .authority(AdminSite.own)))
    let browser = try site.browser(of: local)
    try await browser.get(Self.council + "/invitations")
    for (action, field) in [("sessions", ""), ("state", "suspend")] {
      let answer = try await browser.post(
        Self.council + "/people/\(both.id)/\(action)", ["do": field])
      #expect(answer.status == 403)
    }
    #expect(try site.store.sessions(of: both.id).count == 1)
    #expect(try site.store.account(id: both.id)?.isActive == true)
  }

}
