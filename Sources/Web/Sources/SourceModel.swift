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

  /// The figures shown, or all that fit for a download.
  var export: ExportTable
  var pageCount: Int { max(1, (total + Self.pageSize - 1) / Self.pageSize) }
}
