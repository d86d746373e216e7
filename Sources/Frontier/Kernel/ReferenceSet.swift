import CFrontierKernel

/// The units that span a frontier, held for the hot loop, with the facets found so far.
///
/// Every unit is a column (-inputs, outputs, 1), scaled. The set owns its memory and is used by
/// one thread at a time.
final class ReferenceSet {
  /// How a program over the frontier ended.
  enum Outcome: Equatable {
    case optimal
    /// No mixture of the reference units reaches the point in this direction.
    case infeasible
  }

  let count: Int
  let inputs: Int
  let rows: Int
  let returns: ReturnsToScale
  let orientation: Orientation
  private let kernel: UnsafeMutablePointer<fk_frontier>
  private var blocks: [UnsafeMutableRawPointer] = []

  var rank: Int { rows + 1 }
  var lanes: Int { (rank + 7) / 8 * 8 }
  var target: UnsafeMutablePointer<Double> { kernel.pointee.target }
  var direction: UnsafeMutablePointer<Double> { kernel.pointee.direction }
  var values: UnsafeMutablePointer<Double> { kernel.pointee.values }
  var basis: UnsafeMutablePointer<Int32> { kernel.pointee.basis }
  /// Units of the reference set, one after the other, `lanes` entries each.
  var units: UnsafeMutablePointer<Double> { kernel.pointee.units }
  var pivots: Int { Int(kernel.pointee.total_pivots) }
  var facets: Int { Int(kernel.pointee.pool_count) }

  init(
    count: Int, inputs: Int, outputs: Int, returns: ReturnsToScale, orientation: Orientation,
    facets: Int? = nil, path: KernelPath = .widest, isSimulation: Bool = false
  ) {
    self.count = count
    self.inputs = inputs
    self.rows = inputs + outputs
    self.returns = returns
    self.orientation = orientation
    kernel = .allocate(capacity: 1)
    kernel.initialize(to: fk_frontier())
    let capacity = (count + 7) / 8 * 8
    let pool = ((facets ?? Self.facets(for: count)) + 7) / 8 * 8
    kernel.pointee.rows = Int32(rows)
    kernel.pointee.rank = Int32(rank)
    kernel.pointee.lanes = Int32(lanes)
    kernel.pointee.checked = Int32(returns == .crs ? rank - 2 : rank - 1)
    kernel.pointee.capacity = Int32(capacity)
    kernel.pointee.path = min(path, .widest).rawValue
    kernel.pointee.pool_capacity = Int32(pool)
    kernel.pointee.stale = isSimulation ? 1000 : 2
    kernel.pointee.columns = doubles(rows * capacity)
    kernel.pointee.units = doubles(count * lanes)
    kernel.pointee.slot_unit = integers(capacity)
    kernel.pointee.unit_slot = integers(count)
    kernel.pointee.slack_sign = doubles(lanes)
    kernel.pointee.normals = doubles(rank * pool)
    kernel.pointee.inverses = doubles(pool * rank * lanes)
    kernel.pointee.bases = integers(pool * lanes)
    kernel.pointee.depths = integers(pool)
    kernel.pointee.inverse = doubles(rank * lanes)
    kernel.pointee.basis = integers(lanes)
    kernel.pointee.values = doubles(lanes)
    kernel.pointee.target = doubles(lanes)
    kernel.pointee.direction = doubles(lanes)
    kernel.pointee.scratch = doubles(4 * lanes)
    for r in 0..<rows { kernel.pointee.slack_sign[r] = -1 }
    kernel.pointee.slack_sign[rows] = returns == .drs ? 1 : returns == .irs ? -1 : 0
    kernel.pointee.target[rows] = 1
    for j in 0..<count { units[j * lanes + rows] = 1 }
  }

  deinit {
    for block in blocks { block.deallocate() }
    kernel.deallocate()
  }

  /// More facets make better starts but a longer look for the best; measured in
  /// docs/decisions/0020-dual-simplex-with-a-facet-pool.md.
  private static func facets(for count: Int) -> Int { min(max(2 * count, 64), 1024) }

  private func doubles(_ size: Int) -> UnsafeMutablePointer<Double> {
    let raw = UnsafeMutableRawPointer.allocate(byteCount: max(size, 8) * 8, alignment: 64)
    blocks.append(raw)
    let typed = raw.bindMemory(to: Double.self, capacity: max(size, 8))
    typed.initialize(repeating: 0, count: max(size, 8))
    return typed
  }

