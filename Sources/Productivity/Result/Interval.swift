import Foundation

/// A range that holds the true figure with a stated probability.
public struct Interval: Sendable, Equatable, Codable {
  /// Lower limit.
  public var low: Double
  /// Upper limit.
  public var high: Double

  /// Creates an interval.
  public init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  /// An interval of effects (logs) on the scale of the index, where 100 is as expected.
  public var asIndex: Interval { Interval(low: 100 * exp(low), high: 100 * exp(high)) }
  /// An interval of changes (logs) in per cent.
  public var asPercent: Interval {
    Interval(low: 100 * (exp(low) - 1), high: 100 * (exp(high) - 1))
  }
}
