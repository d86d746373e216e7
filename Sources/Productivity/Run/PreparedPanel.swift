import Foundation
import Statistics

/// A panel made ready for the model: assessed councils only, scores, standardised circumstances.
struct PreparedPanel: Sendable {
  /// The panel with its assessed councils only.
  let panel: Panel
  /// Councils left out, with reasons.
  let unassessed: [UnassessedUnit]
  /// Default weights, sum 1.
  let weights: [Double]
  /// Valid council-years (council by council).
  let valid: [Bool]
  /// Scores per measure (council by council), NaN where absent.
  let scores: [[Double]]
  /// Log spend (council by council), NaN where absent.
  let logSpend: [Double]
  /// Persons in the need group.
  let sizes: [Double]
  let sizeFactors: [Double]
  /// How much each council-year counts; empty when all count fully.
  let reliability: [Double]
  /// Types that enter as dummies, base first; empty where they do not.
  let types: [String]
  let typeOf: [Int]
  let design: Design

  var unitCount: Int { panel.units.count }
  var yearCount: Int { panel.years.count }
  /// Context variables that the model uses.
  var contextUsed: [String] { Array(design.names.prefix(design.standardised.count)) }

  init(_ source: Panel, _ settings: RunSettings) throws(IndexError) {
    try source.check()
    try settings.check(measures: source.measures.count)
    let total = source.measures.reduce(0) { $0 + $1.weight }
    weights = source.measures.map { $0.weight / total }
    let eligibility = Eligibility(
      source, weights: weights, requiredWeight: settings.requiredWeight)
    guard eligibility.assessed.count >= 20 else {
      throw .tooFewCouncils(assessed: eligibility.assessed.count)
    }
    unassessed = source.leftOut + eligibility.unassessed
    let panel = source.selecting(units: eligibility.assessed)
    self.panel = panel
    let years = panel.years.count
    valid = eligibility.assessed.flatMap { unit in
      (0..<years).map { eligibility.valid[unit * years + $0] }
    }
    scores = zip(panel.values, panel.measures).map { Scores.scores($0, $1) }
    for (measure, column) in zip(panel.measures, scores) where column.allSatisfy(\.isNaN) {
      throw .badPanel("the measure \"\(measure.id)\" has no figures for the assessed councils")
    }
    logSpend = panel.spend.cells.map { $0 > 0 ? log($0) : .nan }
    sizes = panel.size.map { $0! }
    sizeFactors = SizeFactors.of(sizes)
    reliability = Self.rowReliability(panel, weights: weights)
    (types, typeOf) = settings.usesTypes ? Self.types(panel) : ([], [])
    let allowed = panel.units.count / 10
    let context = zip(panel.context, panel.contextValues).prefix(allowed)
      .map { (name: $0, cells: Self.completed($1, years: panel.years)) }
    design = Design(
      unitCount: panel.units.count, years: panel.years, context: context, types: types,
      typeOf: typeOf)
  }

  /// A model of the panel's valid council-years, for one thread.
  func makeModel() -> EffectModel {
    EffectModel(
      design: design, observed: valid, sizeFactors: sizeFactors, reliability: reliability)
  }

  /// The composite outcome at given weights from complete scores (council by council).
  func composite(_ weights: [Double], _ scores: [[Double]]) -> [Double] {
    var composite = [Double](repeating: 0, count: unitCount * yearCount)
    for (weight, column) in zip(weights, scores) {
      for cell in composite.indices { composite[cell] += weight * column[cell] }
    }
    return composite
  }

  /// Log value per pound of every council-year.
  func valuePerPound(_ outcome: [Double], valueOfPoint: Double) -> [Double] {
    zip(outcome, logSpend).map { valueOfPoint * ($0 - 50) - $1 }
  }

  /// The position of a council's last valid year.
  func lastValidYear(_ unit: Int) -> Int {
    (0..<yearCount).last { valid[unit * yearCount + $0] } ?? yearCount - 1
  }

  /// Gaps in a context table take the figure of the council's nearest year (ties: the earlier).
  private static func completed(_ grid: PanelGrid, years: [Int]) -> [Double] {
    var cells = grid.cells
    for unit in 0..<grid.unitCount {
      let present = years.indices.filter { grid[unit, $0] != nil }
      for year in years.indices where grid[unit, year] == nil {
        let nearest = present.min {
          abs(years[$0] - years[year]) < abs(years[$1] - years[year])
        }
        if let nearest { cells[unit * years.count + year] = grid[unit, nearest]! }
      }
    }
    return cells
  }

  /// Council types by falling number, then name; none where there is one only.
  private static func types(_ panel: Panel) -> (names: [String], positions: [Int]) {
    let counts = Dictionary(grouping: panel.types, by: { $0 }).mapValues(\.count)
    guard counts.count > 1 else { return ([], []) }
    let names = counts.keys.sorted { (counts[$1]!, $0) < (counts[$0]!, $1) }
    return (names, panel.types.map { names.firstIndex(of: $0)! })
  }

  /// Mean reliability of a council-year's figures by weight.
  private static func rowReliability(_ panel: Panel, weights: [Double]) -> [Double] {
    guard panel.reliability.contains(where: { $0.cells.contains { $0 < 1 } }) else { return [] }
    return (0..<panel.units.count * panel.years.count).map { cell in
      var sum = 0.0
      for (weight, grid) in zip(weights, panel.reliability) {
        sum += weight * (grid.cells[cell].isFinite ? grid.cells[cell] : 1)
      }
      return max(sum, 0.01)
    }
  }
}
