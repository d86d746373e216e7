/// The space spanned by a few columns, for residuals and for finding columns that repeat others.
struct Projection {
  private var directions: [[Double]] = []

  init(first: [Double], columns: [[Double]] = []) {
    _ = add(first)
    for column in columns { _ = add(column) }
  }

  /// Adds a column; false (and nothing added) when it repeats those already there.
  mutating func add(_ column: [Double]) -> Bool {
    let rest = residual(residual(column))
    let (before, after) = (norm(column), norm(rest))
    guard after > 1e-6 * before else { return false }
    directions.append(rest.map { $0 / after })
    return true
  }

  /// What remains of a column after regression on those in the space.
  func residual(_ column: [Double]) -> [Double] {
    var rest = column
    for direction in directions {
      var dot = 0.0
      for i in rest.indices { dot += rest[i] * direction[i] }
      for i in rest.indices { rest[i] -= dot * direction[i] }
    }
    return rest
  }

  private func norm(_ column: [Double]) -> Double {
    column.reduce(0) { $0 + $1 * $1 }.squareRoot()
  }
}
