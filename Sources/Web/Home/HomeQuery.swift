import Library
import Productivity
import Sector
import Store

/// Gathers the home page from the snapshot and the library.
struct HomeQuery {
  private let site: SiteSnapshot
  private let store: Store

  init(_ request: PageRequest) {
    site = request.site
    store = request.store
  }

  func run() throws -> HomeModel {
    HomeModel(
      councilCount: Set((site.index?.lenses ?? []).flatMap { $0.result.units.map(\.id) }).count,
      figureCount: site.figureCount, releaseCount: site.catalogue.releases.count,
      services: (site.index?.lenses ?? []).map(service),
      tried: site.settings.isOff("/library") ? [] : try tried())
  }

  /// As many warnings as successes, so that failures are as easy to see.
  private func tried() throws -> [Resource] {
    let warnings = Set(EvaluationVerdict.allCases.filter(\.isWarning))
    let helped = try newest([.works, .promising])
    let failed = try newest(warnings)
    return zip(helped, failed).flatMap { [$0, $1] }
  }

  private func newest(_ verdicts: Set<EvaluationVerdict>) throws -> [Resource] {
    var filter = LibraryFilter()
    filter.verdicts = verdicts
    return try store.searchLibrary(filter, size: 3).items.map(\.resource)
  }

  private func service(_ lens: PublishedLens) -> HomeModel.Service {
    HomeModel.Service(
      lens: lens.id, title: lens.definition.title, question: lens.definition.question,
      state: lens.state, councilCount: lens.result.units.count,
      figuresTo: lens.result.years.last.map { Period.financial(ending: $0).label } ?? "",
      leaders: councils(lens.leaders).sorted { $0.name < $1.name },
      improved: councils(lens.mostImproved))
  }

  private func councils(_ units: [UnitResult]) -> [HomeModel.Council] {
    units.map { unit in
      let code = AuthorityCode(unit.id)
      return HomeModel.Council(
        code: code, name: site.catalogue.register.authority(code)?.name ?? unit.id)
    }
  }
}
