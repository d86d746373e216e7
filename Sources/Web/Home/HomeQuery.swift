import Productivity
import Sector
import Store

/// Gathers the home page from the snapshot.
struct HomeQuery {
  private let site: SiteSnapshot

  init(_ site: SiteSnapshot) { self.site = site }

  func run() -> HomeModel {
    HomeModel(
      councilCount: Set((site.index?.lenses ?? []).flatMap { $0.result.units.map(\.id) }).count,
      figureCount: site.figureCount, releaseCount: site.catalogue.releases.count,
      services: (site.index?.lenses ?? []).map(service))
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
