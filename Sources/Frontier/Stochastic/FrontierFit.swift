import Foundation
import Statistics

/// Finds the maximum of a stochastic frontier's likelihood and reads the result off it.
struct FrontierFit {
  let model: StochasticFrontier
  let names: [String]
  let termNames: [String]
  let regressors: Regressors
  let response: [Double]

  private var sign: Double { model.side == .production ? 1 : -1 }

  func result() throws(FrontierError) -> StochasticFrontierResult {
    let coefficients = regressors.leastSquares(response)
    let residuals = zip(response, regressors.fitted(coefficients)).map(-)
    let count = Double(residuals.count)
    let second = residuals.reduce(0) { $0 + $1 * $1 } / count
    let third = sign * residuals.reduce(0) { $0 + $1 * $1 * $1 } / count
    let leastSquares = -0.5 * count * (log(2 * .pi * second) + 1)
    // Production residuals of inefficient units lie below: their third moment is negative.
    guard third < 0 else {
      return withoutInefficiency(coefficients, variance: second, leastSquares)
    }
    let likelihood = likelihood(model.distribution)
    let best = try maximum(
      likelihood, starts(coefficients, second: second, third: third))
    return read(likelihood, best, leastSquares)
  }

  private func likelihood(_ distribution: InefficiencyDistribution) -> FrontierLikelihood {
    FrontierLikelihood(
      regressors: regressors, response: response, sign: sign, distribution: distribution)
  }

  /// Corrected least squares (Olson, Schmidt, Waldman 1980) from the residuals' moments.
  private func starts(
    _ coefficients: [Double], second: Double, third: Double
  ) throws(FrontierError) -> [[Double]] {
    let isExponential = model.distribution == .exponential
    let factor = isExponential ? 2 : (2 / Double.pi).squareRoot() * (4 / Double.pi - 1)
    let spread = cbrt(-third / factor)
    let share = isExponential ? 1 : 1 - 2 / Double.pi
    let u = min(spread, (0.95 * second / share).squareRoot())
    let v = max(second - share * u * u, 0.02 * second).squareRoot()
    var point = coefficients
    point[0] += sign * u * (isExponential ? 1 : (2 / Double.pi).squareRoot())
    let start = point + [log(v), log(u)]
    guard model.distribution == .truncatedNormal else { return [start] }
    // The truncated normal's likelihood is flat and can have several maxima.
    let half = try maximum(likelihood(.halfNormal), [start]).point
    let k = regressors.width
    let spreadOfHalf = exp(half[k + 1])
    return [0, 1, -2].map { shift in
      var start = half + [shift * spreadOfHalf]
      if shift > 0 {
        start[k + 1] += log(0.6)
        start[0] += sign * 0.4 * spreadOfHalf
      } else if shift < 0 {
        start[k + 1] += log(1.7)
      }
      return start
    }
  }

  private func maximum(
    _ likelihood: FrontierLikelihood, _ starts: [[Double]]
  ) throws(FrontierError) -> Maximiser.Maximum {
    let maximiser = Maximiser()
    let found = starts.map {
      maximiser.maximum(from: $0, likelihood.value, likelihood.curvature)
    }
    let best = found.max { $0.curvature.value < $1.curvature.value }!
    guard best.curvature.value.isFinite, best.converged else {
      throw .noConvergence(
        model: "\(likelihood.distribution.rawValue)-normal", iterations: best.iterations)
    }
    return best
  }
}

extension FrontierFit {
  private func read(
    _ likelihood: FrontierLikelihood, _ best: Maximiser.Maximum, _ leastSquares: Double
  ) -> StochasticFrontierResult {
    let error = likelihood.error(best.point)
    let units = likelihood.residuals(best.point).map { unit(error, $0) }
    return StochasticFrontierResult(
      names: names, units: units, parameters: parameters(error, best),
      noiseVariance: error.noise * error.noise,
      inefficiencyVariance: error.inefficiency * error.inefficiency,
      logLikelihood: best.curvature.value, logLikelihoodOfLeastSquares: leastSquares,
      iterations: best.iterations, warnings: [])
  }

