/// Units as the hot loop wants them: one row of (-inputs, outputs, 1) for each unit, scaled by
/// powers of two and padded to whole vectors.
struct ScaledPoints {
  let count: Int
  let inputs: Int
  let rows: Int
  let lanes: Int
  /// `values[j * lanes + r]`.
  var values: [Double]
  /// Scaled quantity = original quantity × factor.
  let factors: [Double]

  /// Scales `units` by their own columns, or by the `factors` of another set that they are to be
  /// compared with.
  init(_ units: DecisionUnits, factors given: [Double]? = nil) {
    let columns = units.inputs + units.outputs
    count = units.count
    inputs = units.inputs.count
    rows = columns.count
    lanes = (rows + 8) / 8 * 8
    factors = given ?? columns.map { ColumnScale.factor(of: $0) }
    values = [Double](repeating: 0, count: count * lanes)
    for (r, column) in columns.enumerated() {
      let factor = r < inputs ? -factors[r] : factors[r]
      for j in 0..<count { values[j * lanes + r] = column[j] * factor }
    }
    for j in 0..<count { values[j * lanes + rows] = 1 }
  }

  private init(count: Int, like other: ScaledPoints) {
    self.count = count
    inputs = other.inputs
    rows = other.rows
    lanes = other.lanes
    factors = other.factors
    values = Array(other.values[..<(count * other.lanes)])
  }

  /// The first `count` units on the same scale.
  func prefix(_ count: Int) -> ScaledPoints { ScaledPoints(count: count, like: self) }
}
