import Statistics

/// The columns that describe the councils' circumstances in every year: year effects, context,
/// curvature of context and council type (section 6 of the method).
struct Design: Sendable {
  /// Number of councils.
  let unitCount: Int
  /// Calendar years.
  let years: [Int]
  /// Names of the columns beside the year effects: context, curvature, types.
  private(set) var names: [String] = []
  /// The columns beside the year effects, each with one entry per council-year (council by council).
  private(set) var columns: [[Double]] = []
  /// Which of `columns` are curvature columns.
  private(set) var curvature: Range<Int> = 0..<0
  /// Context variables left out because they do not vary or repeat others.
  private(set) var dropped: [String] = []
  /// Standardised context as it enters, one list per variable used.
  private(set) var standardised: [[Double]] = []

  /// Builds the columns from complete context tables (council by council).
  ///
  /// - Parameters:
  ///   - context: names and figures, most important first; no gaps.
  ///   - types: council types, base first; empty where types do not enter.
  ///   - typeOf: each council's position in `types`.
  init(
    unitCount: Int, years: [Int], context: [(name: String, cells: [Double])],
    types: [String] = [], typeOf: [Int] = [], withCurvature: Bool = true
  ) {
    self.unitCount = unitCount
    self.years = years
    let typeColumns = types.dropFirst().enumerated().map { offset, name in
      (name: "type:\(name)", cells: perUnit { typeOf[$0] == offset + 1 ? 1 : 0 })
    }
    var basis = Projection(first: Array(repeating: 1, count: unitCount * years.count))
    for column in typeColumns { _ = basis.add(column.cells) }
    for variable in context {
      let column = Self.standardise(variable.cells)
      if basis.add(column) {
        append(variable.name, column)
        standardised.append(column)
      } else {
        dropped.append(variable.name)
      }
    }
    if withCurvature { appendCurvature() }
    for column in typeColumns { append(column.name, column.cells) }
  }

  /// The same columns without curvature, for the imputation of one measure.
  func withoutCurvature() -> Design {
    var design = self
    design.names.removeSubrange(curvature)
    design.columns.removeSubrange(curvature)
    design.curvature = 0..<0
    return design
  }

  /// Mean 0, population SD 1 over all council-years, clipped to 3 SD.
  static func standardise(_ cells: [Double]) -> [Double] {
    let (mean, sd) = (Moments.mean(cells), Moments.populationSD(cells))
    guard sd > 1e-12 * max(1, abs(mean)) else { return cells.map { _ in 0 } }
    return cells.map { max(-3, min(3, ($0 - mean) / sd)) }
  }

  private mutating func append(_ name: String, _ column: [Double]) {
    names.append(name)
    columns.append(column)
  }

  /// Products of context variables, cleared of the linear terms and scaled to SD 1.
  private mutating func appendCurvature() {
    let linear = Projection(
      first: Array(repeating: 1, count: unitCount * years.count), columns: standardised)
    let variableNames = names
    let start = columns.count
    for j in standardised.indices {
      for l in 0...j {
        let product = zip(standardised[j], standardised[l]).map { $0 * $1 }
        let residual = linear.residual(product)
        let sd = Moments.populationSD(residual)
        guard sd > 1e-8 else { continue }
        let name = j == l ? "\(variableNames[j])^2" : "\(variableNames[j])*\(variableNames[l])"
        append(name, residual.map { $0 / sd })
      }
    }
    curvature = start..<columns.count
  }

  private func perUnit(_ value: (Int) -> Double) -> [Double] {
    (0..<unitCount).flatMap { Array(repeating: value($0), count: years.count) }
  }
}
