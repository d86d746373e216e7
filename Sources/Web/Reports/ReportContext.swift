import Accounts
import HTML
import Reports
import Sector
import Store

/// The report that a page is about, and the council whose it is.
struct ReportContext: Sendable {
  let request: PageRequest
  let report: Report
  let council: Authority

  init(_ request: PageRequest) throws {
    self.request = request
    do {
      report = try request.store.report(request.parameter("report"))
    } catch ReportProblem.noReport {
      throw SiteError.noReport
    }
    council = try request.council(report.authority)
  }

  var address: String { "/reports/\(report.id)" }

  var chromeName: String { request.chrome.site.name }
  /// "3 March 2026".
  var today: String { DateText.words(Timestamp.now()) }

  /// A private page of this report.
  func page(_ title: String, errors: FormErrors = FormErrors()) -> Page {
    var page = request.chrome.page(title: title, area: "/reports")
    page.breadcrumb = [Link("Reports", to: "/reports"), Link(report.title, to: address)]
    page.isPrivate = true
    page.hasErrors = !errors.isEmpty
    return page
  }

  /// Stops pages that would change a report that was put away.
  func needsStanding() throws {
    guard report.isRemoved else { return }
    throw SiteError(
      status: 409, title: "This report was put away",
      message: "Bring it back from the list of reports, then change it.",
      suggestions: [.init("Reports", to: "/reports")])
  }
}

extension PageRequest {
  /// A council of the register, also one that has ended.
  func council(_ code: AuthorityCode) throws -> Authority {
    try CouncilFinder(register: site.catalogue.register).find(code.rawValue)
  }

  /// Councils for which the reader may build reports.
  var reportCouncils: [AuthorityCode] {
    (account?.authorities ?? []).filter { can(.buildReports, on: .authority($0)) }
  }
}

extension SiteError {
  static let noReport = SiteError.notFound(
    "There is no such report", suggestions: [.init("Reports", to: "/reports")])
  static let noTemplate = SiteError.notFound(
    "There is no such template",
    "It may have been removed, or is not shared with your council.",
    suggestions: [.init("Reports", to: "/reports")])
}
