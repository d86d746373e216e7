import Statistics

/// The right-hand side of a regression: a constant and columns, brought to mean 0 and spread 1 so
/// that products of logarithms do no harm, with the way back.
struct Regressors {
  let count: Int
  /// Coefficients, the constant first.
  let width: Int
  /// `values[i * width + k]`, the first of each row is 1.
  let values: [Double]
  private let means: [Double]
  private let spreads: [Double]

  init(columns: [[Double]], names: [String]) throws(FrontierError) {
    count = columns.first?.count ?? 0
    width = columns.count + 1
    means = columns.map(Moments.mean)
    var spreads: [Double] = []
    for (column, name) in zip(columns, names) {
      let spread = Moments.populationSD(column)
      let size = column.reduce(0) { max($0, abs($1)) }
      guard spread > 1e-12 * size else { throw .collinear(column: name) }
      spreads.append(spread)
    }
    self.spreads = spreads
    var values = [Double](repeating: 1, count: count * width)
    for k in columns.indices {
      for i in 0..<count {
        values[i * width + k + 1] = (columns[k][i] - means[k]) / spreads[k]
      }
    }
    self.values = values
    try checkIndependence(names)
  }

  /// Throws at the first column that the ones before it determine.
  private func checkIndependence(_ names: [String]) throws(FrontierError) {
    let moments = crossProducts()
    var residual = moments.cells
    for k in 0..<width {
      let pivot = residual[k * width + k]
      guard pivot > 1e-11 * Double(count) else {
        throw .collinear(column: k == 0 ? "constant" : names[k - 1])
      }
      for i in k + 1..<max(width, k + 1) {
        let factor = residual[i * width + k] / pivot
        for j in 0..<width { residual[i * width + j] -= factor * residual[k * width + j] }
      }
    }
  }

  func crossProducts() -> Matrix {
    var sums = Matrix(rows: width, columns: width)
    for i in 0..<count {
      for k in 0..<width {
        for l in 0...k {
          sums.cells[k * width + l] += values[i * width + k] * values[i * width + l]
        }
      }
    }
    for k in 0..<width { for l in 0..<k { sums[l, k] = sums[k, l] } }
    return sums
  }

  /// Least squares coefficients in the standardised columns.
  func leastSquares(_ response: [Double]) -> [Double] {
    var products = [Double](repeating: 0, count: width)
    for i in 0..<count {
      for k in 0..<width { products[k] += values[i * width + k] * response[i] }
    }
    return Cholesky(crossProducts())?.solve(products) ?? products.map { _ in .nan }
  }

  /// Σ coefficients · row for every row.
  func fitted(_ coefficients: [Double]) -> [Double] {
    (0..<count).map { i in
      var sum = 0.0
      for k in 0..<width { sum += values[i * width + k] * coefficients[k] }
      return sum
    }
  }

  /// The matrix that turns standardised coefficients into those of the columns as given.
  var back: Matrix {
    var matrix = Matrix(rows: width, columns: width)
    matrix[0, 0] = 1
    for k in 1..<max(width, 1) {
      matrix[k, k] = 1 / spreads[k - 1]
      matrix[0, k] = -means[k - 1] / spreads[k - 1]
    }
    return matrix
  }
}
