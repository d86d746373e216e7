import Productivity
import Sector
import Store

/// One lens as a table for a terminal: by band and then name, never by place.
struct IndexText {
  let lens: PublishedLens
  let register: AuthorityRegister

  var text: String {
    let title = Terminal.strong("\(lens.definition.title) (\(lens.id), \(status))")
    return title + "\n" + table.text
  }

  private var status: String {
    lens.result.isExperimental
      ? LensStatus.State.experimental.label : lens.definition.status.state.label
  }

  private var table: TextTable {
    var table = TextTable(columns: [
      .init(title: "Council"), .init(title: "What we can say"),
      .init(title: "Index", isFigure: true), .init(title: "90% interval", isFigure: true),
      .init(title: "Likely place", isFigure: true), .init(title: "Note"),
    ])
    table.rows = lens.result.units.map(row).sorted { ($0.order, $0.cells[0]) < ($1.order, $1.cells[0]) }
      .map(\.cells)
    return table
  }

  private func row(_ unit: UnitResult) -> (order: Int, cells: [String]) {
    let order = Band.allCases.firstIndex(of: unit.band) ?? 0
    return (
      order,
      [
        register.authority(AuthorityCode(unit.id))?.name ?? unit.id, unit.band.words,
        unit.indexWords, unit.intervalWords, unit.tablePlaceWords(of: lens.result.units.count),
        lens.isQueried(unit) ? "queried" : "",
      ]
    )
  }
}
