import Productivity
import Sector
import Store

/// One council as text for a terminal.
struct CouncilText {
  let authority: Authority
  let index: PublishedIndex

  var text: String {
    let place = authority.region ?? authority.nation
    let title = Terminal.strong("\(authority.name) (\(authority.code))")
    let lead = "\(authority.tier.label), \(place)"
    var table = TextTable(columns: [
      .init(title: "Service"), .init(title: "What we can say"), .init(title: "Index", isFigure: true),
      .init(title: "90% interval", isFigure: true), .init(title: "Likely place", isFigure: true),
      .init(title: "Stage"),
    ])
    table.rows = index.lenses(for: authority.code).map(row)
    let figures = table.rows.isEmpty ? "No lens compares this council." : table.text
    let advice = "100 is what councils in similar circumstances get, not an ideal. It does not show why."
    return [title, lead, "", figures, "", advice].joined(separator: "\n")
  }

  private func row(_ lens: PublishedLens) -> [String] {
    let title = lens.definition.title
    guard lens.definition.isGraded, let unit = lens.unit(authority.code) else {
      return [title, reason(in: lens), "", "", "", lens.state.label]
    }
    return [
      title, unit.band.words + (lens.isQueried(unit) ? " (queried)" : ""), unit.indexWords,
      unit.intervalWords, unit.placeWords(of: lens.result.units.count), lens.state.label,
    ]
  }

  private func reason(in lens: PublishedLens) -> String {
    lens.definition.isGraded
      ? lens.unassessed(authority.code)?.reason ?? "no result" : "outcomes only, no grade"
  }
}
