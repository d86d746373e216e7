/// Which councils and council-years a run can use (section 2).
struct Eligibility {
  /// Valid council-years of the source panel (council by council).
  let valid: [Bool]
  /// Positions of the assessed councils.
  let assessed: [Int]
  /// The other councils, with reasons.
  let unassessed: [UnassessedUnit]

  init(_ panel: Panel, weights: [Double], requiredWeight: Double) {
    let years = panel.years.count
    let exists = panel.values.map { grid in
      (0..<years).map { year in (0..<grid.unitCount).contains { grid[$0, year] != nil } }
    }
    var (valid, assessed, unassessed) = ([Bool](), [Int](), [UnassessedUnit]())
    for unit in panel.units.indices {
      let row = (0..<years).map { year in
        Self.isValid(
          panel, weights, exists, unit: unit, year: year, requiredWeight: requiredWeight)
      }
      valid += row
      if let finding = Self.finding(panel, unit: unit, valid: row) {
        unassessed.append(finding)
      } else {
        assessed.append(unit)
      }
    }
    (self.valid, self.assessed, self.unassessed) = (valid, assessed, unassessed)
  }

  private static func isValid(
    _ panel: Panel, _ weights: [Double], _ exists: [[Bool]], unit: Int, year: Int,
    requiredWeight: Double
  ) -> Bool {
    guard let spend = panel.spend[unit, year], spend > 0 else { return false }
    var (present, existing) = (0.0, 0.0)
    for (k, weight) in weights.enumerated() where exists[k][year] {
      existing += weight
      if panel.values[k][unit, year] != nil { present += weight }
    }
    return existing > 0 && present >= requiredWeight * existing - 1e-12
  }

  /// Why a council has no current result; `nil` when it has one.
  private static func finding(_ panel: Panel, unit: Int, valid: [Bool]) -> UnassessedUnit? {
    func leftOut(_ state: UnitState, _ reason: String) -> UnassessedUnit {
      UnassessedUnit(id: panel.units[unit], state: state, reason: reason)
    }
    let count = valid.count { $0 }
    if count == 0 {
      return leftOut(.missing, "No year has both spend and enough of the outcome measures.")
    }
    if count < 2 {
      return leftOut(.tooLittleData, "Only one year has both spend and enough outcome measures.")
    }
    if !valid.suffix(2).contains(true) {
      return leftOut(.tooLittleData, "The last two years have no usable figures.")
    }
    if !((panel.size[unit] ?? 0) > 0) {
      return leftOut(.tooLittleData, "The number of persons in need is not known.")
    }
    for (name, grid) in zip(panel.context, panel.contextValues)
    where !(0..<panel.years.count).contains(where: { grid[unit, $0] != nil }) {
      return leftOut(.tooLittleData, "The context variable \"\(name)\" has no figure.")
    }
    return nil
  }
}
