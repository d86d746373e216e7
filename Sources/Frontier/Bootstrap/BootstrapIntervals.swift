/// Turns replicated distances into corrected scores and basic intervals.
struct BootstrapIntervals {
  let level: Double
  let orientation: Orientation
  /// By how much a deviation in the replications stands for one in the sample; below 1 for
  /// subsamples, which deviate more.
  var rate = 1.0

  static func check(replications: Int, level: Double) throws(FrontierError) {
    guard replications >= 2 else {
      throw .invalidSetting(name: "replications", reason: "at least 2 are needed")
    }
    guard level > 0, level < 1 else {
      throw .invalidSetting(name: "level", reason: "it must lie between 0 and 1")
    }
  }

  /// `replicated[j * count...]` holds the distances of unit `j`; NaN where it was not reached.
  func units(
    _ distances: [Double], _ replicated: inout [Double], count: Int
  ) -> [BootstrapResult.Unit] {
    replicated.withUnsafeMutableBufferPointer { all in
      distances.indices.map { j in
        let own = UnsafeMutableBufferPointer(rebasing: all[j * count..<(j + 1) * count])
        return unit(distances[j], own)
      }
    }
  }

  private func unit(
    _ distance: Double, _ replicated: UnsafeMutableBufferPointer<Double>
  ) -> BootstrapResult.Unit {
    var reached = 0
    for value in replicated where value.isFinite {
      replicated[reached] = value
      reached += 1
    }
    let values = UnsafeMutableBufferPointer(rebasing: replicated[..<reached])
    let mean = values.reduce(0, +) / Double(reached)
    let tail = (1 - level) / 2
    let low = OrderStatistic.quantile(tail, of: values)
    let high = OrderStatistic.quantile(1 - tail, of: values)
    let corrected = distance - rate * (mean - distance)
    let nearest = distance - rate * (high - distance)
    let farthest = distance - rate * (low - distance)
    let unreached = replicated.count - reached
    if orientation == .input {
      return .init(
        score: 1 / distance, bias: 1 / distance - 1 / corrected, corrected: 1 / corrected,
        lower: 1 / farthest, upper: 1 / nearest, unreached: unreached)
    }
    return .init(
      score: distance, bias: distance - corrected, corrected: corrected, lower: nearest,
      upper: farthest, unreached: unreached)
  }
}
