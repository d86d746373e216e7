import HTML
import Sector

/// The page on which a reader finds a council.
struct CouncilListView {
  let model: CouncilListModel
  let chrome: SiteChrome

  func render() -> [UInt8] {
    var page = chrome.page(title: "Find a council", area: "/councils")
    page.canonical = "/councils"
    page.search = nil
    return page.html { h in
      h.add(
        PageHeader(
          "Find a council",
          lead: "Every council has its own full page. Councils are listed by name, never by place.")
      )
      h.add(filters)
      if model.rows.isEmpty {
        h.add(
          EmptyState(
            "No council fits", "Check the spelling, or show all councils and look by region.",
            action: Link("Show all councils", to: "/councils")))
      } else {
        h.add(table)
      }
    }
  }

  private var filters: FilterPanel {
    FilterPanel(
      "Narrow the list", action: "/councils",
      fields: [
        TextField.filter("Name or code", name: "q", value: model.query),
        SelectField(
          "Region or nation", name: "region",
          choices: [Choice("All", value: "")]
            + model.regions.map { Choice($0, value: $0, isChosen: $0 == model.region) }),
        SelectField(
          "Type", name: "type",
          choices: [Choice("All", value: "")]
            + model.tiers.map {
              Choice($0.label, value: $0.rawValue, isChosen: $0 == model.tier)
            }),
        Checkboxes(
          "Past councils", name: "past",
          choices: [
            Choice("Show councils that no longer exist", value: "yes", isChosen: model.showsPast)
          ]),
      ], clear: model.isNarrowed ? "/councils" : nil)
  }

  private var table: DataTable {
    DataTable(
      caption: model.rows.count == 1 ? "1 council" : "\(model.rows.count) councils",
      columns: [
        .heading("Council"), .text("Type"), .text("Region or nation"),
        .figure("Services compared"),
      ],
      rows: model.rows.map(row),
      downloads: [Link].table("/councils"),
      isLong: true)
  }

  private func row(_ row: CouncilListModel.Row) -> DataTable.Row {
    DataTable.Row([
      .link(row.name, to: "/councils/\(row.code)"), .text(row.tier.label), .text(row.region),
      lenses(of: row),
    ])
  }

  private func lenses(of row: CouncilListModel.Row) -> DataTable.Cell {
    if !row.successors.isEmpty {
      return .text("now " + row.successors.map(\.name).joined(separator: ", "))
    }
    return row.lensCount == 0 ? .none("none yet") : .text(String(row.lensCount))
  }
}
