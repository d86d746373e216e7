import Accounts
import Database
import Reports
import Sector
import TestSupport
import Testing

@testable import Store

@Suite("What is kept of reports")
struct ReportsStoreTests {
  private let council = AuthorityCode("E06000001")
  private let other = AuthorityCode("E06000002")

  private func begun() throws -> (store: Store, account: Account, report: Report) {
    let store = try Store(database: .init())
    let account = try store.addAccount(
      name: "Lea Lead", email: try EmailAddress("lea@example.org"),
      memberships: [Membership(.lead, of: .authority(council))], by: .console, from: "test")
    let report = try store.addReport(
      to: council, title: " Paper ",
      parts: [
        ReportPart(heading: "One", words: "In {council}", exhibit: .service("csc_e")),
        ReportPart(heading: "Two", exhibit: .roadmap, startsPage: true),
      ], by: account.id, from: "test", at: "2026-11-01T09:00:00Z")
    return (store, account, report)
  }

  @Test("a report comes back as it was kept, with who changed it")
  func kept() throws {
    let (store, _, report) = try begun()
    let held = try store.report(report.id)
    #expect(held.parts == report.parts && held.title == "Paper" && held.updatedBy == "Lea Lead")
    #expect(try store.reports(of: council).map(\.id) == [report.id])
    #expect(try store.reports(of: other).isEmpty)
    #expect(try store.reportScope(report.id) == .authority(council))
    #expect(try store.reportScope("nothing") == nil)
    #expect(throws: ReportProblem.noReport) { try store.report("nothing") }
  }

  @Test("a change that fails changes nothing and leaves no trace")
  func failing() throws {
    let (store, account, report) = try begun()
    #expect(throws: ReportProblem.noPart) {
      try store.changeReport(report.id, by: account.id, from: "test") { report in
        report.title = "Lost"
        try report.move("nothing", by: 1)
      }
    }
    #expect(try store.report(report.id).title == "Paper")
    #expect(try store.auditEntries(.init(subjectKind: "report")).entries.count == 1)
  }

  @Test("each change is in the trail of its own council")
  func trail() throws {
    let (store, account, report) = try begun()
    try store.changeReport(report.id, by: account.id, from: "test") {
      try $0.remove($0.parts[0].id)
    }
    try store.changeReport(report.id, by: account.id, from: "test") {
      try $0.restore($0.removed[0].part.id)
    }
    try store.setReport(report.id, removed: true, by: account.id, from: "test")
    try store.setReport(report.id, removed: true, by: account.id, from: "test")
    let entries = try store.auditEntries(.init(scope: .authority(council))).entries
    #expect(
      entries.map(\.event.action).filter { $0.hasPrefix("report.") }.sorted()
        == ["report.add", "report.change", "report.change", "report.remove"])
    #expect(try store.verifyAudit().isWhole)
  }

  @Test("a report that was put away is out of the list, cannot be changed, and comes back")
  func putAway() throws {
    let (store, account, report) = try begun()
    try store.setReport(report.id, removed: true, by: account.id, from: "test")
    #expect(try store.reports(of: council).isEmpty)
    #expect(try store.reports(of: council, removed: true).map(\.id) == [report.id])
    #expect(throws: ReportProblem.noReport) {
      try store.changeReport(report.id, by: account.id, from: "test") { $0.title = "x" }
    }
    try store.setReport(report.id, removed: false, by: account.id, from: "test")
    #expect(try store.reports(of: council).count == 1)
  }

  @Test("only a report that was put away can be deleted for good, and the trail says so")
  func deleted() throws {
    let (store, account, report) = try begun()
    #expect(throws: ReportProblem.noReport) {
      try store.deleteReport(report.id, by: account.id, from: "test")
    }
    try store.setReport(report.id, removed: true, by: account.id, from: "test")
    try store.deleteReport(report.id, by: account.id, from: "test")
    #expect(throws: ReportProblem.noReport) { try store.report(report.id) }
    let entries = try store.auditEntries(.init(action: "report.delete")).entries
    #expect(entries.map(\.event.subject.id) == [report.id])
  }

  @Test("templates are seen by their council, and by others once they are shared")
  func templates() throws {
    let (store, account, report) = try begun()
    let template = try store.addTemplate(
      of: report, title: "Ours", about: "For us", audience: .council, by: account.id, from: "test")
    #expect(try store.reportTemplate(template.id).parts.map(\.heading) == ["One", "Two"])
    func seen(_ codes: AuthorityCode...) throws -> [String] {
      try store.reportTemplates(for: codes).filter { $0.authority != nil }.map(\.title)
    }
    #expect(try seen(council) == ["Ours"])
    #expect(try seen(other) == [] && seen() == [])
    try store.setTemplate(template.id, audience: .everyCouncil, by: account.id, from: "test")
    #expect(try seen(other) == ["Ours"])
    try store.setTemplate(template.id, removed: true, by: account.id, from: "test")
    #expect(try seen(council) == [])
    #expect(try store.templateScope(template.id) == .authority(council))
    #expect(try store.templateScope("cabinet") == nil)
    #expect(try store.reportTemplate("cabinet").authority == nil)
    #expect(throws: ReportProblem.noTemplate) {
      try store.setTemplate("cabinet", removed: true, by: account.id, from: "test")
    }
  }

  @Test("there is an end to how many are kept")
  func most() throws {
    let (store, account, report) = try begun()
    for _ in 0..<Store.mostReports - 1 {
      _ = try store.addReport(to: council, title: "x", parts: [], by: account.id, from: "test")
    }
    #expect(throws: ReportProblem.tooManyReports(Store.mostReports)) {
      try store.addReport(to: council, title: "x", parts: [], by: account.id, from: "test")
    }
    try store.setReport(report.id, removed: true, by: account.id, from: "test")
    _ = try store.addReport(to: council, title: "x", parts: [], by: account.id, from: "test")
  }

  @Test("the layout from the version before takes the step, and what was there stays")
  func migration() throws {
    let database = try SQLDatabase()
    try database.migrate(Store.migrations.filter { $0.number < 14 })
    try database.write { session in
      try session.run(
        "INSERT INTO collection (id, account, title, about, is_public, created, updated) "
          + "VALUES ('c', 'a', 't', '', 0, '', '')", [])
    }
    let store = try Store(database: database)
    #expect(try store.reports(of: council).isEmpty)
    #expect(try database.read { try $0.count("SELECT count(*) FROM collection", []) } == 1)
  }
}
