import Sector

/// Every release held, by publisher and title.
struct SourceListModel: Sendable {
  let releases: [Release]

  init(releases: [Release]) {
    self.releases = releases.sorted {
      ($0.publisher, $0.title, $0.id) < ($1.publisher, $1.title, $1.id)
    }
  }

  var export: ExportTable {
    ExportTable(
      name: "sources",
      columns: [
        "id", "source", "title", "publisher", "licence", "url", "file", "published", "retrieved",
        "sha256", "rows_in", "rows_rejected", "note",
      ],
      rows: releases.map { release in
        [
          .text(release.id), .text(release.source), .text(release.title),
          .text(release.publisher), .text(release.licence), .text(release.url),
          .text(release.file), .text(optional: release.published),
          .text(optional: release.retrieved), .text(release.sha256), .integer(release.rowsIn),
          .integer(release.rowsRejected), .text(release.note),
        ]
      })
  }
}
