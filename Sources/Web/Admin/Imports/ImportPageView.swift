import HTML

/// The page of one import.
struct ImportPageView {
  let model: ImportPageModel
  let chrome: SiteChrome

  private static let shownRows = 100

  func render() -> [UInt8] {
    let summary = model.record.summary
    var page = chrome.page(title: "Import of \(model.record.path)")
    page.breadcrumb = [Link("Run the hub", to: "/admin"), Link("Imports", to: "/admin/imports")]
    page.isPrivate = true
    return page.html { h in
      h.add(
        PageHeader(
          model.record.path, kicker: "Import",
          lead: Prose("Finished on \(MomentWords.minute(model.record.finished)).")))
      h.add(
        Stats([
          .init("Items in", Format.whole(summary.itemsIn)),
          .init(
            "Stored", Format.whole(summary.stored),
            note: Prose("\(Format.whole(summary.revised)) of them revisions")),
          .init("Unchanged", Format.whole(summary.unchanged)),
          .init("Rejected", Format.whole(summary.rejected)),
        ]))
      h.h2("What was not taken")
      guard !model.rejections.isEmpty else {
        h.p("Every item was taken.")
        return
      }
      h.add(reasons)
      h.add(rows)
    }
  }

  private var reasons: DataTable {
    DataTable(
      caption: "Reasons",
      columns: [.heading("Reason"), .figure("Items"), .text("First place")],
      rows: model.reasons.map { group in
        .init([
          .text(group.reason), .text(Format.whole(group.count)),
          .text("\(group.first.file), row \(group.first.row)"),
        ])
      })
  }

  private var rows: DataTable {
    let shown = model.rejections.prefix(Self.shownRows)
    return DataTable(
      caption: shown.count < model.record.summary.rejected
        ? "The first \(shown.count) of \(Format.whole(model.record.summary.rejected)) items"
        : "Each item",
      columns: [
        .heading("File"), .figure("Row"), .text("Column"), .text("Value"), .text("Reason"),
      ],
      rows: shown.map { rejection in
        .init([
          .text(rejection.file), .text(String(rejection.row)), .text(rejection.column),
          .text(rejection.value), .text(rejection.reason),
        ])
      },
      downloads: [Link("CSV", to: "/admin/imports/\(model.record.id).csv")], isLong: true)
  }
}
