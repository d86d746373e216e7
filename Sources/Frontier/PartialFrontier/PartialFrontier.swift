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
    public let dominating: [Int]
    /// Expected order-m scores: one list for each m. Above 1 (input) or below 1 (output) a unit does
    /// better than the group it is compared with. Infinite where some of the group use an input of
    /// which the unit uses none.
    public let orderM: [[Double]]
    /// Order-alpha scores: one list for each level.
    public let orderAlpha: [[Double]]
    /// Scores against the free disposal hull: against single units, not mixtures.
    public let freeDisposalHull: [Double]
    /// The single units that set the free disposal hull's scores.
    public let peers: [Int]
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
    let weights = orders.map { OrderMWeights(order: $0, count: units.count) }
    var rows = Rows(orders: orders.count, levels: levels.count, count: units.count)
    for unit in 0..<units.count {
      search.findRatios(of: unit)
      enter(search.sortedRatios, unit: unit, weights, &rows)
      rows.peers[unit] = search.peer
    }
    return rows.result
  }

  private func enter(
    _ ratios: UnsafeMutableBufferPointer<Double>, unit: Int, _ weights: [OrderMWeights],
    _ rows: inout Rows
  ) {
    let size = ratios.count
    rows.dominating[unit] = size
    rows.hull[unit] = orientation == .input ? ratios[0] : ratios[size - 1]
    for k in weights.indices {
      // E[min of m draws] = r₁ + Σ (rᵢ₊₁ - rᵢ) ((N - i) / N)^m,
      // E[max of m draws] = r_N - Σ (rᵢ₊₁ - rᵢ) (i / N)^m.
      rows.orderM[k * rows.count + unit] =
        orientation == .input
        ? ratios[0] + weights[k].sum(size: size) { ratios[size - $0] - ratios[size - $0 - 1] }
        : ratios[size - 1] - weights[k].sum(size: size) { ratios[$0] - ratios[$0 - 1] }
    }
    for (k, level) in levels.enumerated() {
      let share = orientation == .input ? 1 - level : level
      let position = Int((share * Double(size) - 1e-9).rounded(.up))
      rows.orderAlpha[k * rows.count + unit] = ratios[min(max(position, 1), size) - 1]
    }
  }

  /// The result while it is being filled: one flat list for each kind.
  private struct Rows {
    let count: Int
    var dominating: [Int]
    var orderM: [Double]
    var orderAlpha: [Double]
    var hull: [Double]
    var peers: [Int]

    init(orders: Int, levels: Int, count: Int) {
      self.count = count
      dominating = [Int](repeating: 0, count: count)
      orderM = [Double](repeating: 0, count: orders * count)
      orderAlpha = [Double](repeating: 0, count: levels * count)
      hull = [Double](repeating: 0, count: count)
      peers = [Int](repeating: 0, count: count)
    }

    var result: Result {
      func lists(_ flat: [Double]) -> [[Double]] {
        stride(from: 0, to: flat.count, by: count).map { Array(flat[$0..<$0 + count]) }
      }
      return Result(
        dominating: dominating, orderM: lists(orderM), orderAlpha: lists(orderAlpha),
        freeDisposalHull: hull, peers: peers)
    }
  }
}
