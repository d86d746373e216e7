import HTML

/// The page that says where every figure comes from.
struct SourceListView {
  let model: SourceListModel
  let chrome: SiteChrome

  func render() -> [UInt8] {
    var page = chrome.page(title: "Sources and licences")
    page.canonical = "/sources"
    return page.html { h in
      h.add(
        PageHeader(
          "Where the figures come from",
          lead: """
            Every figure on this site belongs to one of these releases. Open one to see who \
            published it, under which licence, and each row that was taken from it.
            """))
      if model.releases.isEmpty {
        h.add(
          EmptyState(
            "Nothing has been imported yet",
            "Run \(strong: "touchstone import") with a file, a folder or an address."))
      } else {
        h.add(table)
      }
    }
  }

  private var dates: ReleaseDates { ReleaseDates(of: model.releases) }

  private var table: DataTable {
    DataTable(
      caption: "\(model.releases.count) releases",
      columns: [.heading("Release"), .text("Publisher"), .text("Licence")] + dates.columns
        + [.figure("Rows", unit: "read")],
      rows: model.releases.map { release in
        DataTable.Row(
          [
            .link(release.title, to: "/sources/\(release.id)"), .text(release.publisher),
            .text(release.licence),
          ] + dates.cells(of: release) + [.text(Format.whole(release.rowsIn))])
      },
      downloads: [Link].table("/sources"))
  }
}
