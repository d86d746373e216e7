import Accounts
import Reports
import Sector
import Testing

@testable import Web

@Suite("Who reads and builds reports")
struct ReportAccessTests {
  private let other = SampleStore.code(5)

  @Test("everybody reads what reports are; nobody but its council sees a report")
  func others() async throws {
    let site = try ReportSite()
    let report = try await site.begin("Secret paper", template: "cabinet")
    let part = try #require(try site.held(report).parts.first).id
    let neighbour = try site.browser(.lead, of: .authority(other))
    let steward = try site.browser(.steward, of: .sector)
    let nobody = site.lead.another()
    for browser in [neighbour, steward, nobody] {
      let home = try await browser.get("/reports")
      #expect(home.status == 200 && !home.body.contains("Secret paper"))
    }
    for browser in [neighbour, steward] {
      try await browser.get("/account")
      for address in ["", ".csv", "/edit", "/template", "/parts/new", "/parts/\(part)"] {
        #expect(try await browser.get(report + address).status == 404, "\(address)")
      }
      for address in ["/title", "/copy", "/remove", "/restore", "/parts/\(part)/remove"] {
        #expect(try await browser.post(report + address).status == 404, "\(address)")
      }
    }
    #expect(try await nobody.get(report).location?.hasPrefix("/account/sign-in") == true)
    #expect(try await neighbour.get("/reports/new/\(ReportSite.council)").status == 404)
    #expect(try site.held(report).parts.first?.id == part)
  }

  @Test("a template stays within its council until it is shared; a steward can withdraw it")
  func templates() async throws {
    let site = try ReportSite()
    let report = try await site.begin()
    try await site.add(to: report, heading: "Ours", words: "Aldermoor first, then {council}")
    let form = try await site.lead.get(report + "/template")
    #expect(form.body.contains("One part names Aldermoor."))
    let refused = try await site.lead.post(report + "/template", ["title": "Kept title"])
    #expect(refused.status == 422 && refused.body.contains("Kept title"))
    let made = try await site.lead.post(
      report + "/template", ["title": "Board paper", "about": "For boards", "audience": "council"])
    let template = try #require(made.location)
    let neighbour = try site.browser(.member, of: .authority(other))
    #expect(try await neighbour.get(template).status == 404)
    #expect(!(try await neighbour.get("/reports").body.contains("Board paper")))
    try await site.lead.get(template)
    try await site.lead.post(template + "/share", ["audience": "every-council"])
    #expect(try await neighbour.get(template).body.contains("Aldermoor first, then {council}"))
    try await neighbour.get("/account")
    #expect(try await neighbour.post(template + "/remove").status == 404)
    let id = template.split(separator: "/").last.map(String.init) ?? ""
    try await neighbour.get("/reports/new/\(other)?template=\(id)")
    let begun = try await neighbour.post(
      "/reports/new/\(other)", ["title": "Theirs", "template": id])
    let theirs = try await neighbour.get((begun.location ?? "").replacing("/edit", with: ""))
    #expect(theirs.body.contains("then Fernhill"))
    let steward = try site.browser(.steward, of: .sector)
    #expect(try await steward.get(template).body.contains("Withdraw from other councils"))
    #expect(try await steward.post(template + "/withdraw").status == 303)
    #expect(try await neighbour.get(template).status == 404)
    #expect(try await site.lead.get(template).status == 200)
    #expect(try await steward.post("/reports/templates/cabinet/withdraw").status == 404)
  }

  @Test("a template is removed and brought back; reports begun from it stay")
  func removing() async throws {
    let site = try ReportSite()
    let report = try await site.begin()
    let made = try await site.lead.post(
      report + "/template", ["title": "Board paper", "audience": "council"])
    let template = try #require(made.location)
    try await site.lead.get(template)
    let gone = try await site.lead.follow(try await site.lead.post(template + "/remove"))
    #expect(gone.body.contains("action=\"\(template)/restore\""))
    #expect(try await site.lead.get(template).status == 404)
    try await site.lead.post(template + "/restore")
    #expect(try await site.lead.get(template).status == 200)
    #expect(try await site.lead.get(report).status == 200)
  }
}
