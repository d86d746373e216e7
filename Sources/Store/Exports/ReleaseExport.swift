import Sector

/// Releases as a plain table: where the figures come from and on which terms.
public enum ReleaseExport {
  /// One row a release, in the given order.
  public static func table(of releases: [Release]) -> ExportTable {
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
