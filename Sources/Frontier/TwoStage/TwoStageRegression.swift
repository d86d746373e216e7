import Foundation
import Statistics

/// What goes with inefficiency: a second-stage regression of distances on circumstances that a
/// unit does not choose, with intervals that know the distances are estimates.
///
/// Simar and Wilson (2007). Algorithm 1 regresses the distances as they are and bootstraps the
/// regression; algorithm 2 first corrects the distances' bias by redrawing the frontier from the
/// regression itself. Distances are Shephard's 1/θ (input) or Farrell's φ (output), at least 1: a
/// positive coefficient goes with more inefficiency.
public struct TwoStageRegression: Sendable {
  public enum Algorithm: Int, Sendable, CaseIterable {
    case single = 1
    case double = 2
  }

  public var algorithm: Algorithm
  public var returns: ReturnsToScale
  public var orientation: Orientation
  /// L₁: replications that correct the distances (algorithm 2); 100 or more.
  public var correctionReplications: Int
  /// L₂: replications for the intervals; 1,000 or more.
  public var replications: Int
  public var seed: UInt64
  public var level: Double
  /// Threads; 0 for one per processor. The result is the same for any number.
  public var threads: Int
  public var path: KernelPath = .widest

  public init(
    algorithm: Algorithm = .double, returns: ReturnsToScale = .vrs,
    orientation: Orientation = .input, correctionReplications: Int = 200,
    replications: Int = 2000, seed: UInt64 = 1, level: Double = 0.95, threads: Int = 0
  ) {
    self.algorithm = algorithm
    self.returns = returns
    self.orientation = orientation
    self.correctionReplications = correctionReplications
    self.replications = replications
    self.seed = seed
    self.level = level
    self.threads = threads
  }

  /// An estimated number with its bootstrap interval.
  public struct Parameter: Sendable {
    public let name: String
    public let estimate: Double
    /// Spread of the estimate over the replications.
    public let standardError: Double
    /// Ends of the basic bootstrap interval.
    public let lower: Double
    public let upper: Double
  }

  public struct Result: Sendable {
    /// `(Intercept)`, the covariates, `sigma`.
    public let parameters: [Parameter]
    /// The distances that were regressed: corrected under algorithm 2.
    public let distances: [Double]
    /// Units whose distance is above 1 and took part.
    public let count: Int
    /// Replications whose regression had no maximum and were left out.
    public let failedReplications: Int
  }

  /// - Parameter covariates: One column for each circumstance.
  public func result(
    for units: DecisionUnits, covariates: [[Double]], covariateNames: [String]? = nil
  ) throws(FrontierError) -> Result {
    try BootstrapIntervals.check(replications: replications, level: level)
    if algorithm == .double, correctionReplications < 2 {
      throw .invalidSetting(name: "replications", reason: "at least 2 are needed for correction")
    }
    let columns = covariateNames ?? covariates.indices.map { "z\($0 + 1)" }
    var model = DEA(returns: returns, orientation: orientation)
    model.path = path
    var distances = try model.scores(for: units).map { orientation == .input ? 1 / $0 : $0 }
    try TruncatedRegression.check(distances, "distance", covariates, columns, units.names)
    if algorithm == .double {
      let first = try regression(distances, covariates, columns)
      distances = corrected(units, distances, first, covariates)
    }
    let fit = try regression(distances, covariates, columns)
    return try inference(fit, distances, columns)
  }
}

extension TwoStageRegression {
  /// A fitted truncated regression in standardised columns.
  private struct Regression: Sendable {
    let kept: [Int]
    let likelihood: TruncatedLikelihood
    let point: [Double]

    /// Coefficients and σ in the columns as given.
    var estimates: [Double] {
      let k = likelihood.regressors.width
      return likelihood.regressors.back.times(point[..<k].map { $0 / point[k] }) + [1 / point[k]]
    }
  }

