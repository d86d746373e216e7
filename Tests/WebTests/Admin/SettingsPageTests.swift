import Accounts
import Store
import Testing

@testable import Web

@Suite struct SettingsPageTests {
  /// Every area that can be switched off but `off`.
  private func areas(but off: String) -> [String] {
    SiteAreas.all.compactMap(\.entry?.address).filter { $0 != "/" && $0 != off }
  }

  @Test("Only an administrator with a second factor changes settings")
  func access() async throws {
    let site = try AdminSite()
    #expect(try await site.browser(of: site.steward()).get("/admin/settings").status == 403)
    let adam = try site.administrator()
    let weak = try await site.browser(of: adam, hasSecondFactor: false).get("/admin/settings")
    #expect(weak.status == 303 && weak.location?.contains("second-factor") == true)
    #expect(try await site.browser(of: adam).get("/admin/settings").status == 200)
  }

  @Test("An area that is switched off leaves the navigation and says so at its addresses")
  func area() async throws {
    let site = try AdminSite()
    let adam = try site.browser(of: site.administrator())
    let reader = adam.another()
    #expect(try await reader.get("/measures").status == 200)
    try await adam.get("/admin/settings")
    var fields = SiteSettings()
    fields.areasOff = ["/measures"]
    try site.store.changeSettings(to: fields, by: .console, from: "test")
    // The site looks for changes at most once a second.
    try await Task.sleep(for: .milliseconds(1_100))
    for address in ["/measures", "/measures.csv", "/measures/anything", "/measures?q=x"] {
      let page = try await reader.get(address)
      #expect(page.status == 404, "\(address)")
      #expect(page.body.contains("This part of the site is switched off"), "\(address)")
    }
    let home = try await reader.get("/sources")
    #expect(home.status == 200 && !home.body.contains("<a href=\"/measures\""))
    #expect(try await reader.get("/councils").body.contains("<a href=\"/councils\""))
    #expect(
      try await adam.get("/admin/settings").body
        .firstMatch(of: /value="\/measures"[^>]*checked/) == nil)
  }

  @Test("The form keeps what was typed, holds at once and leaves a trace for each change")
  func save() async throws {
    let site = try AdminSite()
    let adam = try site.browser(of: site.administrator())
    try await adam.get("/admin/settings")
    let start = try site.actions().count
    let wrong = try await adam.post(
      "/admin/settings",
      ["policy": " ", "digest": "hourly", "hour": "24", "contact": "nobody at all"])
    #expect(wrong.status == 422)
    for words in ["Enter what the hub publishes", "Choose how often", "from 0 to 23"] {
      #expect(wrong.body.contains(words), "\(words)")
    }
    #expect(wrong.body.contains("value=\"nobody at all\"") && wrong.body.contains("contact-error"))
    #expect(try site.actions().count == start)
    let saved = try await adam.post(
      "/admin/settings",
      ["policy": "One <b>.\r\n\r\nTwo.", "digest": "daily", "hour": "18", "areas": "/councils"])
    #expect(saved.status == 303)
    let settings = try site.store.siteSettings()
    #expect(settings.publicationPolicy == "One <b>.\n\nTwo.")
    #expect(settings.digestDefault == .daily && settings.digestHour == 18)
    #expect(!settings.allowsSignInLinks)
    #expect(settings.areasOff == Set(areas(but: "/councils")))
    #expect(try site.actions(after: start) == Array(repeating: "setting.change", count: 5))
    #expect(try site.store.digestFrequency(of: "anybody") == .daily)
    let policy = try await adam.get("/publication").body
    #expect(policy.contains("<p>One &lt;b&gt;.</p>") && policy.contains("<p>Two.</p>"))
  }

  @Test("A second factor can be asked of everybody with a role; their own account stays open")
  func factorOfAll() async throws {
    let site = try AdminSite()
    let (lead, adam) = (try site.lead(), try site.browser(of: site.administrator()))
    let weak = try site.browser(of: lead, hasSecondFactor: false)
    let room = "/admin/councils/\(AdminSite.own)/people"
    #expect(try await weak.get(room).status == 200)
    try await adam.get("/admin/settings")
    let kept = try await adam.post(
      "/admin/settings",
      ["policy": "Figures.", "digest": "off", "hour": "7", "factor": "yes", "links": "yes"])
    #expect(kept.status == 303)
    #expect(try site.store.siteSettings().asksSecondFactorOfAll)
    // The site looks for changes at most once a second.
    try await Task.sleep(for: .milliseconds(1_100))
    let led = try await weak.get(room)
    #expect(led.location?.hasPrefix("/account/second-factor?next=") == true)
    let own = try await weak.get("/account")
    #expect(own.status == 200 && own.body.contains("Set up a second factor"))
    #expect(try await site.browser(of: lead).get(room).status == 200)
    #expect(try await adam.another().get("/publication").status == 200)
  }
}
