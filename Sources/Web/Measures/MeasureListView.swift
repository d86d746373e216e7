import HTML
import Sector

/// The page on which a reader finds a measure.
struct MeasureListView {
  let model: MeasureListModel
  let chrome: SiteChrome

  func render() -> [UInt8] {
    var page = chrome.page(title: "Measures", area: "/measures")
    page.canonical = "/measures"
    return page.html { h in
      h.add(
        PageHeader(
          "What is measured",
          lead: """
            Everything published about councils that this hub holds. A measure that a lens uses \
            says so.
            """))
      h.add(filters)
      if model.rows.isEmpty {
        h.add(
          EmptyState(
            "No measure fits", "Try fewer words, or show all measures.",
            action: Link("Show all measures", to: "/measures")))
      } else {
        h.add(table)
      }
    }
  }

  private var filters: FilterPanel {
    FilterPanel(
      "Narrow the list", action: "/measures",
      fields: [
        TextField.filter("Words in the name", name: "q", value: model.query),
        SelectField(
          "Service", name: "service",
          choices: [Choice("All", value: "")]
            + model.services.map {
              Choice(ServiceNames.name(of: $0), value: $0, isChosen: $0 == model.service)
            }),
      ], clear: model.query.isEmpty && model.service.isEmpty ? nil : "/measures")
  }

  private var table: DataTable {
    DataTable(
      caption: model.rows.count == 1 ? "1 measure" : "\(model.rows.count) measures",
      columns: [.heading("Measure"), .text("Service"), .text("Unit"), .text("Used by")],
      rows: model.rows.map { row in
        DataTable.Row([
          .link(row.measure.name, to: "/measures/\(row.measure.id)"),
          .text(ServiceNames.name(of: row.measure.service)), .text(row.measure.unit),
          row.lenses.isEmpty ? .none("no lens") : .text(row.lenses.joined(separator: ", ")),
        ])
      },
      downloads: [Link].table("/measures"),
      isLong: true)
  }
}
