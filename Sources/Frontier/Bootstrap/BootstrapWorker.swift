import Statistics

/// One thread's frontier: filled anew in every replication.
final class BootstrapWorker {
  private let points: ScaledPoints
  private let distances: [Double]
  private let frontier: RadialFrontier
  private let orientation: Orientation
  private var draws: [Double]
  private var order: [Int]

  init(
    _ points: ScaledPoints, distances: [Double], returns: ReturnsToScale,
    orientation: Orientation, path: KernelPath
  ) {
    self.points = points
    self.distances = distances
    self.orientation = orientation
    frontier = RadialFrontier(
      points, returns: returns, orientation: orientation, path: path,
      isSimulation: true)
    draws = [Double](repeating: 1, count: points.count)
    order = Array(0..<points.count)
  }

  /// Scores all units against one drawn frontier; unit `j`'s distance goes to `results[j * stride]`.
  func replicate(
    _ sampler: DistanceSampler, _ random: inout Philox, into results: UnsafeMutablePointer<Double>,
    stride: Int
  ) {
    sampler.fill(&draws, &random)
    scoreAll(into: results, stride: stride)
  }

  /// Scores all units against the frontier of given distances.
  func replicate(_ draws: [Double], into results: UnsafeMutablePointer<Double>, stride: Int) {
    self.draws = draws
    scoreAll(into: results, stride: stride)
  }

  private func scoreAll(into results: UnsafeMutablePointer<Double>, stride: Int) {
    move()
    let lanes = points.lanes
    points.values.withUnsafeBufferPointer { values in
      for j in order {
        let score = frontier.score(values.baseAddress! + j * lanes) ?? .nan
        let distance = orientation == .input ? 1 / score : score
        results[j * stride] = distance
        // The drawn unit lies on the same ray. Strictly inside the frontier it is nobody's peer.
        if distances[j] < distance * draws[j] * (1 - 1e-9) { frontier.set.remove(j) }
      }
    }
  }

  /// Moves every unit along its ray to its drawn distance.
  private func move() {
    let set = frontier.set
    let lanes = points.lanes
    let moved = orientation == .input ? 0..<points.inputs : points.inputs..<points.rows
    points.values.withUnsafeBufferPointer { values in
      for j in 0..<points.count {
        let factor =
          orientation == .input ? draws[j] / distances[j] : distances[j] / draws[j]
        for r in moved { set.units[j * lanes + r] = values[j * lanes + r] * factor }
      }
    }
    set.restore()
    set.startPool()
  }
}
