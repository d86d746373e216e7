import Foundation
import Statistics

/// The log-likelihood of a stochastic frontier in (coefficients, ln σᵥ, ln σᵤ[, μ]).
struct FrontierLikelihood {
  let regressors: Regressors
  let response: [Double]
  /// +1 for production (inefficiency lowers the response), -1 for cost.
  let sign: Double
  let distribution: InefficiencyDistribution

  var parameters: Int { regressors.width + (distribution == .truncatedNormal ? 3 : 2) }

  func error(_ point: [Double]) -> ComposedError {
    let k = regressors.width
    return ComposedError(
      distribution, mode: distribution == .truncatedNormal ? point[k + 2] : 0,
      logNoise: point[k], logInefficiency: point[k + 1])
  }

  /// The signed composed error of unit `i`.
  @inline(__always)
  private func residual(_ i: Int, _ point: [Double]) -> Double {
    var sum = response[i]
    let k = regressors.width
    for c in 0..<k { sum -= regressors.values[i * k + c] * point[c] }
    return sign * sum
  }

  func residuals(_ point: [Double]) -> [Double] {
    (0..<regressors.count).map { residual($0, point) }
  }

  func value(_ point: [Double]) -> Double {
    let error = error(point)
    var sum = 0.0
    for i in 0..<regressors.count { sum += error.value(residual(i, point)) }
    return sum.isNaN ? -.infinity : sum
  }

  func curvature(_ point: [Double]) -> Maximiser.Curvature {
    let error = error(point)
    let k = regressors.width
    let hasMode = distribution == .truncatedNormal
    let n = parameters
    var value = 0.0
    var gradient = [Double](repeating: 0, count: n)
    var hessian = Matrix(rows: n, columns: n)
    gradient.withUnsafeMutableBufferPointer { gradient in
      hessian.cells.withUnsafeMutableBufferPointer { hessian in
        regressors.values.withUnsafeBufferPointer { x in
          for i in 0..<regressors.count {
            let d = error.derivatives(residual(i, point))
            value += d.value
            let row = x.baseAddress! + i * k
            // The error falls with sign · x as a coefficient rises.
            for c in 0..<k {
              let slope = -sign * row[c]
              gradient[c] += d.first[0] * slope
              hessian[k * n + c] += d.ea * slope
              hessian[(k + 1) * n + c] += d.eb * slope
              if hasMode { hessian[(k + 2) * n + c] += d.em * slope }
              let weight = d.ee * row[c]
              for l in 0...c { hessian[c * n + l] += weight * row[l] }
            }
            gradient[k] += d.first[2]
            gradient[k + 1] += d.first[3]
            hessian[k * n + k] += d.aa
            hessian[(k + 1) * n + k] += d.ab
            hessian[(k + 1) * n + k + 1] += d.bb
            if hasMode {
              gradient[k + 2] += d.first[1]
              hessian[(k + 2) * n + k] += d.ma
              hessian[(k + 2) * n + k + 1] += d.mb
              hessian[(k + 2) * n + k + 2] += d.mm
            }
          }
        }
      }
    }
    for i in 0..<n { for j in 0..<i { hessian[j, i] = hessian[i, j] } }
    return .init(value: value, gradient: gradient, hessian: hessian)
  }
}
