import Sector

/// Descriptions of measures as a plain table.
public enum MeasureExport {
  /// One row a measure, in the given order.
  public static func table(of measures: [Measure]) -> ExportTable {
    ExportTable(
      name: "measures", columns: ["id", "name", "unit", "kind", "polarity", "service", "source"],
      rows: measures.map { measure in
        [
          .text(measure.id), .text(measure.name), .text(measure.unit),
          .text(measure.kind.rawValue), .text(measure.polarity.rawValue), .text(measure.service),
          .text(measure.source),
        ]
      })
  }
}
