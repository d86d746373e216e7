/// The middle of a range and its ends (5, 50 and 95 % of the draws).
public struct PotentialRange: Sendable, Equatable, Codable {
  public var low: Double
  public var middle: Double
  public var high: Double
}

/// What a council might gain by doing as well as the best quarter of its comparators: a range to
/// talk about, a question and not a finding. Never to be added over councils or lenses.
public struct Potential: Sendable, Equatable, Codable {
  /// Pounds a year (cash of the last year) at today's outcomes; `nil` when total spend is unknown.
  public var pounds: PotentialRange?
  /// Outcome points at today's pounds.
  public var points: PotentialRange
  /// Whether there may be none: the lower end is zero.
  public var mayBeNone: Bool { points.low <= 0 }
}
