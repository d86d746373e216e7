import HTML
import Store

/// The page that lists the services that are compared.
struct LensListView {
  let model: LensListModel
  let index: PublishedIndex?
  let chrome: SiteChrome

  func render() -> [UInt8] {
    var page = chrome.page(title: "Services compared", area: "/lenses")
    page.canonical = "/lenses"
    page.provenance = index?.provenance
    return page.html { h in
      h.add(
        PageHeader(
          "What do councils get for each pound?",
          lead: """
            One comparison for each service: what residents get, what it costs, and what can be \
            said once circumstances are allowed for. Each is a proposal that the sector can change.
            """))
      if model.nations.isEmpty {
        h.add(
          EmptyState(
            "No service has been compared yet",
            "Load figures and lenses, then run \(strong: "touchstone index compute")."))
      }
      for nation in model.nations {
        h.h2(nation.name)
        h.add(table(nation.name, nation.rows))
      }
    }
  }

  private func table(_ nation: String, _ rows: [LensListModel.Row]) -> DataTable {
    DataTable(
      caption: "Services compared in \(nation)",
      columns: [
        .heading("Service"), .text("Stage"), .text("Why"), .figure("Councils"),
        .text("Figures to"),
      ],
      rows: rows.map { row in
        .init([
          .link(row.title, to: "/lenses/\(row.id)"), .text(row.state.label),
          .text(row.stateReason), .text(Format.whole(row.councils)), .text(row.years),
        ])
      },
      downloads: [Link].table("/lenses"))
  }
}
