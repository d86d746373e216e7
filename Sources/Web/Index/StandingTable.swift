import HTML
import Productivity
import Sector

/// One council's lenses in a table of intervals; where there is no result, the reason in words.
struct StandingTable: Component {
  let council: Authority
  let standings: [LensStanding]

  func write(to h: inout HTMLWriter) {
    h.add(
      IntervalTable(
        caption: "\(council.name), by service", rowTitle: "Service", rows: standings.map(row),
        downloads: [Link].table("/councils/\(council.code)"), style: .index))
  }

  private func row(_ standing: LensStanding) -> IntervalTable.Row {
    let name = Link(
      standing.title, to: "/councils/\(council.code)/lenses/\(standing.lens)")
    switch standing.finding {
    case .result(let unit, let councils, let comparators):
      return IntervalTable.Row(
        name, unit.estimate, tone: unit.band.tone, comparators: comparators.map(\.held),
        place: unit.placeWords(of: councils), say: words(standing, unit))
    case .none(let state, let reason):
      return IntervalTable.Row(name, nil, tone: .unknown, note: reason, say: state.words)
    case .ungraded:
      return IntervalTable.Row(
        name, nil, tone: .unknown,
        note: "The figures cannot carry a grade: outcomes are shown on their own.",
        say: "Not graded")
    }
  }

  private func words(_ standing: LensStanding, _ unit: UnitResult) -> String {
    var words = unit.band.tone.words
    if !standing.openQuestions.isEmpty { words += "; figures queried" }
    if standing.state == .experimental { words += "; experimental" }
    return words
  }
}
