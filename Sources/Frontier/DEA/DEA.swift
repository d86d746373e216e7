/// Data envelopment analysis: which units do more with less than any mixture of the others, and
/// for everybody else the peers and targets to learn from.
///
/// Radial scores after Farrell (1957), Charnes, Cooper and Rhodes (1978) and Banker, Charnes and
/// Cooper (1984); slacks by a second phase that keeps the score and maximises their sum (Ali and
/// Seiford 1993). The answers are exact: every program is solved to optimality.
public struct DEA: Sendable {
  public var returns: ReturnsToScale
  public var orientation: Orientation
  /// Bounds on the share of each output in a unit's weighted sum, or nil for free weights.
  public var shareBounds: ShareBounds?
  /// Which machine code to run; only tests choose another than the widest.
  public var path: KernelPath = .widest

  public init(
    returns: ReturnsToScale = .vrs, orientation: Orientation = .input,
    shareBounds: ShareBounds? = nil
  ) {
    self.returns = returns
    self.orientation = orientation
    self.shareBounds = shareBounds
  }

  /// A comparison of plain columns: `inputs[i][j]` and `outputs[r][j]` of unit `j`.
  public static func result(
    inputs: [[Double]], outputs: [[Double]], names: [String]? = nil,
    returns: ReturnsToScale = .vrs, orientation: Orientation = .input
  ) throws(FrontierError) -> DEAResult {
    let units = try DecisionUnits(names: names, inputs: inputs, outputs: outputs)
    return try DEA(returns: returns, orientation: orientation).result(for: units)
  }

  /// Scores alone: the fastest way, for simulations and rankings.
  ///
  /// - Throws: `FrontierError.zeroOutputs` in output orientation.
  public func scores(for units: DecisionUnits) throws(FrontierError) -> [Double] {
    try check(units)
    if let shareBounds {
      return try CarefulDEA(self, bounds: shareBounds).result(for: units, slacks: false).map(
        \.score)
    }
    let points = ScaledPoints(units)
    let frontier = RadialFrontier(
      points, returns: returns, orientation: orientation, path: path)
    return points.values.withUnsafeBufferPointer { values in
      (0..<units.count).map { j in
        let score = frontier.score(values.baseAddress! + j * points.lanes) ?? .nan
        if frontier.isInside(score) { frontier.set.remove(j) }
        return DEA.snapped(score)
      }
    }
  }

  /// Scores, super-efficiency, slacks, peers, prices.
  ///
  /// - Throws: `FrontierError.zeroOutputs` in output orientation.
  public func result(for units: DecisionUnits) throws(FrontierError) -> DEAResult {
    try check(units)
    let results: [DEAResult.Unit]
    if let shareBounds {
      results = try CarefulDEA(self, bounds: shareBounds).result(for: units, slacks: true)
    } else {
      results = radialResults(units)
    }
    return DEAResult(
      names: units.names, returns: returns, orientation: orientation, units: results,
      warnings: units.warnings)
  }

  private func check(_ units: DecisionUnits) throws(FrontierError) {
    if orientation == .output { try units.requireOutputs() }
  }

  /// Scores within rounding of 1 are 1.
  static func snapped(_ score: Double) -> Double { abs(score - 1) < 1e-12 ? 1 : score }

  private func radialResults(_ units: DecisionUnits) -> [DEAResult.Unit] {
    let points = ScaledPoints(units)
    let frontier = RadialFrontier(
      points, returns: returns, orientation: orientation, path: path)
    let reader = FacetReader(frontier, factors: points.factors, inputs: points.inputs)
    return points.values.withUnsafeBufferPointer { values in
      var results: [DEAResult.Unit] = []
      results.reserveCapacity(units.count)
      for j in 0..<units.count {
        let score = frontier.score(values.baseAddress! + j * points.lanes) ?? .nan
        if frontier.neededCare {
          results.append(CarefulDEA(self).result(of: j, frontier, points, slacks: true))
          continue
        }
        var unit = reader.read()
        unit.score = DEA.snapped(score)
        if frontier.isInside(score) {
          frontier.set.remove(j)
          unit.superEfficiency = unit.score
        }
        results.append(unit)
      }
      frontier.set.restore()

      for j in 0..<units.count where results[j].superEfficiency == nil {
        results[j].superEfficiency = superScore(j, frontier, values.baseAddress!, points)
      }
      return results
    }
  }

  private func superScore(
    _ unit: Int, _ frontier: RadialFrontier, _ values: UnsafePointer<Double>,
    _ points: ScaledPoints
  ) -> Double? {
    guard points.count > 1 else { return nil }
    frontier.set.mask(unit)
    defer { frontier.set.unmask(unit) }
    return frontier.score(values + unit * points.lanes, excluding: unit).map(DEA.snapped)
  }
}
