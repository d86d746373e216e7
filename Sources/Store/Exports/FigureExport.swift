import Sector

/// Published figures as a plain table: each row names its release and the row it came from.
public enum FigureExport {
  /// One row a figure, in the given order.
  public static func table(
    of figures: [Observation], catalogue: Catalogue, name: String = "figures"
  ) -> ExportTable {
    ExportTable(
      name: name,
      columns: [
        "authority", "name", "type", "measure", "period", "value", "unit", "status", "release",
        "row",
      ],
      rows: figures.map { figure in
        let council = catalogue.register.authority(figure.authority)
        return [
          .text(figure.authority.rawValue), .text(council?.name ?? ""),
          .text(council?.tier.rawValue ?? ""), .text(figure.measure),
          .text(figure.period.label), .decimal(optional: figure.value),
          .text(catalogue.measure(figure.measure)?.unit ?? ""), .text(figure.status.rawValue),
          .text(figure.release), .integer(figure.row),
        ]
      })
  }
}
