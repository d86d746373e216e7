/// By what share good outputs could grow while bad ones (waste, complaints, emissions) shrink.
///
/// Directional distance function of Chung, Färe and Grosskopf (1997). Bad outputs are weakly
/// disposable: they can be reduced only together with good ones, so their rows are equalities.
///
///     max β   subject to   Σ λ x ≤ (1 - β gₓ) x₀,   Σ λ y ≥ (1 + β) y₀,   Σ λ b = (1 - β) b₀
///
/// with gₓ = 0 unless inputs are to shrink as well.
public struct DirectionalDistance: Sendable {
  /// How activity may be scaled down to abate bad outputs where returns are not constant.
  public enum Abatement: String, Sendable, CaseIterable {
    /// One technology with Σ λ as the returns to scale require it, as most software has it.
    case common
    /// Each unit by a factor of its own (Kuosmanen 2005), which is convex and less demanding.
    case separate
  }

  public var returns: ReturnsToScale
  /// Whether inputs shrink by the same share.
  public var shrinkInputs: Bool
  public var abatement: Abatement

  public init(
    returns: ReturnsToScale = .crs, shrinkInputs: Bool = false, abatement: Abatement = .common
  ) {
    self.returns = returns
    self.shrinkInputs = shrinkInputs
    self.abatement = abatement
  }

  /// β for every unit: 0 on the frontier, 0.1 when goods could grow and bads shrink by 10 %.
  ///
  /// - Parameters:
  ///   - units: Inputs and good outputs.
  ///   - undesirable: One column for each bad output; may be empty.
  public func distances(
    for units: DecisionUnits, undesirable: [[Double]] = [], undesirableNames: [String]? = nil
  ) throws(FrontierError) -> [Double] {
    let bads = try DecisionUnits(
      names: units.names, inputs: units.inputs, outputs: units.outputs + undesirable,
      inputNames: units.inputNames,
      outputNames: units.outputNames
        + (undesirableNames ?? undesirable.indices.map { "b\($0 + 1)" }))
    try bads.requireOutputs()
    let points = ScaledPoints(bads)
    let goods = units.dimensions
    return (0..<units.count).map { unit in
      let program = program(points, goods: goods, unit: unit)
      let solution = program.solve()
      switch solution.outcome {
      case .optimal: return abs(solution.objective) < 1e-12 ? 0 : solution.objective
      case .unbounded: return .infinity
      case .infeasible, .stuck: return .nan
      }
    }
  }

  private func program(_ points: ScaledPoints, goods: Int, unit: Int) -> LinearProgram {
    let rows = points.rows
    func entry(_ j: Int, _ r: Int) -> Double { points.values[j * points.lanes + r] }
    var target = (0...rows).map { entry(unit, $0) }
    if returns == .crs { target[rows] = 0 }
    var program = LinearProgram(rows: rows + 1, target: target)
    for j in 0..<points.count {
      var column = (0...rows).map { entry(j, $0) }
      if returns == .crs { column[rows] = 0 }
      program.add(column)
      guard abatement == .separate, returns != .crs else { continue }
      for r in points.inputs..<rows { column[r] = 0 }
      program.add(column)
    }
    for r in 0..<goods { program.add(row: r, -1) }
    if returns == .drs { program.add(row: rows, 1) }
    if returns == .irs { program.add(row: rows, -1) }
    var step = [Double](repeating: 0, count: rows + 1)
    for r in 0..<rows {
      if r < points.inputs {
        step[r] = shrinkInputs ? entry(unit, r) : 0
      } else {
        step[r] = r < goods ? -entry(unit, r) : entry(unit, r)
      }
    }
    program.add(step, cost: 1)
    return program
  }
}
