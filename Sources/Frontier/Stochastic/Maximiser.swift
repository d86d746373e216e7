import Foundation
import Statistics

/// Finds the maximum of a log-likelihood by Newton's method with exact derivatives; where the
/// curvature is not that of a maximum, the step is damped (Levenberg 1944; Marquardt 1963).
struct Maximiser {
  /// A log-likelihood with its first and second derivatives.
  struct Curvature {
    var value: Double
    var gradient: [Double]
    var hessian: Matrix
  }

  struct Maximum {
    let point: [Double]
    let curvature: Curvature
    let iterations: Int
    let converged: Bool
  }

  var maximumIterations = 200
  /// Half the gain that the quadratic approximation still promises.
  var tolerance = 1e-14

  func maximum(
    from start: [Double], _ value: ([Double]) -> Double, _ curvature: ([Double]) -> Curvature
  ) -> Maximum {
    var point = start
    var current = curvature(point)
    var damping = 0.0
    for iteration in 1...maximumIterations {
      guard let step = step(current, &damping) else { break }
      let promised = zip(step, current.gradient).reduce(0) { $0 + $1.0 * $1.1 }
      if promised < tolerance * (1 + abs(current.value)) {
        return Maximum(
          point: point, curvature: current, iterations: iteration, converged: true)
      }
      guard let next = improved(point, step, promised, current.value, value) else {
        if damping > 1e8 {
          // No direction gains anything that can be told from rounding.
          return Maximum(
            point: point, curvature: current, iterations: iteration,
            converged: promised < 1e-7 * (1 + abs(current.value)))
        }
        damping = max(damping * 10, 1e-6)
        continue
      }
      damping = damping < 1e-8 ? 0 : damping / 10
      point = next
      current = curvature(point)
    }
    return Maximum(
      point: point, curvature: current, iterations: maximumIterations, converged: false)
  }

  /// Solves (-H + damping · scale) step = gradient, raising the damping until that is possible.
  private func step(_ current: Curvature, _ damping: inout Double) -> [Double]? {
    let n = current.gradient.count
    for _ in 0..<60 {
      var matrix = Matrix(rows: n, columns: n)
      for i in 0..<n {
        for j in 0..<n { matrix[i, j] = -current.hessian[i, j] }
        matrix[i, i] += damping * max(abs(current.hessian[i, i]), 1e-8)
      }
      if let factor = Cholesky(matrix) {
        let step = factor.solve(current.gradient)
        if step.allSatisfy(\.isFinite) { return step }
      }
      damping = max(damping * 4, 1e-4)
    }
    return nil
  }

  private func improved(
    _ point: [Double], _ step: [Double], _ promised: Double, _ value: Double,
    _ function: ([Double]) -> Double
  ) -> [Double]? {
    var length = 1.0
    for _ in 0..<12 {
      let candidate = zip(point, step).map { $0 + length * $1 }
      let reached = function(candidate)
      if reached.isFinite, reached >= value + 1e-4 * length * promised { return candidate }
      length *= 0.5
    }
    return nil
  }
}
