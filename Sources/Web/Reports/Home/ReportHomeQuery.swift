import Reports
import Sector
import Store

/// Reads the reports of the reader's councils and the templates they may begin from.
struct ReportHomeQuery {
  private let request: PageRequest

  init(_ request: PageRequest) { self.request = request }

  func run() throws -> ReportHomeModel {
    let codes = request.reportCouncils
    let canUse = request.can(.useTemplates)
    let templates = try request.store.reportTemplates(for: codes)
    return ReportHomeModel(
      councils: try codes.map { code in
        .init(
          code: code, name: name(code), reports: try request.store.reports(of: code),
          removed: try request.store.reports(of: code, removed: true))
      },
      templates: canUse ? templates : ReportTemplate.shipped, canUseTemplates: canUse,
      names: Dictionary(
        templates.compactMap(\.authority).map { ($0, name($0)) }, uniquingKeysWith: { $1 }),
      isSignedIn: request.account != nil)
  }

  private func name(_ code: AuthorityCode) -> String {
    request.site.catalogue.register.authority(code)?.name ?? code.rawValue
  }
}
