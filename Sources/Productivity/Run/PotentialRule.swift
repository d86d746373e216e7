import CProductivityKernel
import Foundation
import Statistics

/// What a council might gain by reaching the upper quartile of its comparators (section 10).
struct PotentialRule {
  /// Draws of the last year, council by council.
  let draws: ArraySlice<Double>
  let drawCount: Int
  let valueOfPoint: Double

  /// The potential of one council; `total` is its spend in pounds.
  func potential(unit: Int, comparators: [Int], total: Double?) -> Potential {
    var gaps = self.gaps(unit: unit, comparators: comparators)
    let limits = Quantile.few(&gaps, [0.05, 0.5, 0.95])
    func range(_ value: (Double) -> Double) -> PotentialRange {
      PotentialRange(
        low: value(limits[0]), middle: value(limits[1]), high: value(limits[2]))
    }
    return Potential(
      pounds: total.map { total in range { total * (1 - exp(-$0)) } },
      points: range { $0 / valueOfPoint })
  }

  /// How far the council stands below the upper quartile of its comparators, draw by draw.
  func gaps(
    unit: Int, comparators: [Int], path: VectorPath = .widest
  ) -> [Double] {
    guard !comparators.isEmpty else { return Array(repeating: 0, count: drawCount) }
    let peers = comparators.map { Int32($0) }
    return draws.withUnsafeBufferPointer { buffer in
      [Double](unsafeUninitializedCapacity: drawCount) { gaps, count in
        pk_gaps(
          buffer.baseAddress!, Int32(drawCount), Int32(unit), peers, Int32(peers.count), 0.75,
          path.rawValue, gaps.baseAddress!)
        count = drawCount
      }
    }
  }
}
