import Sector
import Store

/// The measures held, as a reader narrowed them.
struct MeasureListModel: Sendable {
  /// One measure and the lenses that use it.
  struct Row: Sendable {
    var measure: Measure
    var lenses: [String]
  }

  var query: String
  var service: String
  var services: [String]
  var rows: [Row]

  var export: ExportTable { MeasureExport.table(of: rows.map(\.measure)) }
}
