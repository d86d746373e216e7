import Foundation
import Statistics

/// Councils in similar circumstances (section 9): for reading and learning, not for the index.
struct Neighbours: Sendable {
  /// The nearest councils of each council: positions and distances, nearest first.
  let nearest: [[(unit: Int, distance: Double)]]
  /// Whether even the fifth is unusually far.
  let fewClose: [Bool]

  init(_ prepared: PreparedPanel, count: Int) {
    let units = prepared.unitCount
    let context = prepared.design.standardised.map { prepared.lastYear($0) }
    let logSizes = prepared.sizes.map { log($0) }
    let spread = max(Moments.populationSD(logSizes), 1e-12)
    func distance(_ i: Int, _ j: Int) -> Double {
      var square = context.reduce(0) { $0 + ($1[i] - $1[j]) * ($1[i] - $1[j]) }
      let size = (logSizes[i] - logSizes[j]) / spread
      square += 0.25 * size * size
      let types = prepared.panel.types
      if !types.isEmpty, types[i] != types[j] { square += 1 }
      return square.squareRoot()
    }
    nearest = (0..<units).map { i in
      let others = (0..<units).filter { $0 != i }.map { (unit: $0, distance: distance(i, $0)) }
      return Array(
        others.sorted { ($0.distance, $0.unit) < ($1.distance, $1.unit) }.prefix(count))
    }
    let fifths = nearest.map { $0[min(4, $0.count - 1)].distance }
    let far = Quantile.of(fifths, 0.9)
    fewClose = fifths.map { $0 > far }
  }
}
