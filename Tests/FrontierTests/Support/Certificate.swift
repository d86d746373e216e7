import Frontier

/// Proof that a result is optimal, from the result alone: weights that reach the score and prices
/// that forbid a better one. No other solver is needed.
struct Certificate {
  let result: DEAResult
  let units: DecisionUnits

  /// The worst of all violations over every so many units, relative to the size of the terms.
  func worstViolation(every step: Int = 1) -> (value: Double, what: String) {
    var worst = (value: 0.0, what: "none")
    for j in stride(from: 0, to: units.count, by: step) {
      for (value, what) in primal(j) + dual(j) where !(value <= worst.value) {
        worst = (value, "\(what) of unit \(j + 1)")
      }
    }
    return worst
  }

  /// Σ λ x + slack = θ x₀ and Σ λ y - slack = φ y₀; Σ λ as the returns to scale require.
  private func primal(_ j: Int) -> [(Double, String)] {
    let unit = result.units[j]
    var found: [(Double, String)] = []
    let shrink = result.orientation == .input ? unit.score : 1
    let grow = result.orientation == .output ? unit.score : 1
    func mixture(_ column: [Double]) -> Double {
      unit.peers.reduce(0) { $0 + $1.weight * column[$1.unit] }
    }
    for (column, slack) in zip(units.inputs, unit.inputSlacks) {
      let size = max(abs(column[j] * shrink), column.max()! * 1e-2)
      found.append((abs(mixture(column) + slack - shrink * column[j]) / size, "input row"))
      found.append((-slack / size, "input slack"))
    }
    for (column, slack) in zip(units.outputs, unit.outputSlacks) {
      let size = max(column.max()!, column[j] * grow, 1e-300)
      found.append((abs(mixture(column) - slack - grow * column[j]) / size, "output row"))
      found.append((-slack / size, "output slack"))
    }
    let sum = unit.peers.reduce(0) { $0 + $1.weight }
    switch result.returns {
    case .crs: break
    case .vrs: found.append((abs(sum - 1), "sum of weights"))
    case .drs: found.append((sum - 1, "sum of weights"))
    case .irs: found.append((1 - sum, "sum of weights"))
    }
    return found
  }

  /// u y - v x ≤ c for everybody, v x₀ = 1 (input) or u y₀ = 1 (output), and no duality gap.
  private func dual(_ j: Int) -> [(Double, String)] {
    let unit = result.units[j]
    var found: [(Double, String)] = []
    func value(_ prices: [Double], _ columns: [[Double]], _ k: Int) -> Double {
      zip(prices, columns).reduce(0) { $0 + $1.0 * $1.1[k] }
    }
    for k in 0..<units.count {
      let spent = value(unit.inputPrices, units.inputs, k)
      let gained = value(unit.outputPrices, units.outputs, k)
      let size = max(spent, gained, abs(unit.intercept), 1)
      found.append(((gained - spent - unit.intercept) / size, "price constraint"))
    }
    let spent = value(unit.inputPrices, units.inputs, j)
    let gained = value(unit.outputPrices, units.outputs, j)
    if result.orientation == .input {
      found.append((abs(spent - 1), "normalisation"))
      let size = max(1, abs(unit.intercept), gained)
      found.append((abs(gained - unit.intercept - unit.score) / size, "duality gap"))
    } else {
      found.append((abs(gained - 1), "normalisation"))
      let size = max(unit.score, abs(unit.intercept), spent)
      found.append((abs(unit.intercept + spent - unit.score) / size, "duality gap"))
    }
    if result.returns == .drs { found.append((-unit.intercept, "sign of the intercept")) }
    if result.returns == .irs { found.append((unit.intercept, "sign of the intercept")) }
    return found
  }
}
