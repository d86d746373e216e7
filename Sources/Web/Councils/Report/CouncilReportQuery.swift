import Sector
import Store

/// Reads what a council's printed report says: its page, and the releases behind it.
struct CouncilReportQuery {
  private let request: PageRequest

  init(_ request: PageRequest) { self.request = request }

  func run() throws -> CouncilReportModel {
    let page = try CouncilPageQuery(request).present()
    let lenses = Set(page.standings.map(\.lens))
    let used = Set(
      (request.site.index?.lenses ?? []).filter { lenses.contains($0.id) }
        .flatMap(\.releases))
    return CouncilReportModel(
      page: page,
      releases: request.site.catalogue.releases.filter { used.contains($0.id) }
        .sorted { ($0.publisher, $0.title) < ($1.publisher, $1.title) })
  }
}

/// A council's printed report.
struct CouncilReportModel: Sendable {
  var page: CouncilPageModel
  /// By publisher.
  var releases: [Release]
}
