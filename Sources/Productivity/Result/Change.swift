/// How a council's productivity moved over three years.
public struct Change: Sendable, Equatable, Codable {
  /// The year the change starts from.
  public var from: Int
  /// Mean change of the effect (log scale).
  public var mean: Double
  /// 90 % interval of the change (log scale).
  public var interval90: Interval
  /// Probability that productivity rose.
  public var probabilityImproved: Double
}
