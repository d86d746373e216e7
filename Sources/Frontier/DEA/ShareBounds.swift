/// How little and how much each output may count in a unit's weighted sum of outputs.
///
/// With free weights a unit may look good by counting only what it does best. Bounds of 10 % and
/// 40 % make everything count something and nothing count for all (Wong and Beasley 1990). They
/// hold for the shares of the unit under evaluation.
public struct ShareBounds: Sendable, Equatable {
  /// Least share of each output, from 0 to 1.
  public let lower: Double
  /// Largest share of each output, from 0 to 1.
  public let upper: Double

  public init(lower: Double, upper: Double) throws(FrontierError) {
    guard lower.isFinite, upper.isFinite, 0 <= lower, lower <= upper, upper <= 1 else {
      throw .invalidSetting(
        name: "share-bounds", reason: "give two shares from 0 to 1, the lower one first")
    }
    self.lower = lower
    self.upper = upper
  }

  /// Shares of so many outputs must be able to sum to one.
  func check(outputs: Int) throws(FrontierError) {
    guard lower * Double(outputs) <= 1 + 1e-12, upper * Double(outputs) >= 1 - 1e-12 else {
      throw .invalidSetting(
        name: "share-bounds",
        reason: "the shares of \(outputs) outputs cannot sum to one between \(lower) and \(upper)")
    }
  }
}
