import Foundation
import Statistics

/// Confidence intervals by subsamples: every unit is scored against frontiers of m units drawn from
/// n, again and again.
///
/// Unlike the smoothed bootstrap it assumes nothing about how inefficiency is spread (Kneip, Simar,
/// Wilson 2008; Simar, Wilson 2011). Deviations are scaled by (m/n)^κ, where κ is the rate at which
/// the scores converge: 2/(p+q+1) under variable, 2/(p+q) under constant returns, with p inputs and
/// q outputs.
public struct SubsampleBootstrap: Sendable {
  public var returns: ReturnsToScale
  public var orientation: Orientation
  /// m: units in each subsample, from 2 to n.
  public var size: Int
  public var replications: Int
  public var seed: UInt64
  public var level: Double
  /// Threads; 0 for one per processor. The result is the same for any number.
  public var threads: Int
  public var path: KernelPath = .widest

  public init(
    returns: ReturnsToScale = .vrs, orientation: Orientation = .input, size: Int,
    replications: Int = 2000, seed: UInt64 = 1, level: Double = 0.95, threads: Int = 0
  ) {
    self.returns = returns
    self.orientation = orientation
    self.size = size
    self.replications = replications
    self.seed = seed
    self.level = level
    self.threads = threads
  }

  /// Subsamples are drawn without replacement. Where one does not reach a unit, that replication is
  /// left out for it and counted in `unreached`.
  public func result(for units: DecisionUnits) throws(FrontierError) -> BootstrapResult {
    try BootstrapIntervals.check(replications: replications, level: level)
    guard size >= 2, size <= units.count else {
      throw .invalidSetting(
        name: "subsample", reason: "it must lie between 2 and the \(units.count) units")
    }
    var model = DEA(returns: returns, orientation: orientation)
    model.path = path
    let distances = try model.scores(for: units).map { orientation == .input ? 1 / $0 : $0 }
    for (name, distance) in zip(units.names, distances) where !distance.isFinite {
      throw .zeroOutputs(unit: name, columns: units.outputNames)
    }
    let rounds = rounds(ScaledPoints(units))
    var replicated = [Double](repeating: .nan, count: units.count * replications)
    for (b, round) in rounds.enumerated() {
      for j in 0..<units.count { replicated[j * replications + b] = round[j] }
    }
    let rate = 2.0 / Double(units.dimensions + (returns == .crs ? 0 : 1))
    let intervals = BootstrapIntervals(
      level: level, orientation: orientation,
      rate: pow(Double(size) / Double(units.count), rate))
    return BootstrapResult(
      names: units.names,
      units: intervals.units(distances, &replicated, count: replications), bandwidth: nil,
      replications: replications, level: level)
  }

  private func rounds(_ points: ScaledPoints) -> [[Double]] {
    let workers = (0..<Parallel.workerCount(replications, threads: threads)).map { _ in
      SubsampleWorker(points, size: size, returns: returns, orientation: orientation, path: path)
    }
    nonisolated(unsafe) let shared = workers
    let seed = seed
    return Parallel.map(replications, threads: threads) { replication, worker in
      var random = Philox(seed: seed, stream: UInt64(replication))
      return shared[worker].replicate(&random)
    }
  }
}
