import Sector
import Store

/// Reads one release with the figures a reader asks for.
struct SourceQuery {
  private let request: PageRequest
  private var catalogue: Catalogue { request.site.catalogue }

  init(_ request: PageRequest) { self.request = request }

  func run() throws -> SourceModel {
    guard let release = catalogue.release(request.parameter("release")) else {
      throw SiteError.notFound(
        "There is no such release",
        "No release with this name is held. The list shows all that are.",
        suggestions: [.init("All sources", to: "/sources")])
    }
    let council = request.value("council").flatMap { catalogue.register.match($0) }
    let measure = request.value("measure").flatMap { catalogue.measure($0) }
    let isPage = request.format == .html
    let page = request.pageNumber
    let (figures, total) = try request.store.figures(
      release: release.id, authority: council?.code, measure: measure?.id,
      offset: isPage ? (page - 1) * SourceModel.pageSize : 0,
      limit: isPage ? SourceModel.pageSize : 1_000_000)
    return SourceModel(
      release: release, council: council, measure: measure, rows: figures.map(row), total: total,
      page: page,
      changes: isPage
        ? try request.store.revisions(release: release.id, limit: 200).map {
          SourceModel.Change(before: row($0.before), now: row($0.now))
        } : [],
      siblings: catalogue.releases.filter { $0.source == release.source && $0.id != release.id },
      export: FigureExport.table(of: figures, catalogue: catalogue, name: release.id))
  }

  private func row(_ observation: Observation) -> SourceModel.Row {
    let measure = catalogue.measure(observation.measure)
    return SourceModel.Row(
      observation: observation,
      council: catalogue.register.authority(observation.authority)?.name
        ?? observation.authority.rawValue,
      measure: measure?.name ?? observation.measure, unit: measure?.unit ?? "")
  }
}
