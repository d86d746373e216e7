import Accounts
import Foundation
import Reports
import Sector
import Store
import Testing

@testable import Web

@Suite("Reports on the site")
struct ReportPagesTests {
  @Test("from a template to the printed page, with figures, sources and cautions")
  func journey() async throws {
    let site = try ReportSite()
    let report = try await site.begin("Cabinet, March", template: "cabinet")
    let builder = try await site.lead.get(report + "/edit")
    #expect(builder.body.contains("1. What this paper asks"))
    #expect(builder.body.contains("What Aldermoor gets for each pound"))
    let page = try await site.lead.get(report)
    #expect(page.status == 200 && page.body.contains("Cabinet, March"))
    #expect(page.body.contains("note what Aldermoor gets"))
    #expect(page.body.contains("/councils/E06900001/lenses/pay_s"))
    #expect(page.body.contains("How to read this") && page.body.contains("Nobody: "))
    #expect(!page.body.contains("{council}"))
    #expect(page.headers[.cacheControl]?.contains("no-store") == true)
  }

  @Test("a figure in the words carries its interval and leads to its source")
  func figures() async throws {
    let site = try ReportSite()
    let report = try await site.begin()
    let added = try await site.add(
      to: report, heading: "In {council}",
      words: "We get {productivity:pay_s}. Now {measure:o.one}, the middle {middle:o.one}.")
    #expect(added.status == 303)
    let page = try await site.lead.get(report)
    let index = try #require(try site.store.publishedIndex())
    let unit = try #require(index.lens("pay_s")?.unit(ReportSite.council))
    #expect(page.body.contains("<h2>In Aldermoor</h2>"))
    #expect(page.body.contains("\(unit.indexWords), likely \(unit.intervalWords)</a>"))
    let figure = try #require(
      try site.store.figures(authority: ReportSite.council, measures: ["o.one"]).last)
    #expect(page.body.contains("/sources/invented-1?council=E06900001&amp;measure=o.one#row-"))
    let csv = try await site.lead.get(report + ".csv").body
    #expect(csv.contains("\(try #require(figure.value?.double))"))
    #expect(csv.contains("\(unit.indexInterval90.low),\(unit.indexInterval90.high)"))
    let json = try await site.lead.get(report + ".json").body
    #expect(json.contains("missing_because") && json.contains("{middle:o.one}"))
    #expect(try await site.lead.get(report + ".xlsx").body.hasPrefix("PK"))
  }

  @Test("what is not known says so and why; it is never zero")
  func missing() async throws {
    let site = try ReportSite()
    let report = try await site.begin()
    try await site.add(
      to: report, words: "{level} {gaps} {productivity:none_s} {measure:o.nine} {residents}")
    let page = try await site.lead.get(report).body
    #expect(page.contains("[not known: no round of the self-assessment is closed yet]"))
    #expect(page.contains("no comparison called “none_s” covers this council"))
    #expect(page.contains("no measure has the id “o.nine”"))
    #expect(page.contains("[not known: no figure is published]"))
  }

  @Test("the self-assessment's parts and figures, once a round is closed")
  func assessment() async throws {
    let site = try ReportSite()
    let report = try await site.begin("After", template: "after-assessment")
    #expect(
      try await site.lead.get(report).body.contains(
        "No round of the self-assessment is closed yet."))
    try site.closeRound()
    let page = try await site.lead.get(report).body
    #expect(page.contains("at level <a class=\"figure\"") && page.contains(">2.0</a> of 4"))
    #expect(page.contains(">4.0</a>") && page.contains(">4</a> gaps"))
    #expect(page.contains("Gaps to close, the weightiest first"))
    #expect(page.contains("Map the journey") && page.contains("This is the first round"))
    #expect(page.contains("A1. "))
  }

  @Test("every exhibit is shown, or says why there is none", arguments: [true, false])
  func exhibits(hasRound: Bool) async throws {
    let site = try ReportSite()
    if hasRound { try site.closeRound() }
    let report = try await site.begin()
    let all = Exhibit.plain + [.service("pay_s"), .service("gone"), .measure("o.one")]
    for exhibit in all + [.measure("c.need"), .measure("gone")] {
      let answer = try await site.add(to: report, show: exhibit.text, heading: exhibit.text)
      #expect(answer.status == 303, "\(exhibit.text)")
    }
    let page = try await site.lead.get(report)
    #expect(page.status == 200)
    #expect(page.body.contains("No comparison called “gone” covers this council."))
    #expect(page.body.contains("No figure of this measure is published for Aldermoor."))
    #expect(try await site.lead.get(report + "/edit").status == 200)
  }

  @Test("a figure that moved since the words were written is pointed out until somebody looks")
  func moved() async throws {
    let site = try ReportSite()
    try site.closeRound()
    let report = try await site.begin()
    try await site.add(to: report, words: "Only {done} of {actions} actions are done.")
    #expect(!(try await site.lead.get(report).body.contains("moved</h2>")))
    let round = try #require(try site.store.rounds(of: ReportSite.council).first)
    _ = try site.store.save(
      RoadmapActionSample.action(of: round.id), by: .console, from: "test")
    #expect(try await site.lead.get(report).body.contains("2 figures moved"))
    let builder = try await site.lead.get(report + "/edit").body
    #expect(builder.contains("Do the words still hold?"))
    #expect(builder.contains("was <strong>1</strong>, is now <strong>2</strong>"))
    let part = try #require(try site.held(report).parts.first)
    try await site.lead.post("\(report)/parts/\(part.id)/keep")
    #expect(!(try await site.lead.get(report).body.contains("moved</h2>")))
  }

  @Test("parts are moved, taken out and brought back")
  func order() async throws {
    let site = try ReportSite()
    let report = try await site.begin()
    for heading in ["One", "Two", "Three"] { try await site.add(to: report, heading: heading) }
    let ids = try site.held(report).parts.map(\.id)
    try await site.add(to: report, heading: "After one", after: ids[0])
    func headings() throws -> [String] { try site.held(report).parts.map(\.heading) }
    #expect(try headings() == ["One", "After one", "Two", "Three"])
    try await site.lead.post("\(report)/parts/\(ids[2])/move", ["to": "up"])
    try await site.lead.post("\(report)/parts/\(ids[0])/move", ["to": "down"])
    #expect(try headings() == ["After one", "One", "Three", "Two"])
    let removed = try await site.lead.post("\(report)/parts/\(ids[0])/remove")
    let page = try await site.lead.follow(removed)
    #expect(page.body.contains("The part is taken out."))
    #expect(page.body.contains("action=\"\(report)/parts/\(ids[0])/restore\""))
    #expect(try headings() == ["After one", "Three", "Two"])
    try await site.lead.post("\(report)/parts/\(ids[0])/restore")
    #expect(try headings() == ["After one", "One", "Three", "Two"])
    #expect(try await site.lead.post("\(report)/parts/gone/move").status == 404)
    #expect(try await site.lead.get("\(report)/parts/gone").status == 404)
  }

  @Test("what was typed comes back with what is wrong")
  func mistakes() async throws {
    let site = try ReportSite()
    let report = try await site.begin()
    let unknown = try await site.add(
      to: report, heading: "Kept", words: "Typed with {productvity:pay_s} & <b>")
    #expect(unknown.status == 422)
    #expect(unknown.body.contains("There is no figure called {productvity:pay_s}."))
    #expect(unknown.body.contains("Typed with {productvity:pay_s} &amp; &lt;b&gt;"))
    #expect(unknown.body.contains("value=\"Kept\""))
    #expect(try await site.add(to: report).status == 422)
    let bad = try await site.add(to: report, show: "nothing", heading: "Kept")
    #expect(bad.status == 422 && bad.body.contains("Choose one of the list."))
    let title = try await site.lead.post(report + "/title", ["title": "  "])
    #expect(title.status == 422 && title.body.contains("Give it a title."))
    #expect(try site.held(report).parts.isEmpty && site.held(report).title == "Paper")
    let untitled = try await site.lead.post(
      "/reports/new/\(ReportSite.council)", ["title": "", "template": "gone"])
    #expect(untitled.status == 422 && untitled.body.contains("This template is not there any more"))
  }

  @Test("a preview saves nothing")
  func preview() async throws {
    let site = try ReportSite()
    let report = try await site.begin()
    try await site.lead.get(report + "/parts/new")
    let answer = try await site.lead.post(
      report + "/parts/new",
      ["words": "For **{council}**", "show": "standings", "step": "preview"])
    #expect(answer.status == 200 && answer.body.contains("Preview: not saved yet"))
    #expect(answer.body.contains("For <strong>Aldermoor</strong>"))
    #expect(try site.held(report).parts.isEmpty)
  }

  @Test("two people who change one part both keep their words")
  func conflict() async throws {
    let site = try ReportSite()
    let report = try await site.begin()
    try await site.add(to: report, words: "as it was")
    let part = try #require(try site.held(report).parts.first)
    let address = "\(report)/parts/\(part.id)"
    let other = try site.browser(.member, of: .authority(ReportSite.council))
    try await other.get(address)
    try await site.lead.get(address)
    try await site.lead.post(address, ["words": "from the lead", "revision": "1"])
    let answer = try await other.post(address, ["words": "from the member", "revision": "1"])
    #expect(answer.status == 409)
    #expect(answer.body.contains("from the lead") && answer.body.contains("from the member"))
    let again = try await other.post(address, ["words": "from the member", "revision": "2"])
    #expect(again.status == 303)
    #expect(try site.held(report).parts.first?.words == "from the member")
  }

  @Test("hostile words come out as words")
  func hostile() async throws {
    let site = try ReportSite()
    let report = try await site.begin("<script>alert(1)</script>")
    try await site.add(
      to: report, heading: "<img src=x onerror=alert(1)>",
      words: "Words <script>x</script> [a](javascript:alert(1)) {council}\"><svg onload=x>")
    for address in [report, report + "/edit", "/reports"] {
      let page = try await site.lead.get(address).body
      #expect(!page.contains("<script>") && !page.contains("<img src=x"), "\(address)")
      #expect(!page.contains("href=\"javascript") && !page.contains("<svg onload"), "\(address)")
    }
  }

  @Test("a report is put away and brought back; meanwhile nobody changes it")
  func putAway() async throws {
    let site = try ReportSite()
    let report = try await site.begin("Old paper")
    let gone = try await site.lead.post(report + "/remove")
    let home = try await site.lead.follow(gone)
    #expect(home.body.contains("“Old paper” is put away."))
    #expect(home.body.contains("Reports that were put away (1)"))
    #expect(try await site.lead.get(report + "/edit").status == 409)
    #expect(try await site.lead.post(report + "/title", ["title": "x"]).status == 409)
    try await site.lead.post(report + "/restore")
    #expect(try await site.lead.get(report + "/edit").status == 200)
    #expect(try await site.lead.post(report + "/delete").status == 404)
    try await site.lead.post(report + "/remove")
    #expect(try await site.lead.post(report + "/delete").status == 303)
    #expect(try await site.lead.get(report).status == 404)
  }

  @Test("a copy is a report of its own")
  func copies() async throws {
    let site = try ReportSite()
    let report = try await site.begin("Paper", template: "progress")
    let copy = try await site.lead.post(report + "/copy")
    let address = (copy.location ?? "").replacing("/edit", with: "")
    #expect(address != report)
    #expect(try site.held(address).title == "Copy of Paper")
    #expect(try site.held(address).parts.count == site.held(report).parts.count)
  }

  @Test("a paper about a council that has ended stays readable")
  func ended() async throws {
    let site = try ReportSite()
    let ended = SampleStore.ended
    try site.lead.signIn(as: "Eve Ended", Membership(.member, of: .authority(ended)))
    try await site.lead.get("/reports/new/\(ended)")
    let begun = try await site.lead.post(
      "/reports/new/\(ended)", ["title": "Last paper", "template": "cabinet"])
    let page = try await site.lead.get((begun.location ?? "").replacing("/edit", with: ""))
    #expect(page.status == 200 && page.body.contains("note what Oldminster gets"))
    #expect(page.body.contains("No service of this council is compared yet."))
  }
}
