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
    var gaps = [Double](repeating: 0, count: drawCount)
    var peers = [Double](repeating: 0, count: comparators.count)
    draws.withUnsafeBufferPointer { buffer in
      let own = buffer.baseAddress! + unit * drawCount
      for draw in 0..<drawCount {
        for (position, peer) in comparators.enumerated() {
          var place = position
          let value = buffer[peer * drawCount + draw]
          while place > 0, peers[place - 1] > value {
            peers[place] = peers[place - 1]
            place -= 1
          }
          peers[place] = value
        }
        gaps[draw] = max(0, Quantile.ofSorted(peers, 0.75) - own[draw])
      }
    }
    let limits = Quantile.few(&gaps, [0.05, 0.5, 0.95])
    func range(_ value: (Double) -> Double) -> PotentialRange {
      PotentialRange(
        low: value(limits[0]), middle: value(limits[1]), high: value(limits[2]))
    }
    return Potential(
      pounds: total.map { total in range { total * (1 - exp(-$0)) } },
      points: range { $0 / valueOfPoint })
  }
}
