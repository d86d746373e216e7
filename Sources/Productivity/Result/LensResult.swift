/// One run of the index for one lens: every council's result, the lens's own figures and the checks.
public struct LensResult: Sendable, Equatable, Codable {
  /// Version of the method.
  public var methodVersion = "1.0"
  /// The choices behind the run.
  public var settings: RunSettings
  /// The years of the run, ascending.
  public var years: [Int]
  /// Measures, in the panel's order, with their default weights normalised to sum 1.
  public var measures: [PanelMeasure]
  /// Context variables used.
  public var context: [String]
  /// Council types used as dummies, the base first; empty where types do not enter.
  public var types: [String]
  /// Assessed councils, in the panel's order.
  public var units: [UnitResult]
  /// Councils without a current result, and why.
  public var unassessed: [UnassessedUnit]
  /// Mean hyperparameters over the draws.
  public var hyperparameters: Hyperparameters
  /// P(i above j) for the councils in `units`.
  public var pairwise: PairwiseProbabilities
  /// Critical value of the simultaneous comparison.
  public var simultaneousCriticalValue: Double
  /// Councils in a clear band that are expected to stand on the wrong side.
  public var expectedWrongSide: Double
  /// Over-dispersion of the funnel (the factor Phi on the variance).
  public var overDispersion: Double
  /// Correlation of the index with the outcome half.
  public var outcomeHalfCorrelation: Double
  /// Correlation of the index with the spend half (low spend counted as high).
  public var spendHalfCorrelation: Double
  /// The checks made in the run itself.
  public var checks: [Check]

  /// Whether a check makes the lens experimental: then it has no leader list.
  public var isExperimental: Bool {
    checks.contains { $0.outcome == .failed && $0.makesExperimental }
  }
  /// Councils clearly above expectation and not queried, by identifier; empty while experimental.
  public var leaders: [UnitResult] {
    guard !isExperimental else { return [] }
    return units.filter { $0.band == .clearlyAbove && $0.queries.isEmpty }
      .sorted { $0.id < $1.id }
  }
  /// Councils that clearly improved over three years and are not queried, the surest gain first;
  /// empty while experimental or with fewer than five years.
  public var mostImproved: [UnitResult] {
    guard !isExperimental, years.count >= 5 else { return [] }
    return units.filter { ($0.change?.probabilityImproved ?? 0) >= 0.95 && $0.queries.isEmpty }
      .sorted { ($0.change?.interval90.low ?? 0, $1.id) > ($1.change?.interval90.low ?? 0, $0.id) }
  }
}
