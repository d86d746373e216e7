import Accounts
import Foundation
import Sector
import Store
import Testing

@testable import Web

@Suite struct AuditTrailTests {
  private func fill(_ site: AdminSite) throws {
    for index in 0..<60 {
      try site.store.record(
        AuditEvent(
          by: index % 2 == 0 ? .console : .hub, index % 3 == 0 ? "round.open" : "import.finish",
          .init("thing", "t\(index)"),
          scope: .authority(index % 2 == 0 ? AdminSite.own : AdminSite.other),
          from: "test \(index)",
          details: ["note": "=cmd()"]))
    }
  }

  @Test("Entries are in words, newest first, in pages; conditions narrow them")
  func list() async throws {
    let site = try AdminSite()
    let browser = try site.browser(of: site.steward())
    try fill(site)
    let total = try site.store.auditEntries().total
    let first = try await browser.get("/admin/audit")
    #expect(first.status == 200)
    #expect(first.body.contains("\(total) entries, newest first"))
    #expect(first.body.contains("test 59") && !first.body.contains("test 2;"))
    #expect(try await browser.get("/admin/audit?page=2").body.contains("test 2;"))
    let rounds = try await browser.get("/admin/audit?action=round").body
    #expect(rounds.contains("20 entries"))
    let console = try await browser.get("/admin/audit?who=console&action=round.open").body
    #expect(console.contains("10 entries"))
    let person = try await browser.get("/admin/audit?who=Stella").body
    #expect(person.contains("1 entry"))
    for (query, words) in [
      ("from=yesterday", "From: enter a day"), ("who=nobody", "Who: nobody"),
      ("to=2000-01-01", "No entry fits"),
    ] { #expect(try await browser.get("/admin/audit?" + query).body.contains(words), "\(query)") }
  }

  @Test("A refused sign-in of nobody leads nowhere, and is told in words")
  func nobody() async throws {
    let site = try AdminSite()
    _ = try await site.store.signIn(
      email: "nobody@example.org", password: "wrong", visitor: Visitor(address: "192.0.2.1"),
      from: "test")
    let page = try await site.browser(of: site.steward()).get("/admin/audit").body
    #expect(page.contains("Was not let in") && page.contains("nobody with an account"))
    #expect(!page.contains("/admin/people/unknown") && !page.contains("a closed account"))
  }

  @Test("A lead reads the own council's entries only, on the page and in the files")
  func lead() async throws {
    let site = try AdminSite()
    let browser = try site.browser(of: site.lead(), hasSecondFactor: false)
    try fill(site)
    #expect(try await browser.get("/admin/audit").status == 403)
    #expect(try await browser.get("/admin/councils/\(AdminSite.other)/audit.csv").status == 403)
    let path = "/admin/councils/\(AdminSite.own)/audit"
    let expected = try site.store.auditEntries(
      AuditFilter(scope: .authority(AdminSite.own)), size: 1_000
    ).entries
    let page = try await browser.get(path)
    #expect(page.body.contains("\(expected.count) entr") && !page.body.contains("test 59"))
    let csv = try await browser.get(path + ".csv").body.split(separator: "\n").dropFirst()
    #expect(csv.count == expected.count)
    #expect(csv.allSatisfy { $0.contains(",\(AdminSite.own),") })
    let json = try await browser.get(path + ".json?action=round").body
    let table = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect((table["rows"] as? [Any])?.count == 10)
  }

  @Test("A steward checks the trail, and the page says what that showed")
  func check() async throws {
    let site = try AdminSite()
    let browser = try site.browser(of: site.steward())
    #expect(try await browser.get("/admin/audit").body.contains("has not been checked yet"))
    let whole = try await browser.follow(browser.post("/admin/audit/check"))
    #expect(whole.body.contains("The audit trail is whole"))
    #expect(whole.body.contains(try site.store.verifyAudit().head))
    try site.store.database.write { session in
      try session.allowChanges(to: "audit_entry")
      try session.run("UPDATE audit_entry SET actor = 'nobody' WHERE number = 2")
    }
    let broken = try await browser.follow(browser.post("/admin/audit/check"))
    #expect(broken.body.contains("Entry 2 was changed after it was written"))
  }

  @Test("A secret in an address does not come into the trail")
  func secrets() async throws {
    let site = try AdminSite()
    let mia = try site.person("Mia")
    let path = try site.store.makeSignInLink(for: EmailAddress(mia.email), from: "test")
    let token = try #require(path.split(separator: "/").last)
    let browser = try SiteBrowser(site.store)
    try await browser.get(path)
    try await browser.post(path)
    var origins: Set<String> = []
    try site.store.forEachAuditEntry { origins.insert($0.event.origin) }
    #expect(origins.contains("form /account/links/{token}"))
    #expect(!origins.contains { $0.contains(token) })
  }
}
