import Sector

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

  var export: ExportTable {
    ExportTable(
      name: "measures", columns: ["id", "name", "unit", "kind", "polarity", "service", "source"],
      rows: rows.map { row in
        let measure = row.measure
        return [
          .text(measure.id), .text(measure.name), .text(measure.unit),
          .text(measure.kind.rawValue), .text(measure.polarity.rawValue), .text(measure.service),
          .text(measure.source),
        ]
      })
  }
}