  private func integers(_ size: Int) -> UnsafeMutablePointer<Int32> {
    let raw = UnsafeMutableRawPointer.allocate(byteCount: max(size, 8) * 4, alignment: 64)
    blocks.append(raw)
    let typed = raw.bindMemory(to: Int32.self, capacity: max(size, 8))
    typed.initialize(repeating: 0, count: max(size, 8))
    return typed
  }

  /// Puts all units back in play. Call after writing `units`, and after `remove`.
  func restore() {
    let capacity = Int(kernel.pointee.capacity)
    for slot in 0..<capacity {
      let unit = slot < count ? slot : 0
      kernel.pointee.slot_unit[slot] = Int32(unit)
      for r in 0..<rows {
        kernel.pointee.columns[r * capacity + slot] = units[unit * lanes + r]
      }
    }
    for unit in 0..<count { kernel.pointee.unit_slot[unit] = Int32(unit) }
    kernel.pointee.active = Int32(count)
  }

  /// Asks how far the present `target` and `direction` reach. `nil` when the quick way failed and
  /// the careful one (`LinearProgram`) is needed.
  @inline(__always)
  func solve(excluding unit: Int = -1) -> Outcome? {
    switch fk_solve(kernel, Int32(unit)) {
    case 0: .optimal
    case 1: .infeasible
    default: nil
    }
  }

  /// The reach t of the last program.
  var step: Double { kernel.pointee.step }

  /// An inefficient unit is nobody's peer: later programs need not look at it (Ali 1993).
  func remove(_ unit: Int) { fk_remove(kernel, Int32(unit)) }

  func mask(_ unit: Int) { fk_mask(kernel, Int32(unit)) }

  func unmask(_ unit: Int) { fk_unmask(kernel, Int32(unit)) }

  /// Entry `r` of the working facet's normal; minus the price of row `r`.
  func normal(_ r: Int) -> Double { kernel.pointee.inverse[r * lanes + rows] }

  /// Units on the working facet, found by their reduced cost.
  func tightUnits(tolerance: Double, into list: UnsafeMutablePointer<Int32>) -> Int {
    Int(fk_tight(kernel, tolerance, list))
  }

  func slackSign(_ r: Int) -> Double { kernel.pointee.slack_sign[r] }
}

extension ReferenceSet {
  /// Empties the pool and puts in the facets that are valid for any data: no input can fall below
  /// the least one seen (below zero under constant and decreasing returns), no output rise above
  /// the largest (above the best rate of output to input under constant and increasing returns).
  func startPool() {
    kernel.pointee.pool_count = 0
    for r in 0..<lanes { direction[r] = 0 }
    switch orientation {
    case .input:
      for i in 0..<inputs {
        direction[i] = 1
        switch returns {
        case .crs, .drs: keepFacet(leavingOut: [i], units: [], convexityBasic: true)
        case .vrs, .irs:
          keepFacet(leavingOut: [i], units: [largest { $0[i] }], convexityBasic: false)
        }
        direction[i] = 0
      }
    case .output:
      for r in inputs..<rows {
        direction[r] = 1
        switch returns {
        case .vrs, .drs:
          keepFacet(leavingOut: [r], units: [largest { $0[r] }], convexityBasic: false)
        case .crs, .irs:
          for i in 0..<inputs {
            let best = largest { $0[i] < 0 ? $0[r] / -$0[i] : $0[r] > 0 ? .infinity : 0 }
            guard units[best * lanes + i] < 0, units[best * lanes + r] > 0 else { continue }
            keepFacet(leavingOut: [i, r], units: [best], convexityBasic: true)
          }
        }
        direction[r] = 0
      }
    }
  }

  private func largest(_ value: (UnsafePointer<Double>) -> Double) -> Int {
    var best = 0
    var highest = -Double.infinity
    for j in 0..<count {
      let candidate = value(UnsafePointer(units) + j * lanes)
      if candidate > highest { (best, highest) = (j, candidate) }
    }
    return best
  }

  /// A facet through `units` and the slacks of all rows but `leavingOut`. `convexityBasic` when it
  /// passes through the origin.
  private func keepFacet(leavingOut: [Int], units: [Int], convexityBasic: Bool) {
    var names = units.map(Int32.init)
    for r in 0..<rows where !leavingOut.contains(r) { names.append(Int32(-1 - r)) }
    // The free variable of constant returns stands after those that are checked.
    if convexityBasic { names.append(returns == .crs ? Int32(FK_FREE) : Int32(-1 - rows)) }
    names.append(Int32(FK_STEP))
    for (position, name) in names.enumerated() { basis[position] = name }
    if fk_factor(kernel) != 0 { fk_keep(kernel) }
  }

}
