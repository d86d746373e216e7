import Statistics

/// Counts how often results held the truth.
struct SimulationTally {
  private var runs = 0
  private var councils = 0
  private var inside = [0, 0, 0]
  private var insideRank = 0
  private var insideChange = 0
  private var changes = 0
  private var clear = 0
  private var wrong = 0
  private var simultaneous = 0
  private var spearman = 0.0

  mutating func add(_ result: LensResult, _ simulated: SimulatedPanel) {
    let positions = Dictionary(
      uniqueKeysWithValues: simulated.panel.units.enumerated().map { ($1, $0) })
    let effects = result.units.map { simulated.effects[positions[$0.id]!] }
    let truth = effects.map { $0[$0.count - 1] }
    runs += 1
    councils += result.units.count
    spearman += Correlation.spearman(truth, result.units.map(\.effect))
    var allInside = true
    for (position, unit) in result.units.enumerated() {
      let value = truth[position]
      for (place, interval) in [unit.interval80, unit.interval90, unit.interval95].enumerated() {
        inside[place] += holds(interval.low, value, interval.high)
      }
      let rank = Double(1 + truth.count { $0 > value })
      insideRank += holds(unit.rank.best, rank, unit.rank.worst)
      if holds(unit.simultaneousRank.best, rank, unit.simultaneousRank.worst) == 0 {
        allInside = false
      }
      if let change = unit.change {
        changes += 1
        let row = effects[position]
        insideChange += holds(
          change.interval90.low, value - row[row.count - 4], change.interval90.high)
      }
      if unit.band.isClear {
        clear += 1
        wrong += (unit.band == .clearlyAbove) == (value > 0) ? 0 : 1
      }
    }
    simultaneous += allInside ? 1 : 0
  }

  func report() -> SimulationReport {
    func share(_ count: Int, of total: Int) -> Double {
      total == 0 ? 0 : Double(count) / Double(total)
    }
    return SimulationReport(
      runs: runs, councils: councils, cover80: share(inside[0], of: councils),
      cover90: share(inside[1], of: councils), cover95: share(inside[2], of: councils),
      rankCover90: share(insideRank, of: councils),
      changeCover90: changes == 0 ? nil : share(insideChange, of: changes),
      clear: share(clear, of: councils), wrongSide: share(wrong, of: clear),
      simultaneousCover: share(simultaneous, of: runs), spearman: spearman / Double(max(runs, 1)))
  }

  private func holds(_ low: Double, _ value: Double, _ high: Double) -> Int {
    low <= value && value <= high ? 1 : 0
  }
}
