import CProductivityKernel
import Foundation
import Statistics

/// The computations behind `RankSummary`. Sums run over fixed blocks of draws in a fixed order.
struct RankWork: Sendable {
  typealias Lanes = SIMD8<Double>

  let unitCount: Int
  let drawCount: Int
  let threads: Int
  /// Draws council by council.
  let draws: ArraySlice<Double>
  let means: [Double]

  init(draws: ArraySlice<Double>, unitCount: Int, threads: Int) {
    let drawCount = draws.count / unitCount
    self.unitCount = unitCount
    self.drawCount = drawCount
    self.threads = threads
    self.draws = draws
    means = draws.withUnsafeBufferPointer { buffer in
      (0..<unitCount).map { unit in
        var sum = 0.0
        for draw in 0..<drawCount { sum += buffer[unit * drawCount + draw] }
        return sum / Double(drawCount)
      }
    }
  }

  func summary() -> RankSummary {
    let counts = rankCounts()
    let deviations = pairSDs()
    let critical = criticalValue(deviations)
    let units = (0..<unitCount).map { unit in
      let (above, below) = surely(unit, deviations, critical)
      let row = counts[unit * unitCount..<(unit + 1) * unitCount]
      let top = (unitCount + 3) / 4
      return RankSummary.Unit(
        rank: RankSet(best: quantile(row, 0.05), worst: quantile(row, 0.95)),
        simultaneous: RankSet(best: Double(1 + above), worst: Double(unitCount - below)),
        probabilityTopQuarter: Double(row.prefix(top).reduce(0, +)) / Double(drawCount),
        sameCount: unitCount - 1 - above - below)
    }
    return RankSummary(units: units, pairwise: pairwise(), criticalValue: critical)
  }

  /// How often each council holds each place: council by council, best place first.
  private func rankCounts() -> [Int] {
    let blocks = 16
    let parts = Parallel.map(blocks, threads: threads) { block, _ in
      var counts = [Int](repeating: 0, count: unitCount * unitCount)
      var order = Array(0..<unitCount)
      var values = [Double](repeating: 0, count: unitCount)
      draws.withUnsafeBufferPointer { buffer in
        for draw in block * drawCount / blocks..<(block + 1) * drawCount / blocks {
          for unit in 0..<unitCount { values[unit] = buffer[unit * drawCount + draw] }
          order.sort { (values[$1], $0) < (values[$0], $1) }
          for (place, unit) in order.enumerated() { counts[unit * unitCount + place] += 1 }
        }
      }
      return counts
    }
    return parts.dropFirst().reduce(into: parts[0]) { sum, part in
      for place in sum.indices { sum[place] += part[place] }
    }
  }

  /// Type 7 quantile of the places from their counts.
  private func quantile(_ counts: ArraySlice<Int>, _ p: Double) -> Double {
    let position = p * Double(drawCount - 1)
    let below = Int(position)
    func place(_ order: Int) -> Double {
      var seen = 0
      for (place, count) in counts.enumerated() {
        seen += count
        if order < seen { return Double(place + 1) }
      }
      return Double(counts.count)
    }
    let low = place(below)
    return low + (position - Double(below)) * (place(min(below + 1, drawCount - 1)) - low)
  }

  /// SD of the difference of every two councils over draws (sample SD), row by row.
  private func pairSDs() -> [Double] {
    let rows = Parallel.map(unitCount, threads: threads) { i, _ in
      draws.withUnsafeBufferPointer { buffer in
        (0..<i).map { j in
          let (x, y) = (buffer.baseAddress! + i * drawCount, buffer.baseAddress! + j * drawCount)
          let shift = means[i] - means[j]
          return (Self.squares(x, y, shift, drawCount) / Double(max(1, drawCount - 1))).squareRoot()
        }
      }
    }
    var sds = [Double](repeating: 0, count: unitCount * unitCount)
    for i in 0..<unitCount {
      for j in 0..<i {
        sds[i * unitCount + j] = rows[i][j]
        sds[j * unitCount + i] = rows[i][j]
      }
    }
    return sds
  }

  private static func squares(
    _ x: UnsafePointer<Double>, _ y: UnsafePointer<Double>, _ shift: Double, _ count: Int
  ) -> Double {
    var sums = Lanes()
    var k = 0
    while k + 8 <= count {
      let left = UnsafeRawPointer(x + k).loadUnaligned(as: Lanes.self)
      let right = UnsafeRawPointer(y + k).loadUnaligned(as: Lanes.self)
      let difference = (left - right) - shift
      sums += difference * difference
      k += 8
    }
    var sum = sums.sum()
    while k < count {
      let difference = x[k] - y[k] - shift
      sum += difference * difference
      k += 1
    }
    return sum
  }

  /// 90 % quantile over draws of the largest standardised deviation of a difference from its mean.
  private func criticalValue(_ sds: [Double]) -> Double {
    guard unitCount > 1 else { return 0 }
    let width = (unitCount + 7) / 8
    var inverses = [Lanes](repeating: Lanes(), count: unitCount * width)
    for i in 0..<unitCount {
      for j in 0..<i where sds[i * unitCount + j] > 0 {
        inverses[i * width + j / 8][j % 8] = 1 / sds[i * unitCount + j]
      }
    }
    let (blocks, scales) = (16, inverses)
    let largest = Parallel.map(blocks, threads: threads) { block, _ in
      (block * drawCount / blocks..<(block + 1) * drawCount / blocks).map {
        largestDeviation(draw: $0, scales, width)
      }
    }
    return Quantile.of(largest.flatMap { $0 }, 0.9)
  }

  private func largestDeviation(draw: Int, _ inverses: [Lanes], _ width: Int) -> Double {
    var centred = [Lanes](repeating: Lanes(), count: width)
    draws.withUnsafeBufferPointer { buffer in
      for unit in 0..<unitCount {
        centred[unit / 8][unit % 8] = buffer[unit * drawCount + draw] - means[unit]
      }
    }
    var largest = Lanes()
    inverses.withUnsafeBufferPointer { inverses in
      for i in 1..<unitCount {
        let value = centred[i / 8][i % 8]
        for block in 0...((i - 1) / 8) {
          let ratio = (value - centred[block]) * inverses[i * width + block]
          let square = ratio * ratio
          largest.replace(with: square, where: square .> largest)
        }
      }
    }
    return largest.max().squareRoot()
  }

  private func surely(
    _ unit: Int, _ sds: [Double], _ critical: Double
  ) -> (above: Int, below: Int) {
    var (above, below) = (0, 0)
    for other in 0..<unitCount where other != unit {
      let difference = means[other] - means[unit]
      let limit = critical * sds[unit * unitCount + other]
      if difference > limit { above += 1 }
      if -difference > limit { below += 1 }
    }
    return (above, below)
  }

  private func pairwise() -> PairwiseProbabilities {
    let rows = Parallel.map(unitCount, threads: threads) { i, _ in
      draws.withUnsafeBufferPointer { buffer in
        (0..<i).map { j in
          let (x, y) = (buffer.baseAddress! + i * drawCount, buffer.baseAddress! + j * drawCount)
          let above = pk_count_above(x, y, Int32(drawCount), VectorPath.widest.rawValue)
          return Double(above) / Double(drawCount)
        }
      }
    }
    var cells = [Float](repeating: 0.5, count: unitCount * unitCount)
    for i in 0..<unitCount {
      for j in 0..<i {
        cells[i * unitCount + j] = Float(rows[i][j])
        cells[j * unitCount + i] = Float(1 - rows[i][j])
      }
    }
    return PairwiseProbabilities(count: unitCount, cells: cells)
  }
}
