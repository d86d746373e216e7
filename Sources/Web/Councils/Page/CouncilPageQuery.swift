import Productivity
import Sector
import Store

/// Reads what one council's page says.
struct CouncilPageQuery {
  /// A council of today, or one that has successors.
  enum Answer {
    case present(CouncilPageModel)
    case past(PastCouncilModel)
  }

  private let request: PageRequest
  private let code: String
  private var site: SiteSnapshot { request.site }
  private var register: AuthorityRegister { site.catalogue.register }

  /// - Parameter code: the council's code, where the path does not name it as `{code}`.
  init(_ request: PageRequest, code: String? = nil) {
    self.request = request
    self.code = code ?? request.parameter("code")
  }

  func run() throws -> Answer {
    let council = try CouncilFinder(register: register).find(code)
    guard council.isCurrent else { return .past(past(council)) }
    var model = try present(council)
    model.hub = try CouncilHubQuery(request, council: council, lenses: lenses(of: council)).run()
    return .present(model)
  }

  /// The figures of a council that exists today, for paper.
  ///
  /// - Throws: `SiteError.notFound`, with the successors, for one that does not.
  func present() throws -> CouncilPageModel {
    let council = try CouncilFinder(register: register).find(code)
    guard council.isCurrent else {
      throw SiteError.notFound(
        "\(council.name) no longer exists", "Its successors have a page of their own.",
        suggestions: past(council).successors.map { .init($0.name, to: "/councils/\($0.code)") })
    }
    return try present(council)
  }

  /// The figures of a council, also of one that has ended: what was written about it stays
  /// readable.
  func figures() throws -> CouncilPageModel {
    try present(CouncilFinder(register: register).find(code))
  }

  private func lenses(of council: Authority) -> [PublishedLens] {
    site.index?.lenses.filter { belongs(council, to: $0) } ?? []
  }

  private func present(_ council: Authority) throws -> CouncilPageModel {
    let lenses = lenses(of: council)
    let standings = lenses.compactMap { LensStanding($0, council: council.code) }
    let notes = zip(lenses, standings).compactMap { lens, standing in
      note(on: standing, lens: lens, council: council)
    }
    let featured = lenses.max { clarity($0, council) < clarity($1, council) }
    return CouncilPageModel(
      council: council, population: try population(of: council),
      figuresTo: lenses.map(\.figuresTo).max(),
      predecessors: register.predecessors(of: council.code)
        .compactMap { register.authority($0.predecessor)?.name },
      notices: site.index?.notices(about: council, catalogue: site.catalogue) ?? [],
      standings: standings,
      notes: notes,
      featured: featured.map {
        CouncilPageModel.Measures(
          lens: $0.id, title: $0.definition.title,
          trends: $0.trends(of: council.code, catalogue: site.catalogue))
      },
      export: export(council))
  }

  /// A lens of another type of council or nation is not worth a line.
  private func belongs(_ council: Authority, to lens: PublishedLens) -> Bool {
    lens.unit(council.code) != nil
      || (lens.unassessed(council.code) != nil
        && lens.definition.population.nation == council.nation
        && lens.definition.population.tiers.contains(council.tier))
  }

  /// How much can be said: sound lenses first, then how far the council is from even chances.
  private func clarity(_ lens: PublishedLens, _ council: Authority) -> Double {
    guard let unit = lens.unit(council.code) else { return -1 }
    let soundness = lens.hasLeaders && unit.queries.isEmpty ? 1.0 : 0
    return soundness + abs(unit.probabilityAbove - 0.5)
  }

  private func note(
    on standing: LensStanding, lens: PublishedLens, council: Authority
  ) -> CouncilPageModel.LensNote? {
    guard let unit = standing.unit else { return nil }
    return CouncilPageModel.LensNote(
      standing: standing,
      words: IndexWords(unit: unit, valueOfPoint: lens.result.settings.valueOfPoint),
      better: lens.betterComparators(of: council.code)
        .compactMap { register.authority($0)?.name }.sorted())
  }

  private func population(of council: Authority) throws -> CouncilPageModel.Population? {
    let figures = try request.store.figures(authority: council.code, measures: ["ctx.pop"])
    return figures.last { $0.value != nil }.flatMap { figure in
      figure.value.map {
        CouncilPageModel.Population(
          value: $0.double, period: figure.period.label, source: SourceAddress.of(figure))
      }
    }
  }

  private func past(_ council: Authority) -> PastCouncilModel {
    PastCouncilModel(
      council: council,
      successors: register.successors(of: council.code).compactMap { step in
        register.authority(step.successor).map {
          PastCouncilModel.Successor(
            code: $0.code, name: $0.heading, isSameFootprint: step.isSameFootprint)
        }
      },
      export: export(council))
  }

  private func export(_ council: Authority) -> ExportTable {
    var table = LensExport.table(
      of: site.index?.lenses ?? [], register: register, run: site.index?.run.id ?? "",
      authority: council.code)
    table.name = "\(council.name)-index"
    return table
  }
}
