import HTML
import Productivity
import Sector
import Statistics
import Store

/// One measure of a lens over the years: one council beside the middle council, every figure with
/// its source or the reason for its absence.
struct MeasureTrend: Sendable {
  /// One year.
  struct Year: Sendable {
    var period: String
    var own: Double?
    /// The middle of all councils of the lens.
    var typical: Double?
    /// Why there is, or is not, a figure.
    var state: CellState
    /// Where the figure stands in its release.
    var source: String?
  }

  var id: String
  var label: String
  var about: String
  /// Which direction is better, in words.
  var polarity: String
  /// Share of the outcome score; nil for spending.
  var weight: Double?
  var unit: String
  var address: String
  var years: [Year]

  /// The newest year with a figure.
  var latest: Year? { years.last { $0.own != nil } }

  /// How the figures are written.
  var style: FigureStyle {
    FigureStyle(unit: unit, typical: (latest ?? years.last)?.typical ?? latest?.own ?? 0)
  }

  /// The small chart.
  var card: SmallMultiple {
    SmallMultiple(
      Link(label, to: address), polarity: polarity,
      years: years.map { .init($0.period, own: $0.own, typical: $0.typical) }, style: style,
      source: latest?.source)
  }
}

extension PublishedLens {
  /// Spending, then every outcome in the lens's order, for one council.
  func trends(of council: AuthorityCode, catalogue: Catalogue) -> [MeasureTrend] {
    [spendTrend(of: council, prices: catalogue.priceLevels)]
      + definition.outcomes.indices.map { outcomeTrend($0, of: council, catalogue: catalogue) }
  }

  /// Spending in the prices of the newest year, or in cash where a year's price level is unknown.
  private func spendTrend(of council: AuthorityCode, prices: PriceLevels) -> MeasureTrend {
    let measures = definition.spend.value.measures
    let base = panel.panel.years.last ?? 0
    let factors = panel.panel.years.map { prices.factor(from: $0, to: base) }
    let isReal = factors.allSatisfy { $0 != nil }
    let year = Period.financial(ending: base).label
    return MeasureTrend(
      id: Part.spendID,
      label: "\(definition.spend.label), \(definition.spend.need), "
        + (isReal ? "in \(year) prices" : "in cash"),
      about: isReal ? "Inflation is taken out by the Treasury’s GDP deflator." : "",
      polarity: "neither better nor worse"
        + (isReal && prices.isForecast(base) ? "; inflation to \(year) is a forecast" : ""),
      weight: nil, unit: "GBP",
      address: measures.count == 1 ? Self.address(of: measures[0], council) : "",
      years: years(panel.spend, of: council, factors: isReal ? factors.compactMap(\.self) : nil))
  }

  private func outcomeTrend(
    _ position: Int, of council: AuthorityCode, catalogue: Catalogue
  ) -> MeasureTrend {
    let outcome = definition.outcomes[position]
    return MeasureTrend(
      id: outcome.measure, label: outcome.label, about: outcome.about,
      polarity: "\(outcome.polarity.rawValue) is better", weight: outcome.weight,
      unit: catalogue.measure(outcome.measure)?.unit ?? "",
      address: Self.address(of: outcome.measure, council),
      years: years(panel.outcomes[position], of: council))
  }

  private static func address(of measure: String, _ council: AuthorityCode) -> String {
    "/measures/\(measure)?council=\(council)"
  }

  /// The figures by year, each times its year's factor where factors are given.
  private func years(
    _ table: [[PanelCell]], of council: AuthorityCode, factors: [Double]? = nil
  ) -> [MeasureTrend.Year] {
    let member = member(council)
    return panel.panel.years.enumerated().compactMap { position, year in
      let own = member.map { table[$0][position] }
      let values = table.compactMap { $0[position].value }
      guard !values.isEmpty || own?.value != nil else { return nil }
      let source = own?.sources.first
      let factor = factors?[position] ?? 1
      return MeasureTrend.Year(
        period: source?.period.label ?? Self.period(of: table, position)
          ?? Period.financial(ending: year).label,
        own: own?.value.map { $0 * factor },
        typical: values.isEmpty ? nil : Quantile.of(values, 0.5) * factor,
        state: own?.state ?? .missing,
        source: own?.value == nil ? nil : source.map { SourceAddress.of($0) })
    }
  }

  private static func period(of table: [[PanelCell]], _ year: Int) -> String? {
    table.lazy.compactMap { $0[year].sources.first?.period.label }.first
  }
}
