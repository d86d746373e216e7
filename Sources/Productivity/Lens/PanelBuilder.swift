import Sector

/// Fills a lens with published figures.
///
/// Every council of the population gets a place; what is missing stays missing with its reason.
/// Councils for which nothing can be shown are listed as left out, with the reason in words.
public struct PanelBuilder: Sendable {
  public var lens: LensDefinition
  public var authorities: [Authority]
  public var reorganisations: [Reorganisation]
  public var table: any ObservationTable
  /// Releases by id: they tell which figures are open data. A figure of a release that is not
  /// listed does not count as open.
  public var releases: [String: Release]

  public init(
    lens: LensDefinition, authorities: [Authority], reorganisations: [Reorganisation],
    table: any ObservationTable, releases: [Release] = []
  ) {
    self.lens = lens
    self.authorities = authorities
    self.reorganisations = reorganisations
    self.table = table
    self.releases = Dictionary(
      releases.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Builds the panel. Throws a `LensError` where the definition is at fault, or where it counts on
  /// a measure in a year for which no council has a figure.
  public func build() throws -> LensPanel {
    try lens.check()
    let members = authorities.filter(lens.population.contains).sorted { $0.code < $1.code }
    guard !members.isEmpty else { throw lens.error(.noCouncils, ["population"]) }
    let reader = reader(for: members)
    let tiers = lens.population.tiers
    let spend = reader.read(lens.spend.value, tiers: tiers)
    try checkYears(of: spend, named: "spend", years: lens.years.all, path: ["spend"])
    var outcomes: [[[PanelCell]]] = []
    for (index, outcome) in lens.outcomes.enumerated() {
      let cells = scored(reader.read(Quantity(.init([outcome.measure])), tiers: tiers), as: outcome)
      try checkYears(
        of: cells, named: outcome.measure, years: lens.years(of: outcome),
        path: ["outcomes", String(index), "years"])
      outcomes.append(cells)
    }
    let all = LensPanel(
      lens: lens.id, version: lens.version, panel: emptyPanel, authorities: members.map(\.code),
      spend: spend, size: reader.read(lens.size.value, tiers: nil), outcomes: outcomes,
      context: lens.context.map { reader.read($0.value, tiers: nil) })
    return finish(all, members: members, reader: reader)
  }

  private func reader(for members: [Authority]) -> QuantityReader {
    QuantityReader(
      finder: FigureFinder(
        table: table, authorities: authorities, reorganisations: reorganisations),
      authorities: members, years: lens.years.all, queries: lens.queries)
  }

  private var emptyPanel: Panel {
    let none = PanelGrid(unitCount: 0, yearCount: lens.years.all.count)
    return Panel(
      units: [], years: lens.years.all, spend: none, measures: [], values: [], context: [],
      contextValues: [], size: [])
  }

  /// Takes out the years in which the measure does not count, and weighs figures by their status.
  private func scored(_ cells: [[PanelCell]], as outcome: LensOutcome) -> [[PanelCell]] {
    let counted = Set(lens.years(of: outcome))
    return cells.map { row in
      zip(row, lens.years.all).map { cell, year in
        guard counted.contains(year) else {
          return PanelCell(state: .notCounted, sources: cell.sources)
        }
        var cell = cell
        cell.reliability =
          cell.sources.compactMap { outcome.statusWeights[$0.status] }.min() ?? 1
        return cell
      }
    }
  }

  private func checkYears(
    of cells: [[PanelCell]], named measure: String, years: [Int], path: [String]
  ) throws {
    for (position, year) in lens.years.all.enumerated() where years.contains(year) {
      guard cells.contains(where: { $0[position].value != nil }) else {
        throw lens.error(.yearWithoutData(measure, year: year), path)
      }
    }
  }
}
