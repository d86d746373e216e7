extension LensDefinition {
  /// Councils that the public site may celebrate: clearly above what similar councils get, without
  /// an open question from the run or from this file. Empty for an experimental lens, or one
  /// without a grade.
  public func leaders(in result: LensResult) -> [UnitResult] {
    unquestioned(result.leaders)
  }

  /// Councils that clearly improved over three years, under the same conditions.
  public func mostImproved(in result: LensResult) -> [UnitResult] {
    unquestioned(result.mostImproved)
  }

  private func unquestioned(_ units: [UnitResult]) -> [UnitResult] {
    guard isGraded, status.state != .experimental else { return [] }
    let questioned = Set(queries.filter { !$0.leavesOut }.map(\.authority.rawValue))
    return units.filter { !questioned.contains($0.id) }
  }
}
