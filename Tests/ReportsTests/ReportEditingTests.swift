import Foundation
import Sector
import Testing

@testable import Reports

@Suite("Changing a report")
struct ReportEditingTests {
  private func report(_ headings: String...) throws -> Report {
    var report = Report(id: "r", authority: AuthorityCode("E06000001"), title: "Paper")
    for heading in headings { try report.add(ReportPart(id: heading, heading: heading)) }
    return report
  }

  private func order(_ report: Report) -> [String] { report.parts.map(\.heading) }

  @Test("parts are added at the end or behind another")
  func adding() throws {
    var report = try report("a", "b")
    try report.add(ReportPart(id: "c", heading: "c"), after: "a")
    try report.add(ReportPart(heading: "d"), after: "gone")
    #expect(order(report) == ["a", "c", "b", "d"])
  }

  @Test("moving stops at either end")
  func moving() throws {
    var report = try report("a", "b", "c")
    try report.move("a", by: 1)
    #expect(order(report) == ["b", "a", "c"])
    try report.move("a", by: 9)
    #expect(order(report) == ["b", "c", "a"])
    try report.move("b", by: -1)
    #expect(order(report) == ["b", "c", "a"])
    #expect(throws: ReportProblem.noPart) { try report.move("z", by: 1) }
  }

  @Test("what is taken out comes back to where it stood")
  func restoring() throws {
    var report = try report("a", "b", "c")
    try report.remove("b")
    #expect(order(report) == ["a", "c"])
    try report.restore("b")
    #expect(order(report) == ["a", "b", "c"])
    #expect(throws: ReportProblem.noPart) { try report.restore("b") }
  }

  @Test("only the last few that were taken out are kept, and no more than fit are shown")
  func limits() throws {
    var report = try report()
    for number in 0..<Report.mostParts { try report.add(ReportPart(id: "\(number)", heading: "x")) }
    #expect(throws: ReportProblem.tooManyParts) { try report.add(ReportPart(heading: "y")) }
    for number in 0..<12 { try report.remove("\(number)") }
    #expect(report.removed.map(\.part.id) == (2..<12).map(String.init))
  }

  @Test("two people who change one part notice each other")
  func conflict() throws {
    var report = try report("a")
    let held = report.parts[0]
    var (first, second) = (held, held)
    first.words = "first"
    second.words = "second"
    try report.change(first)
    #expect(throws: ReportProblem.changedMeanwhile(report.parts[0])) { try report.change(second) }
    second.revision = report.parts[0].revision
    try report.change(second)
    #expect(report.parts[0].words == "second" && report.parts[0].revision == 3)
  }

  @Test("what is wrong with a part")
  func problems() {
    #expect(ReportPart().problems == [.emptyPart])
    #expect(ReportPart(exhibit: .standings).problems.isEmpty)
    #expect(
      ReportPart(heading: String(repeating: "x", count: 151)).problems == [
        .tooLong("heading", 150)
      ])
    #expect(
      ReportPart(words: String(repeating: "x", count: 10_001)).problems == [
        .tooLong("words", 10_000)
      ])
  }

  @Test("a title is trimmed, needed and bounded")
  func titles() throws {
    #expect(try Report.title("  Paper \n") == "Paper")
    #expect(throws: ReportProblem.noTitle) { try Report.title(" \n ") }
    #expect(throws: ReportProblem.tooLong("title", 150)) {
      try Report.title(String(repeating: "x", count: 151))
    }
  }

  @Test("every exhibit is read back from what it is kept as; anything else is none")
  func exhibits() throws {
    for exhibit in Exhibit.plain + [.service("csc_e"), .measure("lait.16_17_not_known")] {
      #expect(Exhibit(text: exhibit.text) == exhibit)
      let json = try JSONEncoder().encode([exhibit])
      #expect(try JSONDecoder().decode([Exhibit].self, from: json) == [exhibit])
    }
    for text in ["", "nothing", "service:", "measure", "measure:a b", "measure:<b>", "x:y"] {
      #expect(Exhibit(text: text) == nil, "\(text)")
    }
  }

  @Test("a copy has new ids and forgets what figures once said")
  func copies() {
    let part = ReportPart(
      id: "old", words: "{council}", figuresThen: ["{council}": "Leeds"], revision: 4)
    let copy = part.copied(as: "new")
    #expect(copy.id == "new" && copy.figuresThen.isEmpty && copy.revision == 1)
    #expect(copy.words == part.words)
  }

  @Test("shipped templates name only figures that there are, and show something")
  func shipped() {
    #expect(Set(ReportTemplate.shipped.map(\.id)).count == ReportTemplate.shipped.count)
    for template in ReportTemplate.shipped {
      #expect(!template.about.isEmpty && template.authority == nil)
      for part in template.parts { #expect(part.problems.isEmpty, "\(template.id)") }
      #expect(template.isOpen(to: []))
    }
  }

  @Test("a template is open to its own council, or to every council, until it is removed")
  func audience() {
    let (own, other) = (AuthorityCode("E06000001"), AuthorityCode("E06000002"))
    var template = ReportTemplate(
      id: "t", authority: own, title: "T", about: "", audience: .council, parts: [])
    #expect(template.isOpen(to: [own]) && !template.isOpen(to: [other]))
    template.audience = .everyCouncil
    #expect(template.isOpen(to: [other]))
    template.isRemoved = true
    #expect(!template.isOpen(to: [own]))
  }
}
