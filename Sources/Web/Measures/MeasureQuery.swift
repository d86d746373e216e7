import Sector
import Statistics
import Store

/// Reads one measure for every council in the period a reader asks for.
struct MeasureQuery {
  private let request: PageRequest
  private var site: SiteSnapshot { request.site }

  init(_ request: PageRequest) { self.request = request }

  func run() throws -> MeasureModel {
    let id = request.parameter("measure")
    guard let measure = site.catalogue.measure(id) else {
      throw SiteError.notFound(
        "There is no such measure",
        "No measure has the id “\(id)”. The list shows all that are held.",
        suggestions: [.init("All measures", to: "/measures")])
    }
    let council = request.value("council").flatMap { site.catalogue.register.match($0) }
    let tier = request.value("type").flatMap { Tier(rawValue: $0) }
    let all = try request.store.figures(measures: [id])
    let known = all.compactMap { figure in
      site.catalogue.register.authority(figure.authority).map { ($0, figure) }
    }
    let shown = known.filter { tier == nil || $0.0.tier == tier }
    let periods = Set(shown.filter { $0.1.value != nil }.map(\.1.period)).sorted()
    let period = try chosenPeriod(among: periods)
    let rows = rows(shown, period: period, periods: periods)
    return MeasureModel(
      measure: measure, uses: uses(of: id), periods: periods, period: period, tier: tier,
      tiers: Tier.allCases.filter { tier in known.contains { $0.0.tier == tier } },
      council: council, rows: rows,
      trend: periods.compactMap { spread(of: $0, in: shown, council: council) },
      export: FigureExport.table(
        of: rows.map(\.observation), catalogue: site.catalogue, name: id),
      discussions: try ThreadsAbout(.init(.measure, id), request))
  }

  private func chosenPeriod(among periods: [Period]) throws -> Period? {
    guard let asked = request.value("period") else { return periods.last }
    guard let found = periods.first(where: { $0.label == asked }) else {
      let held = periods.map(\.label).joined(separator: ", ")
      throw SiteError.badRequest(
        "No council has a figure of this measure for “\(asked)”. "
          + (held.isEmpty ? "None is held." : "There are figures for \(held)."),
        suggestions: [
          .init(
            "The newest figures of this measure", to: "/measures/\(request.parameter("measure"))")
        ])
    }
    return found
  }

  private func rows(
    _ shown: [(Authority, Observation)], period: Period?, periods: [Period]
  ) -> [MeasureModel.Row] {
    let earlier = period.flatMap { period in periods.last { $0.endYear < period.endYear } }
    var before: [AuthorityCode: ExactDecimal] = [:]
    for (authority, figure) in shown where figure.period == earlier {
      before[authority.code] = figure.value
    }
    return shown.filter { $0.1.period == period }.map { authority, figure in
      MeasureModel.Row(
        code: authority.code, name: authority.name, tier: authority.tier, observation: figure,
        before: before[authority.code])
    }.sorted { ($0.name, $0.code) < ($1.name, $1.code) }
  }

  private func spread(
    of period: Period, in shown: [(Authority, Observation)], council: Authority?
  ) -> MeasureModel.Spread? {
    let figures = shown.filter { $0.1.period == period }
    let values = figures.compactMap { $0.1.value?.double }.sorted()
    guard !values.isEmpty else { return nil }
    return MeasureModel.Spread(
      period: period, count: values.count, lowerQuarter: Quantile.ofSorted(values, 0.25),
      middle: Quantile.ofSorted(values, 0.5), upperQuarter: Quantile.ofSorted(values, 0.75),
      own: figures.first { $0.0.code == council?.code }?.1.value?.double)
  }

  private func uses(of measure: String) -> [MeasureModel.Use] {
    (site.index?.lenses ?? []).compactMap { lens in
      lens.definition.outcomes.first { $0.measure == measure }.map {
        MeasureModel.Use(lens: lens.id, title: lens.definition.title, weight: $0.weight)
      }
    }
  }
}
