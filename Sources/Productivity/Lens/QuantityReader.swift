import Foundation
import Sector

/// Computes a quantity of a lens for all councils and years, with the sources of every figure.
struct QuantityReader {
  let finder: FigureFinder
  let authorities: [Authority]
  let years: [Int]
  let queries: [LensQuery]

  /// Cells as `[council][year]`. `tiers` names the types of predecessor whose figures may be taken.
  func read(_ quantity: Quantity, tiers: [Tier]?) -> [[PanelCell]] {
    var cells = authorities.map { authority in
      years.map { cell(quantity, authority, endYear: $0, tiers: tiers) }
    }
    if quantity.isCentredOnYear { centre(&cells) }
    if quantity.isSteady {
      for row in cells.indices { steady(&cells[row]) }
    } else if quantity.fill == .ownMean {
      for row in cells.indices { fillWithMean(&cells[row]) }
    }
    return cells
  }

  private func cell(
    _ quantity: Quantity, _ authority: Authority, endYear: Int, tiers: [Tier]?
  ) -> PanelCell {
    var result = PanelCell(state: .value)
    guard
      let top = combine(
        quantity.top, authority, endYear: endYear, fill: quantity.fill, tiers: tiers, into: &result),
      let bottom = divisor(
        quantity.per, authority, endYear: endYear, fill: quantity.fill, tiers: tiers, into: &result)
    else { return result }
    var value = top / bottom * quantity.times
    if quantity.isLog { value = value > 0 ? log(value) : .nan }
    guard value.isFinite else {
      result.state = .missing
      return result
    }
    result.value = value
    return result
  }

  /// The divisor, 1 where there is none; nil where it is missing or not above zero.
  private func divisor(
    _ per: Quantity.Divisor?, _ authority: Authority, endYear: Int, fill: Quantity.Fill,
    tiers: [Tier]?, into result: inout PanelCell
  ) -> Double? {
    let value: Double?
    switch per {
    case nil: return 1
    case .area: value = authority.area
    case .term(let term):
      value = combine(
        term, authority, endYear: endYear, fill: fill, tiers: tiers, into: &result)
    }
    guard let value, value > 0 else {
      if result.state == .value || result.state == .filled { result.state = .missing }
      return nil
    }
    return value
  }

  /// The sum or mean of a term's measures; nil where any is missing, with the state of the first
  /// gap.
  private func combine(
    _ term: Quantity.Term, _ authority: Authority, endYear: Int, fill: Quantity.Fill,
    tiers: [Tier]?, into result: inout PanelCell
  ) -> Double? {
    let year = term.timing.year(for: endYear)
    var total = 0.0
    var gap: CellState?
    for measure in term.measures {
      switch look(measure, authority, year: year, fill: fill, tiers: tiers) {
      case .figure(let source, let state):
        result.sources.append(source)
        if state != .value { result.state = state }
        total += source.value ?? 0
      case .gap(let state, let source):
        if let source { result.sources.append(source) }
        gap = gap ?? state
      }
    }
    if let gap {
      result.state = gap
      return nil
    }
    return term.combining == .mean ? total / Double(term.measures.count) : total
  }

  private enum Look {
    case figure(PanelCell.Source, CellState)
    case gap(CellState, PanelCell.Source?)
  }

  private func look(
    _ measure: String, _ authority: Authority, year: Int, fill: Quantity.Fill, tiers: [Tier]?
  ) -> Look {
    let query = queries.filter { $0.covers(authority.code, measure: measure, year: year) }
    switch finder.find(measure, of: authority.code, endYear: year, tiers: tiers) {
    case .figure(let source):
      if query.contains(where: \.leavesOut) { return .gap(.queried, source) }
      return .figure(source, query.isEmpty ? .value : .queried)
    case .gap(let state, let source):
      guard fill == .lastKnown else { return .gap(state, source) }
      for earlier in stride(from: year - 1, through: year - 5, by: -1) {
        if case .figure(let held) = finder.find(
          measure, of: authority.code, endYear: earlier, tiers: tiers)
        {
          return .figure(held, .filled)
        }
      }
      return .gap(state, source)
    }
  }

  private func centre(_ cells: inout [[PanelCell]]) {
    for year in years.indices {
      let values = cells.compactMap { $0[year].value }
      guard !values.isEmpty else { continue }
      let mean = values.reduce(0, +) / Double(values.count)
      for row in cells.indices {
        if let value = cells[row][year].value { cells[row][year].value = value - mean }
      }
    }
  }

  private func steady(_ row: inout [PanelCell]) {
    fillWithMean(&row)
    let values = row.compactMap(\.value)
    guard !values.isEmpty else { return }
    let mean = values.reduce(0, +) / Double(values.count)
    for year in row.indices { row[year].value = mean }
  }

  private func fillWithMean(_ row: inout [PanelCell]) {
    let values = row.compactMap(\.value)
    guard !values.isEmpty else { return }
    let mean = values.reduce(0, +) / Double(values.count)
    for year in row.indices where row[year].value == nil {
      row[year].value = mean
      row[year].state = .filled
    }
  }
}
