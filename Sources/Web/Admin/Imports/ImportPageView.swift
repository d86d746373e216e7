import HTML

/// The page of one import.
struct ImportPageView {
  let model: ImportPageModel
  let chrome: SiteChrome

  private static let shownRows = 100

  func render() -> [UInt8] {
    var page = chrome.page(title: "Import of \(model.record.path)")
    page.breadcrumb = [Link("Run the hub", to: "/admin"), Link("Imports", to: "/admin/imports")]
    page.isPrivate = true
    return page.html { h in
      h.add(
        PageHeader(
          model.record.path, kicker: "Import",
          lead: Prose("Finished on \(MomentWords.minute(model.record.finished)).")))
      h.add(ImportStats(summary: model.record.summary))
      if model.record.isOfLibrary { h.add(ActionLinks(LibraryAddress.afterImport)) }
      h.h2("What was not taken")
      guard !model.rejections.isEmpty else {
        h.p("Every item was taken.")
        return
      }
      h.add(reasons)
      h.add(RejectedRows(model: model, most: Self.shownRows))
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
}
