import HTML
import Sector

/// The page of one release: who, under which terms, which rows, what it revised.
struct SourceView {
  let model: SourceModel
  let chrome: SiteChrome

  private var release: Release { model.release }
  private var address: String { "/sources/\(release.id)" }

  func render() -> [UInt8] {
    var page = chrome.page(title: release.title)
    page.breadcrumb = [Link("Sources", to: "/sources")]
    page.canonical = address
    return page.html { h in
      h.add(PageHeader(release.title, kicker: "Release of \(release.publisher)", lead: lead))
      h.add(SummaryList(facts))
      h.h2("Figures from this release")
      h.add(filters)
      h.add(table)
      h.add(Pagination(current: model.page, count: model.pageCount) { pageAddress($0) })
      if !model.changes.isEmpty { writeChanges(to: &h) }
    }
  }

  private var lead: Prose? { release.note.isEmpty ? nil : Prose(release.note) }

  private var facts: [SummaryList.Entry] {
    var entries = [
      SummaryList.Entry("Publisher", Prose(release.publisher)),
      SummaryList.Entry("Licence", Prose(release.licence)),
    ]
    if !release.url.isEmpty {
      entries.append(.init("Published at", "\(link: release.url, to: release.url)"))
    }
    entries.append(.init("File taken", Prose(release.file)))
    if let published = release.published {
      entries.append(.init("Published", Prose(DateText.words(published))))
    }
    if let retrieved = release.retrieved {
      entries.append(.init("Fetched", Prose(DateText.words(retrieved))))
    }
    entries.append(
      .init(
        "Rows",
        Prose(
          "\(Format.whole(release.rowsIn)) read, \(Format.whole(release.rowsRejected)) rejected")))
    entries.append(.init("Fingerprint (SHA-256)", Prose(release.sha256)))
    for sibling in model.siblings {
      entries.append(
        .init("Other version", "\(link: sibling.id, to: "/sources/\(sibling.id)")"))
    }
    return entries
  }

  private var filters: FilterPanel {
    FilterPanel(
      "Narrow the figures", action: address,
      fields: [
        TextField.filter(
          "Council, by name or code", name: "council", value: model.council?.name ?? ""),
        TextField.filter("Measure, by its id", name: "measure", value: model.measure?.id ?? ""),
      ], clear: model.council == nil && model.measure == nil ? nil : address)
  }

  private var table: DataTable {
    DataTable(
      caption: model.total == 1 ? "1 figure" : "\(Format.whole(model.total)) figures",
      columns: [
        .figure("Row", unit: "in the file"), .heading("Council"), .text("Measure"),
        .text("Period"), .figure("Figure"), .text("Unit"), .text("Status"),
      ],
      rows: model.rows.map(row),
      downloads: [Link].table(address, question: narrowing),
      isLong: true, emptyText: "No figure of this release fits.")
  }

  private func row(_ row: SourceModel.Row) -> DataTable.Row {
    let figure = row.observation
    return DataTable.Row(
      [
        .text(String(figure.row)), .link(row.council, to: "/councils/\(figure.authority)"),
        .link(row.measure, to: "/measures/\(figure.measure)"), .text(figure.period.label),
        figure.value.map { .text($0.description) } ?? .none("none"), .text(row.unit),
        .text(figure.status.label),
      ], id: "row-\(figure.row)")
  }

  private func writeChanges(to h: inout HTMLWriter) {
    h.h2("What this release revised")
    h.add(
      DataTable(
        caption: "Earlier figures and what replaced them",
        columns: [
          .heading("Council"), .text("Measure"), .text("Period"), .figure("Before"),
          .figure("Now"),
        ],
        rows: model.changes.map { change in
          let now = change.now.observation
          return DataTable.Row([
            .text(change.now.council), .text(change.now.measure), .text(now.period.label),
            change.before.observation.value.map { .text($0.description) } ?? .none("none"),
            now.value.map { .text($0.description) } ?? .none("none"),
          ])
        }))
  }

  private var narrowing: String {
    let parts =
      (model.council.map { ["council=\($0.code)"] } ?? [])
      + (model.measure.map { ["measure=\($0.id)"] } ?? [])
    return parts.isEmpty ? "" : "?" + parts.joined(separator: "&")
  }

  private func pageAddress(_ page: Int) -> String {
    address + (narrowing.isEmpty ? "?" : narrowing + "&") + "page=\(page)"
  }
}
