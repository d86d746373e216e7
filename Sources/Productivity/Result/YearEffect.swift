/// A council's productivity effect in one year, for trend charts.
public struct YearEffect: Sendable, Equatable, Codable {
  /// The year.
  public var year: Int
  /// Mean effect (log scale; 0 is as expected).
  public var mean: Double
  /// The 90 % interval (log scale).
  public var interval90: Interval
  /// Whether the council-year had valid figures; otherwise the effect is drawn from its other years.
  public var isObserved: Bool
}
