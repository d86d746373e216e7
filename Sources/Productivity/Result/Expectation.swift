import Foundation

/// What a council in these circumstances is expected to get, and what this one gets.
public struct Expectation: Sendable, Equatable, Codable {
  /// The year the figures belong to: the council's last valid year.
  public var year: Int
  /// Expected value per pound: exp of the expected log value per pound, before the council's own
  /// productivity and noise.
  public var valuePerPound: Double
  /// Observed outcome score, 0 to 100 (missing measures at their mean imputation).
  public var outcome: Double
  /// Observed spend, pounds per unit of need.
  public var spend: Double
  /// Pounds per unit of need that councils in like circumstances are expected to spend for the
  /// observed outcome.
  public var spendAtOutcome: Double
  /// Outcome score that councils in like circumstances are expected to reach with the observed
  /// spend. It may lie outside 0 to 100 when the spend is unusual.
  public var outcomeAtSpend: Double
  /// The exchange rate V the figures were computed with.
  public var valueOfPoint: Double

  /// The expectation line of a chart: expected spend at any outcome score.
  public func expectedSpend(atOutcome outcome: Double) -> Double {
    exp(valueOfPoint * (outcome - 50)) / valuePerPound
  }
}
