/// Has a unit become more productive, and was it by catching up with the best or because the best
/// moved on?
///
/// Malmquist index after Färe, Grosskopf, Norris and Zhang (1994): from the distances of a unit's
/// two observations to the frontiers of both periods. Ray and Desli's (1997) technical change uses
/// the frontiers under variable returns; where such a frontier cannot be reached from the other
/// period the program is infeasible, and that is stated as nil, never dropped. Every factor above
/// 1 is an improvement, in both orientations.
public struct MalmquistIndex: Sendable {
  public var orientation: Orientation
  public var path: KernelPath = .widest

  public init(orientation: Orientation = .input) { self.orientation = orientation }

  /// One unit's change from one period to the next. In the distances' names the first digit is the
  /// frontier's period, the second the observation's; `c` is constant, `v` variable returns.
  public struct Change: Sendable {
    public let unit: String
    public let from: String
    public let to: String
    public let c00, c01, c10, c11: Double?
    public let v00, v01, v10, v11: Double?
    /// The index: `efficiencyChange` × `technicalChange`.
    public let index: Double?
    /// EC: catching up with the frontier of constant returns.
    public let efficiencyChange: Double?
    /// TC: the frontier's own movement, the geometric mean of both periods' view.
    public let technicalChange: Double?
    /// PTEC: catching up with the frontier of variable returns.
    public let pureEfficiencyChange: Double?
    /// SEC: what is left of EC, the change of scale.
    public let scaleChange: Double?
    /// Ray and Desli's technical change; nil where a cross-period program is infeasible.
    public let variableReturnsTechnicalChange: Double?
  }

  /// Changes between all neighbouring periods of a panel, in the order of periods and units.
  public func changes(in panel: Panel) throws(FrontierError) -> [Change] {
    if orientation == .output {
      for period in panel.periods { try period.units.requireOutputs() }
    }
    let constant = distances(panel, returns: .crs)
    let variable = distances(panel, returns: .vrs)
    var changes: [Change] = []
    for p in 0..<panel.periods.count - 1 {
      for (first, second) in panel.pairs(p) {
        changes.append(
          change(
            panel, p, first, second, constant[p], constant[p + 1], variable[p], variable[p + 1]))
      }
    }
    return changes
  }
}

extension MalmquistIndex {
  /// Distances of three periods' units to one period's frontier.
  private struct Distances {
    var before: [Double?] = []
    var own: [Double?] = []
    var after: [Double?] = []
  }

  private func distances(_ panel: Panel, returns: ReturnsToScale) -> [Distances] {
    let factors = panel.factors
    let points = panel.periods.map { ScaledPoints($0.units, factors: factors) }
    return points.indices.map { p in
      let frontier = RadialFrontier(
        points[p], returns: returns, orientation: orientation, path: path)
      var distances = Distances()
      distances.own = points[p].values.withUnsafeBufferPointer { values in
        (0..<points[p].count).map { j in
          let score = frontier.score(values.baseAddress! + j * points[p].lanes)
          if let score, frontier.isInside(score) { frontier.set.remove(j) }
          return score.map(DEA.snapped)
        }
      }
      if p > 0 { distances.before = scores(points[p - 1], frontier) }
      if p + 1 < points.count { distances.after = scores(points[p + 1], frontier) }
      return distances
    }
  }

  private func scores(_ points: ScaledPoints, _ frontier: RadialFrontier) -> [Double?] {
    points.values.withUnsafeBufferPointer { values in
      (0..<points.count).map { frontier.score(values.baseAddress! + $0 * points.lanes) }
    }
  }

  private func change(
    _ panel: Panel, _ p: Int, _ first: Int, _ second: Int, _ constant0: Distances,
    _ constant1: Distances, _ variable0: Distances, _ variable1: Distances
  ) -> Change {
    let (c00, c01) = (constant0.own[first], constant0.after[second])
    let (c10, c11) = (constant1.before[first], constant1.own[second])
    let (v00, v01) = (variable0.own[first], variable0.after[second])
    let (v10, v11) = (variable1.before[first], variable1.own[second])
    let efficiency = gain(c00, c11)
    let technical = technicalChange(c00, c01, c10, c11)
    let pure = gain(v00, v11)
    return Change(
      unit: panel.periods[p].units.names[first], from: panel.periods[p].name,
      to: panel.periods[p + 1].name, c00: c00, c01: c01, c10: c10, c11: c11, v00: v00, v01: v01,
      v10: v10, v11: v11, index: product(efficiency, technical), efficiencyChange: efficiency,
      technicalChange: technical, pureEfficiencyChange: pure,
      scaleChange: ratio(efficiency, pure),
      variableReturnsTechnicalChange: technicalChange(v00, v01, v10, v11))
  }

  /// How much nearer to its frontier the later distance is.
  private func gain(_ earlier: Double?, _ later: Double?) -> Double? {
    orientation == .input ? ratio(later, earlier) : ratio(earlier, later)
  }

  private func technicalChange(
    _ d00: Double?, _ d01: Double?, _ d10: Double?, _ d11: Double?
  ) -> Double? {
    guard let seenFromLater = ratio(d01, d11), let seenFromEarlier = ratio(d00, d10) else {
      return nil
    }
    let square = seenFromLater * seenFromEarlier
    return (orientation == .input ? square : 1 / square).squareRoot()
  }

  private func ratio(_ a: Double?, _ b: Double?) -> Double? {
    guard let a, let b, b != 0 else { return nil }
    return a / b
  }

  private func product(_ a: Double?, _ b: Double?) -> Double? {
    guard let a, let b else { return nil }
    return a * b
  }
}
