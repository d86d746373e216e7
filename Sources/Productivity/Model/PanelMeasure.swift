/// How one outcome measure enters a lens: which way is good, what counts as poor and as good, and
/// how much it weighs.
public struct PanelMeasure: Sendable, Equatable, Codable {
  /// Which direction of the published figure is good for residents.
  public enum Polarity: String, Sendable, Codable {
    case higher, lower
  }

  /// The measure's identifier, as the lens names it.
  public var id: String
  /// Which direction is good.
  public var polarity: Polarity
  /// The goalpost that scores 10 (90 where lower is better), on the published scale.
  public var goalLow: Double
  /// The goalpost that scores 90 (10 where lower is better), on the published scale.
  public var goalHigh: Double
  /// The measure's default weight; a run normalises the weights to sum 1.
  public var weight: Double
  /// Whether the score is linear in `ln(value + logShift)` instead of in the value.
  public var isLog: Bool
  /// The constant added before taking the logarithm, frozen with the goalposts.
  public var logShift: Double
  /// Whether the published figure pools several (survey) years, so that its yearly noise is hidden.
  public var isPooled: Bool
  /// Whether the figures are published under an open licence.
  public var isOpen: Bool

  /// Creates a measure of a lens.
  public init(
    id: String, polarity: Polarity, goalLow: Double, goalHigh: Double, weight: Double,
    isLog: Bool = false, logShift: Double = 0, isPooled: Bool = false, isOpen: Bool = true
  ) {
    self.id = id
    self.polarity = polarity
    self.goalLow = goalLow
    self.goalHigh = goalHigh
    self.weight = weight
    self.isLog = isLog
    self.logShift = logShift
    self.isPooled = isPooled
    self.isOpen = isOpen
  }
}
