extension Panel {
  /// Tells whether the parts of the panel fit together.
  ///
  /// - Throws: `IndexError.badPanel` with what is wrong.
  public func check() throws(IndexError) {
    let (unitCount, yearCount) = (units.count, years.count)
    func fits(_ grid: PanelGrid) -> Bool {
      grid.unitCount == unitCount && grid.yearCount == yearCount
    }
    func require(_ holds: Bool, _ problem: String) throws(IndexError) {
      if !holds { throw .badPanel(problem) }
    }
    try require(Set(units).count == unitCount, "a council appears twice")
    try require(yearCount >= 2, "it has \(yearCount) years; two are the least")
    try require(zip(years, years.dropFirst()).allSatisfy(<), "its years must ascend")
    try require(fits(spend), "the table of spend has the wrong shape")
    try require(!measures.isEmpty, "it has no outcome measures")
    try require(values.count == measures.count, "there must be one table of figures per measure")
    try require(values.allSatisfy(fits), "a table of measures has the wrong shape")
    try require(
      reliability.isEmpty || (reliability.count == measures.count && reliability.allSatisfy(fits)),
      "the tables of reliability have the wrong shape")
    try require(
      reliability.allSatisfy { $0.cells.allSatisfy { $0.isNaN || $0 > 0 } },
      "reliability must be above zero")
    try require(
      context.count == contextValues.count && contextValues.allSatisfy(fits),
      "the tables of context have the wrong shape")
    try require(size.count == unitCount, "there must be one size per council")
    try require(types.isEmpty || types.count == unitCount, "there must be one type per council")
    try require(
      totalSpend.isEmpty || totalSpend.count == unitCount,
      "there must be one total spend per council")
    for measure in measures {
      try require(measure.weight >= 0, "the weight of \"\(measure.id)\" is below zero")
      let low = Scores.score(measure.goalLow, measure)
      let high = Scores.score(measure.goalHigh, measure)
      try require(
        low.isFinite && high.isFinite && abs(high - low) > 1,
        "the goalposts of \"\(measure.id)\" are equal or have no logarithm")
    }
    try require(measures.contains { $0.weight > 0 }, "all weights are zero")
  }

  /// The same panel with only some councils (positions), in the given order.
  func selecting(units chosen: [Int], years chosenYears: [Int]? = nil) -> Panel {
    let kept = chosenYears ?? Array(years.indices)
    func select(_ grid: PanelGrid) -> PanelGrid { grid.selecting(units: chosen, years: kept) }
    var panel = self
    panel.units = chosen.map { units[$0] }
    panel.years = kept.map { years[$0] }
    panel.spend = select(spend)
    panel.values = values.map(select)
    panel.reliability = reliability.map(select)
    panel.contextValues = contextValues.map(select)
    panel.size = chosen.map { size[$0] }
    panel.types = types.isEmpty ? [] : chosen.map { types[$0] }
    panel.totalSpend = totalSpend.isEmpty ? [] : chosen.map { totalSpend[$0] }
    return panel
  }

  /// The same panel without its measure or context variable of that position.
  func dropping(measure: Int) -> Panel {
    var panel = self
    panel.measures.remove(at: measure)
    panel.values.remove(at: measure)
    if !reliability.isEmpty { panel.reliability.remove(at: measure) }
    return panel
  }

  /// The same panel without the context variable of that position.
  func dropping(context position: Int) -> Panel {
    var panel = self
    panel.context.remove(at: position)
    panel.contextValues.remove(at: position)
    return panel
  }
}
