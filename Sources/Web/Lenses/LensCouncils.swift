import HTML
import Productivity

/// Every council of a lens in one table, by name or by band and then name, and those without a
/// result with the reason.
struct LensCouncils: Component {
  let model: LensPageModel

  func write(to h: inout HTMLWriter) {
    h.h2("Every council", .id("councils"))
    if model.isGraded { writeResults(to: &h) }
    if !model.absences.isEmpty { h.add(absences) }
  }

  private func writeResults(to h: inout HTMLWriter) {
    h.p(
      "\(Caution.overlap) The likely place holds for all councils at once.", .class("lead"))
    h.add(
      Tabs(
        "Order of the table",
        [Link("By name", to: address(.name)), Link("By band, then name", to: address(.band))],
        current: address(model.order)))
    h.add(
      IntervalTable(
        caption: "\(model.rows.count) councils", rowTitle: "Council", rows: model.rows.map(row),
        downloads: [Link].table(model.address), style: .index))
  }

  private func address(_ order: LensPageModel.Order) -> String {
    let council = model.council.map { "&council=\($0.code)" } ?? ""
    return "\(model.address)?order=\(order.rawValue)\(council)#councils"
  }

  private func row(_ row: LensPageModel.Row) -> IntervalTable.Row {
    let rank = row.unit.simultaneousRank
    let places = Int(rank.best.rounded())...Int(max(rank.best, rank.worst).rounded())
    return IntervalTable.Row(
      Link(row.name, to: "/councils/\(row.code)/lenses/\(model.definition.id)"),
      row.unit.estimate, tone: row.unit.band.tone,
      place: Format.places(places, of: model.rows.count),
      say: row.isQueried ? row.unit.band.tone.words + "; figures queried" : nil,
      isOwn: row.code == model.council?.code)
  }

  private var absences: DataTable {
    DataTable(
      caption: "Without a result, and why",
      columns: [.heading("Council"), .text("State"), .text("Reason")],
      rows: model.absences.map { absence in
        .init(
          [
            .link(absence.name, to: "/councils/\(absence.code)"), .text(absence.state.words),
            .text(absence.reason),
          ], isOwn: absence.code == model.council?.code)
      })
  }
}
