/// A frontier spanned by reference units, and how far points are from it along their own mix.
///
/// The one place that turns Farrell's radial programs into `ReferenceSet` programs:
/// input orientation asks for the least θ with (θx, y) reachable (t = -θ), output orientation for
/// the largest φ with (x, φy) reachable (t = φ).
final class RadialFrontier {
  let set: ReferenceSet
  let orientation: Orientation
  private let inputs: Int
  private let rows: Int
  private let lanes: Int
  /// Whether the last program had no facet to start from, so that the careful solver answered and
  /// the set's working facet means nothing.
  private(set) var neededCare = false

  /// The frontier of all `reference` units. A simulation leaves out the last digits: its answers
  /// are good to about 1e-11 rather than 1e-14.
  init(
    _ reference: ScaledPoints, returns: ReturnsToScale, orientation: Orientation,
    facets: Int? = nil, path: KernelPath = .widest, isSimulation: Bool = false
  ) {
    self.orientation = orientation
    inputs = reference.inputs
    rows = reference.rows
    lanes = reference.lanes
    set = ReferenceSet(
      count: reference.count, inputs: inputs, outputs: rows - inputs, returns: returns,
      orientation: orientation, facets: facets, path: path, isSimulation: isSimulation)
    reference.values.withUnsafeBufferPointer {
      set.units.update(from: $0.baseAddress!, count: reference.count * lanes)
    }
    set.restore()
    set.startPool()
  }

  /// Points target and direction at a point given as a row of `ScaledPoints`.
  @inline(__always)
  func aim(at point: UnsafePointer<Double>) {
    let target = set.target
    let direction = set.direction
    switch orientation {
    case .input:
      for r in 0..<inputs { (target[r], direction[r]) = (0, -point[r]) }
      for r in inputs..<rows { (target[r], direction[r]) = (point[r], 0) }
    case .output:
      for r in 0..<inputs { (target[r], direction[r]) = (point[r], 0) }
      for r in inputs..<rows { (target[r], direction[r]) = (0, point[r]) }
    }
  }

  /// Farrell's score of a point, nil when no mixture of the reference units reaches it.
  @inline(__always)
  func score(_ point: UnsafePointer<Double>, excluding unit: Int = -1) -> Double? {
    aim(at: point)
    guard let outcome = set.solve(excluding: unit) else {
      neededCare = true
      return carefulScore(excluding: unit)
    }
    neededCare = false
    return outcome == .optimal ? oriented(set.step) : nil
  }

  @inline(__always)
  func oriented(_ step: Double) -> Double { orientation == .input ? -step : step }

  /// Whether a unit of the reference set with this score is strictly inside the frontier.
  @inline(__always)
  func isInside(_ score: Double) -> Bool {
    orientation == .input ? score < 1 - 1e-9 : score > 1 + 1e-9
  }

  private func carefulScore(excluding unit: Int) -> Double? {
    let solution = program(excluding: unit).solve()
    return solution.outcome == .optimal ? oriented(solution.objective) : nil
  }

  /// The present program in full, for the careful solver: units first, then slacks and the step.
  func program(excluding unit: Int = -1) -> LinearProgram {
    var program = LinearProgram(rows: rows + 1, target: (0...rows).map { set.target[$0] })
    for j in 0..<set.count where j != unit {
      program.add((0...rows).map { set.units[j * lanes + $0] })
    }
    for r in 0..<rows { program.add(row: r, -1) }
    switch set.returns {
    case .crs:
      program.add(row: rows, 1)
      program.add(row: rows, -1)
    case .vrs: break
    case .drs: program.add(row: rows, 1)
    case .irs: program.add(row: rows, -1)
    }
    let direction = (0...rows).map { set.direction[$0] }
    program.add(direction.map { -$0 }, cost: 1)
    program.add(direction, cost: -1)
    return program
  }
}
