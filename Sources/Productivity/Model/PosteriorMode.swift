import Statistics

/// The most probable hyperparameters of one left-hand side, with the curvature around them.
struct PosteriorMode {
  /// Step of the differences for the Hessian (section 7).
  static let hessianStep = 0.08
  /// Floor of the Hessian's eigenvalues (section 7).
  static let smallestCurvature = 0.3

  var eta: [Double]
  var logPosterior: Double
  var inverseHessian: Matrix

  /// Finds the mode of the model's present left-hand side.
  init(of model: EffectModel, from start: PosteriorMode? = nil) {
    var search = QuasiNewton()
    search.gradientTolerance = start == nil ? 2e-4 : 2e-2
    let minimum = search.minimum(
      from: start?.eta ?? Eta.start(s0: model.s0, withCurvature: model.hasCurvature),
      inverseHessian: start?.inverseHessian
    ) { -model.logPosterior($0) }
    eta = minimum.point
    logPosterior = -minimum.value
    inverseHessian = minimum.inverseHessian
  }

  /// The Hessian of -L at the mode by differences: central on the diagonal, forward off it.
  func hessian(of model: EffectModel) -> Matrix {
    let count = eta.count
    let step = Self.hessianStep
    func value(_ moves: (Int, Double)...) -> Double {
      var point = eta
      for (index, amount) in moves { point[index] += amount }
      return -model.logPosterior(point)
    }
    let centre = -logPosterior
    let up = (0..<count).map { value(($0, step)) }
    let down = (0..<count).map { value(($0, -step)) }
    var hessian = Matrix(rows: count, columns: count)
    for i in 0..<count {
      hessian[i, i] = (up[i] - 2 * centre + down[i]) / (step * step)
      for j in 0..<i {
        let both = value((i, step), (j, step))
        hessian[i, j] = (both - up[i] - up[j] + centre) / (step * step)
        hessian[j, i] = hessian[i, j]
      }
    }
    return hessian
  }

  /// The scale of the proposals and its log determinant: a root of the inverse of a Hessian whose
  /// eigenvalues are floored.
  static func proposalRoot(_ hessian: Matrix) -> Matrix {
    let eigen = SymmetricEigen(hessian)
    var root = eigen.vectors
    for column in 0..<root.columns {
      let value = eigen.values[column]
      let curvature = value.isFinite ? max(value, smallestCurvature) : smallestCurvature
      for row in 0..<root.rows { root[row, column] /= curvature.squareRoot() }
    }
    return root
  }
}
