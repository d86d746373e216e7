import Foundation
import HTML
import Productivity

extension FigureStyle {
  /// The index: whole numbers, "above 200" and "below 50" beyond those.
  static let index = FigureStyle.held(50...200)
}

extension UnitResult {
  /// The index with the ranges that hold it with 50 and 90 %, held within what is printed.
  ///
  /// The inner range is that of a normal distribution with the effect's SD, within the outer one.
  var estimate: Estimate {
    let ninety = interval90.asIndex.held
    let reach = 0.6745 * sd
    let half = Interval(low: effect - reach, high: effect + reach).asIndex.held
    return Estimate(
      index.held,
      half: max(half.lowerBound, ninety.lowerBound)...min(half.upperBound, ninety.upperBound),
      ninety: ninety)
  }
}

extension Interval {
  /// The range within what the index prints.
  var held: ClosedRange<Double> { low.held...max(low, high).held }
}

extension Double {
  /// The value within what the index prints, 50 to 200.
  var held: Double { min(max(self, 50), 200) }
}
