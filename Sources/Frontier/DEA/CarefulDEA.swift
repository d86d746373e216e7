/// Data envelopment analysis one program at a time: with bounds on the outputs' shares (Wong and
/// Beasley 1990), and for the rare data that leave the facet pool without a start.
///
/// In the multiplier form each share u_r y_ro / Σ u y_o lies within the bounds; in the envelopment
/// form each bound is one more column, which trades outputs at the bound's rate. The bounds differ
/// from unit to unit, so no facet can be shared.
struct CarefulDEA {
  let model: DEA
  let bounds: ShareBounds?

  init(_ model: DEA, bounds: ShareBounds? = nil) {
    self.model = model
    self.bounds = bounds
  }

  func result(
    for units: DecisionUnits, slacks: Bool
  ) throws(FrontierError) -> [DEAResult.Unit] {
    try bounds?.check(outputs: units.outputs.count)
    let points = ScaledPoints(units)
    let frontier = RadialFrontier(
      points, returns: model.returns, orientation: model.orientation, path: model.path)
    return points.values.withUnsafeBufferPointer { values in
      (0..<units.count).map { j in
        frontier.aim(at: values.baseAddress! + j * points.lanes)
        return result(of: j, frontier, points, slacks: slacks)
      }
    }
  }

  /// The result of the unit that `frontier` is aimed at.
  func result(
    of j: Int, _ frontier: RadialFrontier, _ points: ScaledPoints, slacks: Bool
  ) -> DEAResult.Unit {
    let own = Array(points.values[j * points.lanes..<(j + 1) * points.lanes])
    var program = frontier.program()
    restrict(&program, points, own: own)
    let solution = program.solve()
    let score = score(solution, frontier)
    var unit = unit(solution, score: score, frontier, points)
    if slacks {
      let slack = slackPhase(program, score: score, frontier, points)
      if let slack { (unit.inputSlacks, unit.outputSlacks, unit.peers) = slack }
      unit.superEfficiency = frontier.isInside(score) ? score : superScore(j, frontier, points, own)
    }
    return unit
  }

  /// Adds the columns of the bounds after all others.
  private func restrict(_ program: inout LinearProgram, _ points: ScaledPoints, own: [Double]) {
    guard let bounds else { return }
    let outputs = points.inputs..<points.rows
    for r in outputs {
      for (bound, sign) in [(bounds.lower, 1.0), (bounds.upper, -1.0)] {
        if (sign > 0 && bound == 0) || (sign < 0 && bound == 1) { continue }
        var column = [Double](repeating: 0, count: points.rows + 1)
        for l in outputs { column[l] = sign * (bound - (l == r ? 1 : 0)) * own[l] }
        program.add(column)
      }
    }
  }

  private func score(_ solution: LinearProgram.Solution, _ frontier: RadialFrontier) -> Double {
    switch solution.outcome {
    case .optimal: DEA.snapped(frontier.oriented(solution.objective))
    // A unit with none of an output whose share is bounded below has no admissible weights.
    case .unbounded: model.orientation == .input ? 0 : .infinity
    case .infeasible, .stuck: .nan
    }
  }

  private func superScore(
    _ j: Int, _ frontier: RadialFrontier, _ points: ScaledPoints, _ own: [Double]
  ) -> Double? {
    var program = frontier.program(excluding: j)
    restrict(&program, points, own: own)
    let solution = program.solve()
    return solution.outcome == .optimal ? score(solution, frontier) : nil
  }

  private func unit(
    _ solution: LinearProgram.Solution, score: Double, _ frontier: RadialFrontier,
    _ points: ScaledPoints
  ) -> DEAResult.Unit {
    let prices = (0..<points.rows).map { max(-solution.prices[$0], 0) * points.factors[$0] }
    return DEAResult.Unit(
      score: score, superEfficiency: nil,
      inputSlacks: [Double](repeating: 0, count: points.inputs),
      outputSlacks: [Double](repeating: 0, count: points.rows - points.inputs),
      peers: peers(solution.values, points.count),
      inputPrices: Array(prices[..<points.inputs]),
      outputPrices: Array(prices[points.inputs...]),
      intercept: model.returns == .crs ? 0 : solution.prices[points.rows])
  }

  private func peers(_ values: [Double], _ count: Int) -> [Peer] {
    values.prefix(count).enumerated().filter { $1 > 1e-12 }.map { Peer(unit: $0, weight: $1) }
  }

  /// Keeps the score and maximises the slacks' sum in original units.
  private func slackPhase(
    _ program: LinearProgram, score: Double, _ frontier: RadialFrontier, _ points: ScaledPoints
  ) -> ([Double], [Double], [Peer])? {
    guard score.isFinite else { return nil }
    let set = frontier.set
    let step = frontier.orientation == .input ? -score : score
    var second = LinearProgram(
      rows: program.rows,
      target: (0..<program.rows).map { set.target[$0] + step * set.direction[$0] })
    let steps = program.costs.indices.filter { program.costs[$0] != 0 }
    let heaviest = points.factors.min() ?? 1
    for c in 0..<program.count where !steps.contains(c) {
      let column = Array(program.columns[c * program.rows..<(c + 1) * program.rows])
      let row = c - points.count
      let isSlack = row >= 0 && row < points.rows
      second.add(column, cost: isSlack ? heaviest / points.factors[row] : 0)
    }
    let solution = second.solve()
    guard solution.outcome == .optimal else { return nil }
    let slacks = (0..<points.rows).map {
      let value = solution.values[points.count + $0]
      return value > 1e-10 ? value / points.factors[$0] : 0
    }
    return (
      Array(slacks[..<points.inputs]), Array(slacks[points.inputs...]),
      peers(solution.values, points.count)
    )
  }
}
