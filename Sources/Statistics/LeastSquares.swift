/// Ordinary least squares with standard errors that allow for clusters.
public struct LeastSquares: Sendable {
  /// Coefficients in the order of the design's columns; a column that repeats earlier ones has 0.
  public let coefficients: [Double]
  /// Standard errors; infinite for a column that repeats earlier ones.
  public let errors: [Double]

  /// Fits a response on the columns of a design (one row per observation).
  ///
  /// With clusters, the errors are the sandwich of Liang and Zeger (1986) with the usual
  /// small-sample factor G/(G-1) · (N-1)/(N-k).
  /// - Returns: `nil` when there are no more observations than columns, or when the last column
  ///   repeats the others.
  public init?(design: [[Double]], response: [Double], clusters: [Int]? = nil) {
    let count = design.first?.count ?? 0
    guard count > 0, design.count > count, design.count == response.count else { return nil }
    var cross = Matrix(rows: count, columns: count)
    for row in design {
      for i in 0..<count where row[i] != 0 {
        for j in 0...i { cross[i, j] += row[i] * row[j] }
      }
    }
    var kept: [Int] = []
    var reduced: Cholesky?
    for column in 0..<count {
      let candidate = kept + [column]
      guard let factor = Self.factor(cross, candidate) else { continue }
      (kept, reduced) = (candidate, factor)
    }
    guard let factor = reduced, kept.last == count - 1 else { return nil }
    let right = kept.map { column in
      zip(design, response).reduce(0) { $0 + $1.0[column] * $1.1 }
    }
    let solution = factor.solve(right)
    let residuals = zip(design, response).map { row, value in
      zip(kept, solution).reduce(value) { $0 - $1.1 * row[$1.0] }
    }
    let variances = Self.variances(
      factor, design: design.map { row in kept.map { row[$0] } }, residuals: residuals,
      clusters: clusters)
    var coefficients = [Double](repeating: 0, count: count)
    var errors = [Double](repeating: .infinity, count: count)
    for (position, column) in kept.enumerated() {
      coefficients[column] = solution[position]
      errors[column] = max(variances[position], 0).squareRoot()
    }
    self.coefficients = coefficients
    self.errors = errors
  }

  private static func factor(_ cross: Matrix, _ columns: [Int]) -> Cholesky? {
    var matrix = Matrix(rows: columns.count, columns: columns.count)
    for (i, row) in columns.enumerated() {
      for (j, column) in columns.enumerated() where j <= i {
        matrix[i, j] = cross[max(row, column), min(row, column)]
      }
    }
    guard let factor = Cholesky(matrix) else { return nil }
    let last = columns.count - 1
    let pivot = factor.factor[last, last] * factor.factor[last, last]
    return pivot > 1e-10 * matrix[last, last] ? factor : nil
  }

  private static func variances(
    _ factor: Cholesky, design: [[Double]], residuals: [Double], clusters: [Int]?
  ) -> [Double] {
    let (rows, columns) = (design.count, factor.factor.rows)
    let inverse = factor.inverse()
    guard let clusters else {
      let variance = residuals.reduce(0) { $0 + $1 * $1 } / Double(rows - columns)
      return (0..<columns).map { variance * inverse[$0, $0] }
    }
    var scores: [Int: [Double]] = [:]
    for (row, cluster) in clusters.enumerated() {
      var score = scores[cluster] ?? [Double](repeating: 0, count: columns)
      for column in 0..<columns { score[column] += design[row][column] * residuals[row] }
      scores[cluster] = score
    }
    var sums = [Double](repeating: 0, count: columns)
    for cluster in scores.keys.sorted() {
      for (column, influence) in inverse.times(scores[cluster]!).enumerated() {
        sums[column] += influence * influence
      }
    }
    let groups = Double(scores.count)
    let correction = groups / (groups - 1) * Double(rows - 1) / Double(rows - columns)
    return sums.map { $0 * correction }
  }
}
