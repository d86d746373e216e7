import Foundation

/// The lower triangular factor of a small symmetric positive definite matrix.
public struct Cholesky: Sendable {
  /// The factor L with A = L L'; entries above the diagonal are zero.
  public let factor: Matrix

  /// Factors a symmetric matrix (its lower triangle is read); `nil` unless positive definite.
  public init?(_ matrix: Matrix) {
    precondition(matrix.rows == matrix.columns)
    var factor = Matrix(rows: matrix.rows, columns: matrix.rows)
    for row in 0..<matrix.rows {
      for column in 0...row {
        var sum = matrix[row, column]
        for k in 0..<column { sum -= factor[row, k] * factor[column, k] }
        if column < row {
          factor[row, column] = sum / factor[column, column]
        } else {
          guard sum > 0, sum.isFinite else { return nil }
          factor[row, row] = sum.squareRoot()
        }
      }
    }
    self.factor = factor
  }

  /// The natural logarithm of the matrix's determinant.
  public var logDeterminant: Double {
    (0..<factor.rows).reduce(0) { $0 + 2 * log(factor[$1, $1]) }
  }

  /// L⁻¹ b.
  public func forward(_ vector: [Double]) -> [Double] {
    var x = vector
    for row in x.indices {
      for k in 0..<row { x[row] -= factor[row, k] * x[k] }
      x[row] /= factor[row, row]
    }
    return x
  }

  /// L'⁻¹ b.
  public func backward(_ vector: [Double]) -> [Double] {
    var x = vector
    for row in x.indices.reversed() {
      for k in (row + 1)..<max(row + 1, x.count) { x[row] -= factor[k, row] * x[k] }
      x[row] /= factor[row, row]
    }
    return x
  }

  /// A⁻¹ b.
  public func solve(_ vector: [Double]) -> [Double] { backward(forward(vector)) }

  /// A⁻¹.
  public func inverse() -> Matrix {
    var inverse = Matrix(rows: factor.rows, columns: factor.rows)
    var unit = [Double](repeating: 0, count: factor.rows)
    for column in 0..<factor.rows {
      unit[column] = 1
      for (row, entry) in solve(unit).enumerated() { inverse[row, column] = entry }
      unit[column] = 0
    }
    return inverse
  }
}
