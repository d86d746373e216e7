/// A value with what we know about how far it may be off. A chart never shows the value without.
public struct Estimate: Sendable, Equatable {
  /// The value in the middle.
  public var value: Double
  /// The range that holds the true value with 50% probability; `nil` where only the wider is known.
  public var half: ClosedRange<Double>?
  /// The range that holds the true value with 90% probability.
  public var ninety: ClosedRange<Double>

  /// A value with its intervals.
  public init(
    _ value: Double, half: ClosedRange<Double>? = nil, ninety: ClosedRange<Double>
  ) {
    self.value = value
    self.half = half
    self.ninety = ninety
  }

  var ends: [Double] { [ninety.lowerBound, ninety.upperBound] }
}
