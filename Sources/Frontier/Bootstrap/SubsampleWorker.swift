import Statistics

/// One thread's frontier over a subsample.
final class SubsampleWorker {
  private let points: ScaledPoints
  private let frontier: RadialFrontier
  private let size: Int
  private var order: [Int]

  init(
    _ points: ScaledPoints, size: Int, returns: ReturnsToScale, orientation: Orientation,
    path: KernelPath
  ) {
    self.points = points
    self.size = size
    order = Array(0..<points.count)
    frontier = RadialFrontier(
      points.prefix(size), returns: returns, orientation: orientation, path: path,
      isSimulation: true)
  }

  func replicate(_ random: inout Philox) -> [Double] {
    let lanes = points.lanes
    // Begins anew each time, so that a replication does not depend on the thread that runs it.
    for i in order.indices { order[i] = i }
    for i in 0..<size {
      let left = UInt64(order.count - i)
      order.swapAt(i, i + Int(random.next().multipliedFullWidth(by: left).high))
    }
    return points.values.withUnsafeBufferPointer { values in
      for i in 0..<size {
        (frontier.set.units + i * lanes).update(
          from: values.baseAddress! + order[i] * lanes, count: lanes)
      }
      frontier.set.restore()
      frontier.set.startPool()
      return (0..<points.count).map { j in
        let score = frontier.score(values.baseAddress! + j * lanes) ?? .nan
        return frontier.orientation == .input ? 1 / score : score
      }
    }
  }
}