  private func unit(_ error: ComposedError, _ residual: Double) -> StochasticFrontierResult.Unit {
    let (mean, spread) = error.posterior(residual)
    let z = mean / spread
    let tail = Normal.lowerTail(z)
    let inefficiency = mean + spread * tail.mills
    let efficiency = exp(
      -mean + 0.5 * spread * spread + Normal.logCdf(z - spread) - tail.logCdf)
    let outside = (1 - model.level) / 2
    // Quantiles of the normal distribution above zero, taken from its upper tail.
    let above = exp(tail.logCdf)
    let least = mean - spread * Normal.quantile((1 - outside) * above)
    let most = mean - spread * Normal.quantile(outside * above)
    return .init(
      efficiency: efficiency, efficiencyOfMean: exp(-inefficiency), inefficiency: inefficiency,
      lower: exp(-most), upper: min(exp(-least), 1))
  }

  /// From (standardised coefficients, ln σᵥ, ln σᵤ[, μ]) to the reported parameters, with standard
  /// errors by the delta method.
  private func parameters(
    _ error: ComposedError, _ best: Maximiser.Maximum
  ) -> [StochasticFrontierResult.Parameter] {
    let k = regressors.width
    let n = best.point.count
    var jacobian = Matrix(rows: n, columns: n)
    let back = regressors.back
    for i in 0..<k { for j in 0..<k { jacobian[i, j] = back[i, j] } }
    let (v, u, r) = (error.noise, error.inefficiency, error.share)
    jacobian[k, k] = 2 * v * v
    jacobian[k, k + 1] = 2 * u * u
    jacobian[k + 1, k] = -2 * r * (1 - r)
    jacobian[k + 1, k + 1] = 2 * r * (1 - r)
    if n > k + 2 { jacobian[k + 2, k + 2] = 1 }
    let variances = variances(best.curvature.hessian, jacobian)
    let coefficients = back.times(Array(best.point[..<k]))
    let names = ["const"] + termNames + ["sigmaSq", "gamma"] + (n > k + 2 ? ["mu"] : [])
    let estimates = coefficients + [error.total, r] + (n > k + 2 ? [error.mode] : [])
    return names.indices.map {
      .init(
        name: names[$0], estimate: estimates[$0],
        standardError: variances.map(\.[$0]).flatMap { $0 >= 0 ? $0.squareRoot() : nil })
    }
  }

  private func variances(_ hessian: Matrix, _ jacobian: Matrix) -> [Double]? {
    var information = hessian
    for i in information.cells.indices { information.cells[i] *= -1 }
    guard let covariance = Cholesky(information)?.inverse() else { return nil }
    return (0..<jacobian.rows).map { row in
      let gradient = (0..<jacobian.columns).map { jacobian[row, $0] }
      return zip(gradient, covariance.times(gradient)).reduce(0) { $0 + $1.0 * $1.1 }
    }
  }

  /// Waldman (1982): with residuals that lean the wrong way least squares is the maximum.
  private func withoutInefficiency(
    _ coefficients: [Double], variance: Double, _ leastSquares: Double
  ) -> StochasticFrontierResult {
    let back = regressors.back
    let estimates = back.times(coefficients)
    let covariance = Cholesky(regressors.crossProducts())?.inverse()
    let errors = (0..<regressors.width).map { row -> Double? in
      let gradient = (0..<regressors.width).map { back[row, $0] }
      return covariance.map {
        (variance * zip(gradient, $0.times(gradient)).reduce(0) { $0 + $1.0 * $1.1 }).squareRoot()
      }
    }
    let named = zip(["const"] + termNames, zip(estimates, errors)).map {
      StochasticFrontierResult.Parameter(name: $0, estimate: $1.0, standardError: $1.1)
    }
    let unit = StochasticFrontierResult.Unit(
      efficiency: 1, efficiencyOfMean: 1, inefficiency: 0, lower: 1, upper: 1)
    return StochasticFrontierResult(
      names: names, units: names.map { _ in unit },
      parameters: named + [
        .init(name: "sigmaSq", estimate: variance, standardError: nil),
        .init(name: "gamma", estimate: 0, standardError: nil),
      ],
      noiseVariance: variance, inefficiencyVariance: 0, logLikelihood: leastSquares,
      logLikelihoodOfLeastSquares: leastSquares, iterations: 0,
      warnings: [.wrongSkew(model: "\(model.side.rawValue) frontier")])
  }
}
