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

  /// What the partial frontiers say about one unit.
  public struct Unit: Sendable, Equatable {
    /// Units that do at least as well in all outputs (input orientation) or use at most as much of
    /// all inputs (output orientation), the unit itself among them.
    public let dominating: Int
    /// Expected order-m score for each m. Above 1 (input) or below 1 (output) a unit does better
    /// than the group it is compared with. Infinite where some of the group use an input of which
    /// this unit uses none.
    public let orderM: [Double]
    /// Order-alpha score for each level.
    public let orderAlpha: [Double]
    /// Score against the free disposal hull: against single units, not mixtures.
    public let freeDisposalHull: Double
    /// The single unit that sets the free disposal hull's score.
    public let peer: Int
  }

  /// - Throws: `FrontierError.zeroOutputs` in output orientation.
  public func result(for units: DecisionUnits) throws(FrontierError) -> [Unit] {
    if orientation == .output { try units.requireOutputs() }
    // Input orientation asks who does at least as much; output orientation who uses at most as
    // much, which with the sign turned is the same question.
    let fixed =
      orientation == .input ? units.outputs : units.inputs.map { $0.map { -$0 } }
    let moving = orientation == .input ? units.inputs : units.outputs
    let search = DominanceSearch(fixed: fixed, moving: moving, orientation, path)
    return (0..<units.count).map { unit in
      search.findRatios(of: unit)
      return summary(search.sortedRatios, peer: search.peer)
    }
  }

  private func summary(_ ratios: UnsafeMutableBufferPointer<Double>, peer: Int) -> Unit {
    let count = ratios.count
    return Unit(
      dominating: count,
      orderM: orders.map {
        orientation == .input ? expectedLeast(ratios, $0) : expectedLargest(ratios, $0)
      },
      orderAlpha: levels.map { level in
        let share = orientation == .input ? 1 - level : level
        let position = Int((share * Double(count) - 1e-9).rounded(.up))
        return ratios[min(max(position, 1), count) - 1]
      },
      freeDisposalHull: orientation == .input ? ratios[0] : ratios[count - 1],
      peer: peer)
  }

  /// E[min of m draws] = r₁ + Σ (rᵢ₊₁ - rᵢ) ((N - i) / N)^m.
  private func expectedLeast(_ ratios: UnsafeMutableBufferPointer<Double>, _ m: Int) -> Double {
    let count = ratios.count
    var expected = ratios[0]
    for i in 1..<max(count, 1) where ratios[i] > ratios[i - 1] {
      let tail = power(Double(count - i) / Double(count), m)
      if tail < 1e-25 { break }
      expected += (ratios[i] - ratios[i - 1]) * tail
    }
    return expected
  }

  /// E[max of m draws] = r_N - Σ (rᵢ₊₁ - rᵢ) (i / N)^m.
  private func expectedLargest(_ ratios: UnsafeMutableBufferPointer<Double>, _ m: Int) -> Double {
    let count = ratios.count
    var expected = ratios[count - 1]
    var i = count - 1
    while i >= 1 {
      let tail = power(Double(i) / Double(count), m)
      if tail < 1e-25 { break }
      if ratios[i] > ratios[i - 1] { expected -= (ratios[i] - ratios[i - 1]) * tail }
      i -= 1
    }
    return expected
  }

  private func power(_ base: Double, _ exponent: Int) -> Double {
    var result = 1.0
    var square = base
    var left = exponent
    while left > 0 {
      if left & 1 == 1 { result *= square }
      square *= square
      left >>= 1
    }
    return result
  }
}
