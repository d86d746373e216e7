import Sector

extension PanelBuilder {
  /// Drops councils for which nothing can be shown, and hands the rest to the model.
  func finish(_ all: LensPanel, members: [Authority], reader: QuantityReader) -> LensPanel {
    var leftOut = lens.population.excluded.map {
      UnassessedUnit(id: $0.authority.rawValue, state: .notComparable, reason: $0.reason)
    }
    var kept: [Int] = []
    for index in members.indices {
      if let reason = whyNothing(
        members[index], spend: all.spend[index], outcomes: all.outcomes.map { $0[index] })
      {
        leftOut.append(reason)
      } else {
        kept.append(index)
      }
    }
    var result = all
    result.authorities = kept.map { all.authorities[$0] }
    result.spend = kept.map { all.spend[$0] }
    result.size = kept.map { all.size[$0] }
    result.outcomes = all.outcomes.map { table in kept.map { table[$0] } }
    result.context = all.context.map { table in kept.map { table[$0] } }
    result.panel = panel(
      of: result, members: kept.map { members[$0] }, reader: reader, kept: kept, leftOut: leftOut)
    return result
  }

  /// The reason for leaving a council out, where it has no spend at all or no outcome at all.
  private func whyNothing(
    _ authority: Authority, spend: [PanelCell], outcomes: [[PanelCell]]
  ) -> UnassessedUnit? {
    let scores = outcomes.flatMap { $0 }
    let missing: [PanelCell]
    let what: String
    if spend.allSatisfy({ $0.value == nil }) {
      (missing, what) = (spend, "spending")
    } else if scores.allSatisfy({ $0.value == nil }) {
      (missing, what) = (scores, "outcome")
    } else {
      return nil
    }
    let state = missing.last { $0.state != .notCounted }?.state ?? .missing
    return UnassessedUnit(
      id: authority.code.rawValue, state: state.unitState,
      reason: "\(authority.name) has no \(what) figure in any year of this lens: \(state.label).")
  }

  private func panel(
    of cells: LensPanel, members: [Authority], reader: QuantityReader, kept: [Int],
    leftOut: [UnassessedUnit]
  ) -> Panel {
    let totals = lens.spend.total.map { total in
      let table = reader.read(total, tiers: lens.population.tiers)
      return kept.map { table[$0] }
    }
    let hasTypes = lens.usesTypes && Set(members.map(\.tier)).count > 1
    return Panel(
      units: members.map(\.code.rawValue), years: lens.years.all, spend: grid(cells.spend),
      measures: measures(of: cells), values: cells.outcomes.map { grid($0) },
      reliability: cells.outcomes.map { grid($0, \.reliability) },
      context: lens.context.map(\.id), contextValues: cells.context.map { grid($0) },
      size: cells.size.map { row in mean(row.compactMap(\.value)) },
      types: hasTypes ? members.map(\.tier.rawValue) : [],
      totalSpend: members.indices.map { lastTotal(of: $0, cells, totals: totals) },
      leftOut: leftOut)
  }

  private func measures(of cells: LensPanel) -> [PanelMeasure] {
    zip(lens.outcomes, cells.outcomes).map { outcome, table in
      let releases = Set(table.flatMap { $0.flatMap { $0.sources.map(\.release) } })
      return PanelMeasure(
        id: outcome.measure, polarity: outcome.polarity == .higher ? .higher : .lower,
        goalLow: outcome.goalposts.low, goalHigh: outcome.goalposts.high, weight: outcome.weight,
        isLog: outcome.goalposts.logShift != nil, logShift: outcome.goalposts.logShift ?? 0,
        isPooled: outcome.isPooled,
        isOpen: releases.allSatisfy { self.releases[$0]?.isOpen ?? false })
    }
  }

  /// Pounds in all in the last year with spend: published, or pounds per person times persons.
  private func lastTotal(of council: Int, _ cells: LensPanel, totals: [[PanelCell]]?) -> Double? {
    guard let year = cells.spend[council].lastIndex(where: { $0.value != nil }) else { return nil }
    if let totals { return totals[council][year].value }
    guard let spend = cells.spend[council][year].value, let size = cells.size[council][year].value
    else { return nil }
    return spend * size
  }

  private func grid(_ cells: [[PanelCell]]) -> PanelGrid {
    PanelGrid(rows: cells.map { $0.map(\.value) })
  }

  private func grid(_ cells: [[PanelCell]], _ path: KeyPath<PanelCell, Double>) -> PanelGrid {
    PanelGrid(rows: cells.map { $0.map { $0[keyPath: path] } })
  }

  private func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }
}

extension CellState {
  /// The state of a council of which every cell is in this state.
  fileprivate var unitState: UnitState {
    switch self {
    case .value, .filled: .value
    case .queried: .queried
    case .missing, .notCounted: .missing
    case .suppressed: .suppressed
    case .notSubmitted: .notSubmitted
    case .notProvided: .notProvided
    case .notComparable: .notComparable
    }
  }
}
