import Foundation
import Statistics

extension ResultSummary {
  /// One council's result.
  func unit(_ unit: Int, _ context: UnitContext) -> UnitResult {
    let effects = unitDraws(unit, year: prepared.yearCount - 1)
    var order = effects
    let limits = Quantile.few(&order, [0.025, 0.05, 0.1, 0.9, 0.95, 0.975])
    let mean = Moments.mean(effects)
    let above = Double(effects.count { $0 > 0 }) / Double(effects.count)
    let ranks = context.ranks.units[unit]
    let queries = context.queries[unit]
    let lastValid = prepared.lastValidYear(unit)
    let parts = zip(prepared.panel.measures.map(\.id) + [Part.spendID], context.parts)
      .map { Part(id: $0, effect: $1[unit]) }
    return UnitResult(
      id: prepared.panel.units[unit],
      type: prepared.panel.types.isEmpty ? nil : prepared.panel.types[unit],
      size: prepared.sizes[unit], state: queries.isEmpty ? .value : .queried,
      asOf: lastValid == prepared.yearCount - 1 ? nil : prepared.panel.years[lastValid],
      effect: mean, sd: Moments.populationSD(effects),
      interval80: Interval(low: limits[2], high: limits[3]),
      interval90: Interval(low: limits[1], high: limits[4]),
      interval95: Interval(low: limits[0], high: limits[5]),
      probabilityAbove: above, band: Band(probabilityAbove: above), rank: ranks.rank,
      simultaneousRank: ranks.simultaneous, probabilityTopQuarter: ranks.probabilityTopQuarter,
      sameCount: ranks.sameCount, change: change(unit, last: effects),
      outcomeEffect: context.outcome[unit], spendEffect: context.spend[unit], parts: parts,
      partsTotal: parts.reduce(0) { $0 + $1.effect }, weightsAgree: agreement(unit, mean: mean),
      imputedShare: imputedShare(unit, year: lastValid), yearsUsed: yearsUsed(unit),
      queries: queries, trend: trend(unit), expectation: expectation(unit, year: lastValid),
      comparators: context.neighbours.nearest[unit].map {
        Comparator(id: prepared.panel.units[$0.unit], distance: $0.distance)
      }, hasFewCloseComparators: context.neighbours.fewClose[unit],
      potential: potential(unit, context), funnelZ: context.funnel.z[unit])
  }

  private func unitDraws(_ unit: Int, year: Int) -> [Double] {
    let start = (year * draws.unitCount + unit) * draws.drawCount
    return Array(draws.effects[start..<start + draws.drawCount])
  }

  private func interval90(_ values: [Double]) -> Interval {
    var order = values
    let limits = Quantile.few(&order, [0.05, 0.95])
    return Interval(low: limits[0], high: limits[1])
  }

  /// Change over three calendar years, where the panel has that year.
  private func change(_ unit: Int, last: [Double]) -> Change? {
    let years = prepared.panel.years
    guard let start = years.firstIndex(of: years[years.count - 1] - 3) else { return nil }
    let changes = zip(last, unitDraws(unit, year: start)).map(-)
    return Change(
      from: years[start], mean: Moments.mean(changes), interval90: interval90(changes),
      probabilityImproved: Double(changes.count { $0 > 0 }) / Double(changes.count))
  }

  private func agreement(_ unit: Int, mean: Double) -> Double {
    let same = draws.meanByWeightDraw.count { ($0[unit] > 0) == (mean > 0) }
    return Double(same) / Double(draws.meanByWeightDraw.count)
  }

  private func imputedShare(_ unit: Int, year: Int) -> Double {
    let cell = unit * prepared.yearCount + year
    return zip(prepared.weights, prepared.scores).reduce(0) { $0 + ($1.1[cell].isNaN ? $1.0 : 0) }
  }

  private func yearsUsed(_ unit: Int) -> [Int] {
    prepared.panel.years.indices.filter { prepared.valid[unit * prepared.yearCount + $0] }
      .map { prepared.panel.years[$0] }
  }

  private func trend(_ unit: Int) -> [YearEffect] {
    prepared.panel.years.enumerated().map { position, year in
      let effects = unitDraws(unit, year: position)
      return YearEffect(
        year: year, mean: Moments.mean(effects), interval90: interval90(effects),
        isObserved: prepared.valid[unit * prepared.yearCount + position])
    }
  }

  private func expectation(_ unit: Int, year: Int) -> Expectation {
    let cell = unit * prepared.yearCount + year
    let (expected, outcome) = (fit.expected[cell], fit.outcome[cell])
    let logSpend = prepared.logSpend[cell]
    return Expectation(
      year: prepared.panel.years[year], valuePerPound: exp(expected), outcome: outcome,
      spend: exp(logSpend), spendAtOutcome: exp(settings.valueOfPoint * (outcome - 50) - expected),
      outcomeAtSpend: 50 + (expected + logSpend) / settings.valueOfPoint,
      valueOfPoint: settings.valueOfPoint)
  }

  private func potential(_ unit: Int, _ context: UnitContext) -> Potential {
    let given = prepared.panel.totalSpend.isEmpty ? nil : prepared.panel.totalSpend[unit]
    let spend = prepared.panel.spend[unit, prepared.lastValidYear(unit)]
    let rule = PotentialRule(
      draws: draws.year(prepared.yearCount - 1), drawCount: draws.drawCount,
      valueOfPoint: settings.valueOfPoint)
    return rule.potential(
      unit: unit, comparators: context.neighbours.nearest[unit].map(\.unit),
      total: given ?? spend.map { $0 * prepared.sizes[unit] })
  }
}
