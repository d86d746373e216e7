import Foundation
import Statistics

/// The concave log-likelihood of a left-truncated normal regression in (b = β/σ, h = 1/σ).
struct TruncatedLikelihood {
  let regressors: Regressors
  let response: [Double]
  let limit: Double

  func maximum(from start: [Double]? = nil) -> Maximiser.Maximum? {
    let found = Maximiser().maximum(from: start ?? leastSquaresStart(), value, curvature)
    return found.converged && found.curvature.value.isFinite ? found : nil
  }

  private func leastSquaresStart() -> [Double] {
    let coefficients = regressors.leastSquares(response)
    let fitted = regressors.fitted(coefficients)
    let square = zip(response, fitted).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    let h = 1 / max((square / Double(response.count)).squareRoot(), 1e-12)
    return coefficients.map { $0 * h } + [h]
  }

  private func index(_ i: Int, _ point: [Double]) -> Double {
    let k = regressors.width
    var sum = 0.0
    for c in 0..<k { sum += regressors.values[i * k + c] * point[c] }
    return sum
  }

  func value(_ point: [Double]) -> Double {
    let h = point[regressors.width]
    guard h > 0 else { return -.infinity }
    var sum = Double(response.count) * (log(h) - 0.918_938_533_204_672_74)
    for i in response.indices {
      let mean = index(i, point)
      let r = h * response[i] - mean
      sum -= 0.5 * r * r + Normal.logCdf(mean - h * limit)
    }
    return sum.isNaN ? -.infinity : sum
  }

  func curvature(_ point: [Double]) -> Maximiser.Curvature {
    let k = regressors.width
    let h = point[k]
    let n = k + 1
    var value = Double(response.count) * (log(h) - 0.918_938_533_204_672_74)
    var gradient = [Double](repeating: 0, count: n)
    var hessian = Matrix(rows: n, columns: n)
    for i in response.indices {
      let mean = index(i, point)
      let y = response[i]
      let r = h * y - mean
      let z = mean - h * limit
      let (logCdf, mills) = Normal.lowerTail(z)
      let bend = -mills * (z + mills)
      value -= 0.5 * r * r + logCdf
      for c in 0..<k {
        let x = regressors.values[i * k + c]
        gradient[c] += (r - mills) * x
        hessian.cells[k * n + c] += (y + bend * limit) * x
        let weight = (1 + bend) * x
        for l in 0...c { hessian.cells[c * n + l] -= weight * regressors.values[i * k + l] }
      }
      gradient[k] += 1 / h - r * y + mills * limit
      hessian.cells[k * n + k] -= 1 / (h * h) + y * y + bend * limit * limit
    }
    for i in 0..<n { for j in 0..<i { hessian[j, i] = hessian[i, j] } }
    return .init(value: value, gradient: gradient, hessian: hessian)
  }
}
