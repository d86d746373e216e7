import Sector

/// One release, a page of its figures and what it changed.
struct SourceModel: Sendable {
  /// A figure with the names a reader needs.
  struct Row: Sendable {
    var observation: Observation
    var council: String
    var measure: String
    var unit: String
  }

  /// A figure before and after.
  struct Change: Sendable {
    var before: Row
    var now: Row
  }

  static let pageSize = 100

  var release: Release
  var council: Authority?
  var measure: Measure?
  var rows: [Row]
  /// Figures that fit the narrowing, on all pages.
  var total: Int
  var page: Int
  var changes: [Change]
  /// Other releases of the same source, newest first.
  var siblings: [Release]

  var pageCount: Int { max(1, (total + Self.pageSize - 1) / Self.pageSize) }

  var export: ExportTable {
    ExportTable(
      name: release.id,
      columns: [
        "release", "row", "authority", "authority_name", "measure", "period", "value", "unit",
        "status",
      ],
      rows: rows.map { row in
        let figure = row.observation
        return [
          .text(figure.release), .integer(figure.row), .text(figure.authority.rawValue),
          .text(row.council), .text(figure.measure), .text(figure.period.label),
          .decimal(optional: figure.value), .text(row.unit), .text(figure.status.rawValue),
        ]
      })
  }
}
