import Foundation

/// Scores on fixed goalposts (section 4): 10 at the poor goalpost, 90 at the good one, 0 to 100.
enum Scores {
  /// The score of a published figure; NaN where a logarithmic measure has no logarithm.
  static func score(_ value: Double, _ measure: PanelMeasure) -> Double {
    let (position, low, high) =
      measure.isLog
      ? (
        log(value + measure.logShift), log(measure.goalLow + measure.logShift),
        log(measure.goalHigh + measure.logShift)
      ) : (value, measure.goalLow, measure.goalHigh)
    let points = 10 + 80 * (position - low) / (high - low)
    let directed = measure.polarity == .lower ? 100 - points : points
    return directed.isNaN ? .nan : max(0, min(100, directed))
  }

  /// A whole table of scores (council by council); NaN where there is no figure.
  static func scores(_ values: PanelGrid, _ measure: PanelMeasure) -> [Double] {
    values.cells.map { $0.isFinite ? score($0, measure) : .nan }
  }
}
