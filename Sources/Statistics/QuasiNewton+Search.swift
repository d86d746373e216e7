extension QuasiNewton {
  /// The state of one search.
  struct Search {
    let settings: QuasiNewton
    let function: ([Double]) -> Double
    var minimum: Minimum
    var gradient: [Double] = []

    init(
      settings: QuasiNewton, start: [Double], inverseHessian: Matrix?,
      _ function: @escaping ([Double]) -> Double
    ) {
      self.settings = settings
      self.function = function
      minimum = Minimum(
        point: start, value: function(start),
        inverseHessian: inverseHessian ?? Self.identity(start.count), evaluations: 1,
        converged: false)
    }

    static func identity(_ n: Int) -> Matrix {
      var matrix = Matrix(rows: n, columns: n)
      for i in 0..<n { matrix[i, i] = 1 }
      return matrix
    }

    mutating func run() {
      gradient = differences()
      for _ in 0..<settings.maximumIterations {
        if largest(gradient) < settings.gradientTolerance {
          minimum.converged = true
          return
        }
        guard advance() else { return }
      }
    }

    /// One line search and one update; false when no descent is possible.
    mutating func advance() -> Bool {
      var direction = minimum.inverseHessian.times(gradient).map { -$0 }
      var slope = dot(direction, gradient)
      if !(slope < 0) {
        minimum.inverseHessian = Self.identity(gradient.count)
        direction = gradient.map { -$0 }
        slope = dot(direction, gradient)
      }
      let before = minimum.point
      guard descend(direction, slope: slope) else {
        minimum.converged = -slope < 1e-8 * (1 + abs(minimum.value))
        return false
      }
      let old = gradient
      gradient = differences()
      update(move: zip(minimum.point, before).map(-), turn: zip(gradient, old).map(-))
      return true
    }

    /// Armijo's rule with quadratic interpolation.
    mutating func descend(_ direction: [Double], slope: Double) -> Bool {
      var length = min(1, settings.maximumStep / largest(direction))
      for _ in 0..<40 {
        let point = zip(minimum.point, direction).map { $0 + length * $1 }
        let value = function(point)
        minimum.evaluations += 1
        if value <= minimum.value + 1e-4 * length * slope {
          let moved = value < minimum.value
          minimum.point = point
          minimum.value = value
          return moved
        }
        let quadratic = -slope * length / (2 * ((value - minimum.value) / length - slope))
        length = quadratic.isFinite ? max(0.1 * length, min(quadratic, 0.5 * length)) : 0.2 * length
      }
      return false
    }

    mutating func differences() -> [Double] {
      minimum.point.indices.map { i in
        var point = minimum.point
        point[i] += settings.step
        minimum.evaluations += 1
        return (function(point) - minimum.value) / settings.step
      }
    }

    /// The update of the inverse Hessian; skipped where the curvature is not positive.
    mutating func update(move: [Double], turn: [Double]) {
      let curvature = dot(move, turn)
      guard curvature > 1e-12 else { return }
      let turned = minimum.inverseHessian.times(turn)
      let scale = (1 + dot(turn, turned) / curvature) / curvature
      for i in move.indices {
        for j in move.indices {
          minimum.inverseHessian[i, j] +=
            scale * move[i] * move[j] - (turned[i] * move[j] + move[i] * turned[j]) / curvature
        }
      }
    }

    private func dot(_ x: [Double], _ y: [Double]) -> Double {
      zip(x, y).reduce(0) { $0 + $1.0 * $1.1 }
    }

    private func largest(_ x: [Double]) -> Double { x.reduce(0) { max($0, abs($1)) } }
  }
}