  private func regression(
    _ distances: [Double], _ covariates: [[Double]], _ names: [String]
  ) throws(FrontierError) -> Regression {
    let kept = distances.indices.filter { distances[$0] > 1 + 1e-6 }
    let needed = covariates.count + 3
    guard kept.count >= needed else {
      throw .tooFewUnits(
        needed: needed, found: kept.count, purpose: "The regression of inefficient units")
    }
    let regressors = try Regressors(
      columns: covariates.map { column in kept.map { column[$0] } }, names: names)
    let likelihood = TruncatedLikelihood(
      regressors: regressors, response: kept.map { distances[$0] }, limit: 1)
    guard let maximum = likelihood.maximum() else {
      throw .noConvergence(model: "truncated normal", iterations: Maximiser().maximumIterations)
    }
    return Regression(kept: kept, likelihood: likelihood, point: maximum.point)
  }

  /// Algorithm 2, steps 3 and 4: distances less their bias.
  private func corrected(
    _ units: DecisionUnits, _ distances: [Double], _ fit: Regression, _ covariates: [[Double]]
  ) -> [Double] {
    let estimates = fit.estimates
    let sigma = estimates.last!
    let means = distances.indices.map { j in
      zip(estimates.dropFirst(), covariates).reduce(estimates[0]) { $0 + $1.0 * $1.1[j] }
    }
    let points = ScaledPoints(units)
    let count = units.count
    let replications = correctionReplications
    nonisolated(unsafe) let workers = (0..<Parallel.workerCount(replications, threads: threads))
      .map { _ in
        BootstrapWorker(
          points, distances: distances, returns: returns, orientation: orientation, path: path)
      }
    let seed = seed
    let rounds = Parallel.map(replications, threads: threads) { replication, worker in
      var random = Philox(seed: seed, streams: 1, UInt32(replication))
      let draws = means.map { $0 + sigma * random.normal(above: (1 - $0) / sigma) }
      return [Double](unsafeUninitializedCapacity: count) { buffer, filled in
        workers[worker].replicate(draws, into: buffer.baseAddress!, stride: 1)
        filled = count
      }
    }
    return (0..<count).map { j in
      2 * distances[j] - rounds.reduce(0) { $0 + $1[j] } / Double(replications)
    }
  }

  /// The parametric bootstrap of the regression (steps 3 of algorithm 1, 6 of algorithm 2).
  private func inference(
    _ fit: Regression, _ distances: [Double], _ names: [String]
  ) throws(FrontierError) -> Result {
    let regressors = fit.likelihood.regressors
    let k = regressors.width
    let sigma = 1 / fit.point[k]
    let means = regressors.fitted(fit.point[..<k].map { $0 * sigma })
    let seed = seed
    let draws: [[Double]?] = Parallel.map(replications, threads: threads) { replication, _ in
      var random = Philox(seed: seed, streams: 2, UInt32(replication))
      let response = means.map { $0 + sigma * random.normal(above: (1 - $0) / sigma) }
      let likelihood = TruncatedLikelihood(regressors: regressors, response: response, limit: 1)
      guard let point = likelihood.maximum(from: fit.point)?.point else { return nil }
      return Regression(kept: [], likelihood: likelihood, point: point).estimates
    }
    let found = draws.compactMap { $0 }
    guard found.count >= 2 else {
      throw .noConvergence(model: "bootstrapped truncated normal", iterations: replications)
    }
    let estimates = fit.estimates
    let tail = (1 - level) / 2
    let parameters = (["(Intercept)"] + names + ["sigma"]).enumerated().map { i, name in
      var column = found.map { $0[i] }
      let (low, high) = column.withUnsafeMutableBufferPointer {
        (OrderStatistic.quantile(tail, of: $0), OrderStatistic.quantile(1 - tail, of: $0))
      }
      return Parameter(
        name: name, estimate: estimates[i], standardError: Moments.sampleSD(column),
        lower: 2 * estimates[i] - high, upper: 2 * estimates[i] - low)
    }
    return Result(
      parameters: parameters, distances: distances, count: fit.kept.count,
      failedReplications: draws.count - found.count)
  }
}
