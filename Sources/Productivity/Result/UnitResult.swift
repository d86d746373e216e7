import Foundation

/// One council's result in a lens: the columns of section 8 of the method.
///
/// Effects are on the log scale, where 0 is what councils in similar circumstances get.
public struct UnitResult: Sendable, Equatable, Codable {
  /// The council's identifier.
  public var id: String
  /// Council type, where the lens spans several.
  public var type: String?
  /// Persons in the need group.
  public var size: Double
  /// `value`, or `queried` while a jump awaits its explanation.
  public var state: UnitState
  /// The council's last valid year when that is not the last year of the run.
  public var asOf: Int?
  /// Mean productivity effect in the last year.
  public var effect: Double
  /// SD of the effect.
  public var sd: Double
  public var interval80: Interval
  /// The headline interval.
  public var interval90: Interval
  public var interval95: Interval
  /// Probability of being above what is expected.
  public var probabilityAbove: Double
  /// The band of `probabilityAbove`.
  public var band: Band
  /// 90 % rank set for a council that looks at itself.
  public var rank: RankSet
  /// 90 % rank set for anyone who looks at the whole table.
  public var simultaneousRank: RankSet
  /// Probability of standing in the top quarter.
  public var probabilityTopQuarter: Double
  /// Number of councils that cannot be told apart from this one in the whole table.
  public var sameCount: Int
  /// Change over three years; `nil` where the panel does not reach back.
  public var change: Change?
  /// Effect on the outcome alone, V times points (positive is better).
  public var outcomeEffect: Double
  /// Effect on log spend alone (positive is dearer).
  public var spendEffect: Double
  /// What each measure and spend add, in the panel's measure order, spend last.
  public var parts: [Part]
  /// Sum of the parts: the mean effect at the default weights and fixed hyperparameters.
  public var partsTotal: Double
  /// Share of weight draws that put the council on the headline's side of 100.
  public var weightsAgree: Double
  /// Share of the weight that was imputed in the council's last valid year.
  public var imputedShare: Double
  /// The council's valid years.
  public var yearsUsed: [Int]
  /// Sudden changes that await an explanation.
  public var queries: [JumpQuery]
  /// The effect year by year.
  public var trend: [YearEffect]
  /// What was expected.
  public var expectation: Expectation
  /// The nearest councils in circumstances, nearest first.
  public var comparators: [Comparator]
  /// Whether even the fifth comparator is unusually far.
  public var hasFewCloseComparators: Bool
  /// What might be gained.
  public var potential: Potential
  /// Standardised distance from the expectation in the last valid year, for the funnel.
  public var funnelZ: Double?

  /// The productivity index: 100 is as expected.
  public var index: Double { 100 * exp(effect) }
  /// Whether the side of 100 changes with the weights too often to be relied on.
  public var dependsOnWeights: Bool { weightsAgree < 0.9 }
}
