@testable import Productivity

/// A run's result with a few councils, put together by hand.
enum ResultFixture {
  static func unit(
    _ id: String, outcome: Double = 50, spend: Double = 100, p: Double = 0.5,
    comparators: [String] = [], queries: [JumpQuery] = []
  ) -> UnitResult {
    let none = Interval(low: 0, high: 0)
    let points = PotentialRange(low: 0, middle: 0, high: 0)
    return UnitResult(
      id: id, type: nil, size: 1000, state: .value, asOf: nil, effect: 0, sd: 0.1,
      interval80: none, interval90: none, interval95: none, probabilityAbove: p,
      band: Band(probabilityAbove: p), rank: RankSet(best: 1, worst: 2),
      simultaneousRank: RankSet(best: 1, worst: 2), probabilityTopQuarter: 0.5, sameCount: 1,
      change: Change(from: 2020, mean: 0.0953101798, interval90: none, probabilityImproved: 0.99),
      outcomeEffect: 0, spendEffect: 0, parts: [], partsTotal: 0, weightsAgree: 1,
      imputedShare: 0, yearsUsed: [], queries: queries, trend: [],
      expectation: Expectation(
        year: 2023, valuePerPound: 1, outcome: outcome, spend: spend, spendAtOutcome: spend,
        outcomeAtSpend: outcome, valueOfPoint: 0.02),
      comparators: comparators.map { Comparator(id: $0, distance: 1) },
      hasFewCloseComparators: false, potential: Potential(pounds: nil, points: points),
      funnelZ: nil)
  }

  static func jump(_ subject: String, _ year: Int) -> JumpQuery {
    JumpQuery(
      kind: .jump, subject: subject, year: year, change: 1, limit: 0.5,
      reason: "The score of \"\(subject)\" fell.")
  }

  /// `above` holds the pairs (winner, other), by position, that can be told apart.
  static func result(_ units: [UnitResult], above: [(Int, Int)] = []) -> LensResult {
    var cells = Array(repeating: Float(0.5), count: units.count * units.count)
    for (winner, other) in above { cells[winner * units.count + other] = 0.97 }
    return LensResult(
      settings: RunSettings(), years: [2019, 2020, 2021, 2022, 2023], measures: [], context: [],
      types: [], units: units,
      unassessed: [UnassessedUnit(id: "E06000009", state: .notSubmitted, reason: "None.")],
      hyperparameters: Hyperparameters(tauB: 0, tauG: 0, rho: 0, phi: 0, h: 0, tauQ: nil),
      pairwise: PairwiseProbabilities(count: units.count, cells: cells),
      simultaneousCriticalValue: 3, expectedWrongSide: 0, overDispersion: 1,
      outcomeHalfCorrelation: 0.5, spendHalfCorrelation: 0.5, checks: [])
  }
}
