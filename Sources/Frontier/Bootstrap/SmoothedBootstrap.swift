import Statistics

/// The homogeneous smoothed bootstrap of Simar and Wilson (1998): what the scores would have been,
/// had other units been seen.
///
/// In each replication the reference units get new distances, drawn from a kernel estimate that is
/// reflected at 1, and every unit is scored against that new frontier. Bias correction and basic
/// intervals are taken on the scale of Shephard's distances (1/θ in input orientation).
public struct SmoothedBootstrap: Sendable {
  public var returns: ReturnsToScale
  public var orientation: Orientation
  /// Number of replications; 2,000 for intervals.
  public var replications: Int
  public var seed: UInt64
  public var bandwidth: Bandwidth
  /// Confidence level of the intervals.
  public var level: Double
  /// Threads; 0 for one per processor. The result is the same for any number.
  public var threads: Int
  public var path: KernelPath = .widest

  public init(
    returns: ReturnsToScale = .vrs, orientation: Orientation = .input, replications: Int = 2000,
    seed: UInt64 = 1, bandwidth: Bandwidth = .rule, level: Double = 0.95, threads: Int = 0
  ) {
    self.returns = returns
    self.orientation = orientation
    self.replications = replications
    self.seed = seed
    self.bandwidth = bandwidth
    self.level = level
    self.threads = threads
  }

  /// - Throws: `invalidSetting` for settings outside their range or when all units are efficient,
  ///   so that there is nothing to draw from.
  public func result(for units: DecisionUnits) throws(FrontierError) -> BootstrapResult {
    try BootstrapIntervals.check(replications: replications, level: level)
    var model = DEA(returns: returns, orientation: orientation)
    model.path = path
    let distances = try model.scores(for: units).map { orientation == .input ? 1 / $0 : $0 }
    for (name, distance) in zip(units.names, distances) where !distance.isFinite {
      throw .zeroOutputs(unit: name, columns: units.outputNames)
    }
    guard let h = bandwidth.value(for: distances) else {
      throw .invalidSetting(
        name: "bandwidth", reason: "every unit is efficient, so the rule has nothing to go by")
    }
    guard h > 0, h.isFinite else {
      throw .invalidSetting(name: "bandwidth", reason: "it must be above zero")
    }
    let draws = DistanceSampler(distances: distances, bandwidth: h)
    var replicated = replicate(units, distances, draws)
    let intervals = BootstrapIntervals(level: level, orientation: orientation)
    return BootstrapResult(
      names: units.names,
      units: intervals.units(distances, &replicated, count: replications),
      bandwidth: h, replications: replications, level: level)
  }

  /// The distances of every unit in every replication, unit by unit.
  private func replicate(
    _ units: DecisionUnits, _ distances: [Double], _ draws: DistanceSampler
  ) -> [Double] {
    let points = ScaledPoints(units)
    let count = units.count
    let workers = (0..<Parallel.workerCount(replications, threads: threads)).map { _ in
      BootstrapWorker(
        points, distances: distances, returns: returns, orientation: orientation, path: path)
    }
    let replications = replications
    let seed = seed
    return [Double](unsafeUninitializedCapacity: count * replications) { buffer, filled in
      nonisolated(unsafe) let results = buffer.baseAddress!
      nonisolated(unsafe) let workers = workers
      Parallel.forEach(replications, threads: threads) { replication, worker in
        var random = Philox(seed: seed, stream: UInt64(replication))
        workers[worker].replicate(draws, &random, into: results + replication, stride: replications)
      }
      filled = count * replications
    }
  }
}
