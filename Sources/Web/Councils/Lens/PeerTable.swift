import HTML
import Productivity

/// The nearest councils in circumstances, nearest first, each with what can be said about it beside
/// the page's own. It is never sorted by result.
struct PeerTable: Component {
  let model: CouncilLensModel
  let finding: CouncilLensModel.Finding

  func write(to h: inout HTMLWriter) {
    h.add(
      DataTable(
        caption: "\(finding.peers.count) councils, the most alike first",
        columns: [
          .heading("Council"), .picture("Index"), .figure("Value and 90% interval"),
          .text("Beside \(model.name)"), .figure("Difference in circumstances"),
        ], rows: [own] + finding.peers.map(row)))
  }

  private var scale: Scale {
    let units = [finding.unit] + finding.peers.map(\.unit)
    return Scale(
      holding: units.flatMap { [$0.interval90.asIndex.low.held, $0.interval90.asIndex.high.held] },
      including: [100])
  }

  private var own: DataTable.Row {
    DataTable.Row(
      [
        .text(model.name), .component(strip(finding.unit, model.name)), value(finding.unit),
        .none("this council"), .text(Format.decimal(0, places: 1)),
      ], isOwn: true)
  }

  private func row(_ peer: CouncilLensModel.Peer) -> DataTable.Row {
    DataTable.Row([
      .link(peer.name, to: "/councils/\(peer.code)/lenses/\(model.definition.id)"),
      .component(strip(peer.unit, peer.name)), value(peer.unit), .text(words(peer)),
      .text(Format.decimal(peer.distance, places: 1)),
    ])
  }

  private func strip(_ unit: UnitResult, _ name: String) -> IntervalStrip {
    IntervalStrip(name, unit.estimate, tone: unit.band.tone, scale: scale, style: .index)
  }

  private func value(_ unit: UnitResult) -> DataTable.Cell {
    .component(
      Fragment { h in
        h.span { h in
          h.strong(unit.indexWords)
          h.text(" ")
          h.span(unit.intervalWords, .class("muted"))
        }
      })
  }

  private func words(_ peer: CouncilLensModel.Peer) -> String {
    guard peer.isApart else { return "Cannot be told apart" }
    return peer.isSurelyHigher
      ? "Gets more: \(IndexWords.percent(peer.probabilityHigher)) sure"
      : "Gets less: \(IndexWords.percent(1 - peer.probabilityHigher)) sure"
  }
}
