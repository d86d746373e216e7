import Sector

/// Finds the published figure that stands for a council, across reorganisations.
///
/// A council takes the figure of a predecessor only where both have the same footprint; across
/// different footprints never.
struct FigureFinder {
  let table: any ObservationTable
  private let authorities: [AuthorityCode: Authority]
  private let predecessors: [AuthorityCode: [Reorganisation]]

  init(
    table: any ObservationTable, authorities: [Authority], reorganisations: [Reorganisation]
  ) {
    self.table = table
    self.authorities = Dictionary(
      authorities.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    predecessors = Dictionary(grouping: reorganisations, by: \.successor)
  }

  /// What was found: a source, or the state of the gap.
  enum Finding {
    case figure(PanelCell.Source)
    case gap(CellState, PanelCell.Source?)
  }

  /// Looks a figure up. `tiers` names the types of predecessor that did the same job; nil accepts
  /// any, as for a population.
  func find(
    _ measure: String, of authority: AuthorityCode, endYear: Int, tiers: [Tier]?
  ) -> Finding {
    let own = table.cell(authority, measure, endYear: endYear)
    if let own, own.value != nil {
      return .figure(
        PanelCell.Source(own, measure: measure, authority: authority, isBridged: false))
    }
    if let bridged = bridge(measure, to: authority, endYear: endYear, tiers: tiers) {
      return .figure(bridged)
    }
    let source = own.map {
      PanelCell.Source($0, measure: measure, authority: authority, isBridged: false)
    }
    if hasFigureElsewhere(measure, before: authority, endYear: endYear) {
      return .gap(.notComparable, source)
    }
    return .gap(own.map { CellState(absent: $0.status) } ?? .missing, source)
  }

  /// The figure of the one predecessor on the same footprint, or of its own predecessor.
  private func bridge(
    _ measure: String, to authority: AuthorityCode, endYear: Int, tiers: [Tier]?
  ) -> PanelCell.Source? {
    var current = authority
    var visited: Set<AuthorityCode> = [authority]
    while true {
      let same = (predecessors[current] ?? []).filter(\.isSameFootprint)
      guard same.count == 1, visited.insert(same[0].predecessor).inserted else { return nil }
      current = same[0].predecessor
      if let tiers, let tier = authorities[current]?.tier, !tiers.contains(tier) { return nil }
      if let cell = table.cell(current, measure, endYear: endYear), cell.value != nil {
        return PanelCell.Source(cell, measure: measure, authority: current, isBridged: true)
      }
    }
  }

  /// True where a council did not exist yet and a predecessor has a figure that is not its own.
  private func hasFigureElsewhere(
    _ measure: String, before authority: AuthorityCode, endYear: Int
  ) -> Bool {
    guard let start = authorities[authority]?.startDate, let year = Int(start.prefix(4)),
      endYear <= year
    else { return false }
    return (predecessors[authority] ?? []).contains {
      table.cell($0.predecessor, measure, endYear: endYear)?.value != nil
    }
  }
}
