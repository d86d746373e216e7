import Foundation
import Statistics

/// Regression of a response of which only values above a limit are seen, by maximum likelihood.
///
/// The second stage of Simar and Wilson (2007): distances are at least 1, and ordinary regression
/// would forget that. In Olsen's (1978) parameters b = β/σ and h = 1/σ,
///
///     ln L = Σ ln h - ½ (h y - x'b)² - ½ ln 2π - ln Φ(x'b - h · limit),
///
/// which is concave, so that Newton's method finds the one maximum.
public struct TruncatedRegression: Sendable {
  /// The limit below which nothing is seen.
  public let limit: Double

  public init(limit: Double = 1) { self.limit = limit }

  /// An estimated number with its standard error from the likelihood's curvature.
  public struct Parameter: Sendable {
    public let name: String
    public let estimate: Double
    public let standardError: Double?
  }

  public struct Fit: Sendable {
    /// `(Intercept)`, the covariates, `sigma`.
    public let parameters: [Parameter]
    public let logLikelihood: Double
    /// Observations above the limit, which alone take part.
    public let count: Int
  }

  /// Fits the observations above the limit (by more than 1e-6; those at it are left out).
  public func fit(
    response: [Double], covariates: [[Double]], responseName: String = "response",
    covariateNames: [String]? = nil, names: [String]? = nil
  ) throws(FrontierError) -> Fit {
    let columns = covariateNames ?? covariates.indices.map { "z\($0 + 1)" }
    try Self.check(response, responseName, covariates, columns, names)
    let kept = response.indices.filter { response[$0] > limit + 1e-6 }
    let needed = covariates.count + 3
    guard kept.count >= needed else {
      throw .tooFewUnits(needed: needed, found: kept.count, purpose: "The truncated regression")
    }
    let regressors = try Regressors(
      columns: covariates.map { column in kept.map { column[$0] } }, names: columns)
    let likelihood = TruncatedLikelihood(
      regressors: regressors, response: kept.map { response[$0] }, limit: limit)
    guard let maximum = likelihood.maximum() else {
      throw .noConvergence(model: "truncated normal", iterations: Maximiser().maximumIterations)
    }
    return Fit(
      parameters: parameters(regressors, columns, maximum),
      logLikelihood: maximum.curvature.value, count: kept.count)
  }

  static func check(
    _ response: [Double], _ responseName: String, _ covariates: [[Double]], _ columns: [String],
    _ names: [String]?
  ) throws(FrontierError) {
    guard !response.isEmpty else { throw .noUnits }
    for (column, name) in zip([response] + covariates, [responseName] + columns) {
      guard column.count == response.count else {
        throw .unequalLength(column: name, expected: response.count, found: column.count)
      }
      for (j, value) in column.enumerated() where !value.isFinite {
        throw .notFinite(unit: names?[j] ?? String(j + 1), column: name)
      }
    }
  }

  private func parameters(
    _ regressors: Regressors, _ columns: [String], _ maximum: Maximiser.Maximum
  ) -> [Parameter] {
    let k = regressors.width
    let h = maximum.point[k]
    let scaled = maximum.point[..<k].map { $0 / h }
    let estimates = regressors.back.times(scaled) + [1 / h]
    // (b, h) to (β, σ), then to the columns as given.
    var jacobian = Matrix(rows: k + 1, columns: k + 1)
    let back = regressors.back
    for i in 0..<k {
      for j in 0..<k {
        jacobian[i, j] = back[i, j] / h
        jacobian[i, k] -= back[i, j] * scaled[j] / h
      }
    }
    jacobian[k, k] = -1 / (h * h)
    var information = maximum.curvature.hessian
    for i in information.cells.indices { information.cells[i] *= -1 }
    let covariance = Cholesky(information)?.inverse()
    return zip(["(Intercept)"] + columns + ["sigma"], estimates).enumerated().map { row, named in
      let gradient = (0...k).map { jacobian[row, $0] }
      let variance = covariance.map {
        zip(gradient, $0.times(gradient)).reduce(0) { $0 + $1.0 * $1.1 }
      }
      return Parameter(
        name: named.0, estimate: named.1, standardError: variance.map { $0.squareRoot() })
    }
  }
}
