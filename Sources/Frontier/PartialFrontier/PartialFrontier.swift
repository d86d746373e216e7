/// Frontiers that a few extraordinary units cannot move: order-m, order-alpha and, as their limit,
/// the free disposal hull.
///
/// Order-m (Cazals, Florens, Simar 2002) compares a unit with the best of m units drawn from those
/// that do at least as much (input) or use at most as much (output). Its expectation is a finite
/// sum over the sorted ratios, so no simulation is needed and the answer is exact. Order-alpha
/// (Aragon, Daouia, Thomas-Agnan 2005) takes a quantile of the same ratios. In six dimensions
/// nearly every unit is alone in its set and looks efficient: see `dominating`.
public struct PartialFrontier: Sendable {
  /// Sizes m of the drawn groups, each at least 1.
  public let orders: [Int]
  /// Levels alpha, each above 0 and at most 1.
  public let levels: [Double]
  public let orientation: Orientation
  public var path: KernelPath = .widest

  public init(
    orders: [Int] = [], levels: [Double] = [], orientation: Orientation = .input
  ) throws(FrontierError) {
    guard orders.allSatisfy({ $0 >= 1 }) else {
      throw .invalidSetting(name: "m", reason: "every m must be at least 1")
    }
    guard levels.allSatisfy({ $0 > 0 && $0 <= 1 }) else {
      throw .invalidSetting(name: "alpha", reason: "every level must lie above 0 and at most at 1")
    }
    self.orders = orders
    self.levels = levels
    self.orientation = orientation
  }

  /// What the partial frontiers say, in the order of the units.
  public struct Result: Sendable, Equatable {
    /// Units that do at least as well in all outputs (input orientation) or use at most as much of
    /// all inputs (output orientation), the unit itself among them.
    public internal(set) var dominating: [Int]
    /// Expected order-m scores: one list for each m. Above 1 (input) or below 1 (output) a unit does
    /// better than the group it is compared with. Infinite where some of the group use an input of
    /// which the unit uses none.
    public internal(set) var orderM: [[Double]]
    /// Order-alpha scores: one list for each level.
    public internal(set) var orderAlpha: [[Double]]
    /// Scores against the free disposal hull: against single units, not mixtures.
    public internal(set) var freeDisposalHull: [Double]
    /// The single units that set the free disposal hull's scores.
    public internal(set) var peers: [Int]
  }

  /// - Throws: `FrontierError.zeroOutputs` in output orientation.
  public func result(for units: DecisionUnits) throws(FrontierError) -> Result {
    if orientation == .output { try units.requireOutputs() }
    // Input orientation asks who does at least as much; output orientation who uses at most as
    // much, which with the sign turned is the same question.
    let fixed =
      orientation == .input ? units.outputs : units.inputs.map { $0.map { -$0 } }
    let moving = orientation == .input ? units.inputs : units.outputs
    let search = DominanceSearch(fixed: fixed, moving: moving, orientation, path)
    let zeros = [Double](repeating: 0, count: units.count)
    var result = Result(
      dominating: [Int](repeating: 0, count: units.count),
      orderM: orders.map { _ in zeros }, orderAlpha: levels.map { _ in zeros },
      freeDisposalHull: zeros, peers: [Int](repeating: 0, count: units.count))
    var weights = orders.map(OrderMWeights.init)
    for slot in 0..<units.count {
      search.findRatios(ofSlot: slot)
      enter(search.sortedRatios, peer: search.peer, unit: search.order[slot], &weights, &result)
    }
    return result
  }

  private func enter(
    _ ratios: UnsafeMutableBufferPointer<Double>, peer: Int, unit: Int,
    _ weights: inout [OrderMWeights], _ result: inout Result
  ) {
    let count = ratios.count
    result.dominating[unit] = count
    result.freeDisposalHull[unit] = orientation == .input ? ratios[0] : ratios[count - 1]
    result.peers[unit] = peer
    for k in orders.indices {
      let table = weights[k].table(for: count)
      result.orderM[k][unit] =
        orientation == .input ? expectedLeast(ratios, table) : expectedLargest(ratios, table)
    }
    for (k, level) in levels.enumerated() {
      let share = orientation == .input ? 1 - level : level
      let position = Int((share * Double(count) - 1e-9).rounded(.up))
      result.orderAlpha[k][unit] = ratios[min(max(position, 1), count) - 1]
    }
  }

  /// E[min of m draws] = r₁ + Σ (rᵢ₊₁ - rᵢ) ((N - i) / N)^m.
  private func expectedLeast(
    _ ratios: UnsafeMutableBufferPointer<Double>, _ table: [Double]
  ) -> Double {
    let count = ratios.count
    var expected = ratios[0]
    for i in 1..<max(count, 1) {
      let weight = table[count - i - 1]
      if weight == 0 { break }
      if ratios[i] > ratios[i - 1] { expected += (ratios[i] - ratios[i - 1]) * weight }
    }
    return expected
  }

  /// E[max of m draws] = r_N - Σ (rᵢ₊₁ - rᵢ) (i / N)^m.
  private func expectedLargest(
    _ ratios: UnsafeMutableBufferPointer<Double>, _ table: [Double]
  ) -> Double {
    let count = ratios.count
    var expected = ratios[count - 1]
    var i = count - 1
    while i >= 1, table[i - 1] > 0 {
      if ratios[i] > ratios[i - 1] { expected -= (ratios[i] - ratios[i - 1]) * table[i - 1] }
      i -= 1
    }
    return expected
  }
}
