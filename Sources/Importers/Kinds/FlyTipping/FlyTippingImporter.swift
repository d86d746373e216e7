import Sector

/// Reads Defra's fly-tipping workbook: incidents and actions in total, by council and year.
///
/// `:` means that no return is available. Rows of totals for regions and England are passed over.
public struct FlyTippingImporter: Importer {
  public let kind = "defra-flytipping"
  public let title = "Defra's fly-tipping workbook"
  public let looksFor = "a workbook with the sheets LA_incidents and LA_actions"

  /// The sheet, the column and the measure of each total.
  private static let totals = [
    ("LA_incidents", "Total Incidents", "fly.incidents"),
    ("LA_actions", "Total Actions", "fly.actions"),
  ]

  public init() {}

  public func recognises(_ source: ImportSource) -> Bool {
    let sheets = source.sheetNames
    return Self.totals.allSatisfy { sheets.contains($0.0) }
  }

  public func read(_ source: ImportSource, into sink: any ImportSink) throws {
    let intake = try FigureIntake(
      sink: sink, release: SourceCatalogue.flyTipping.release(of: source))
    for (sheet, column, id) in Self.totals {
      guard let measure = MeasureDefinitions.measure(id) else { continue }
      let rows = try source.tableRows { $0 == sheet }
      let names = ["Year", "ONS Code", "LA Name", column]
      let start = try rows.headerIndex(names, file: source.name)
      let header = rows[start].cells.map { CellText.normalised($0) }
      let places = names.compactMap { header.firstIndex(of: $0) }
      for row in rows[(start + 1)...] where row[places[1]].hasPrefix("E") {
        try put(places.map { CellText.trimmed(row[$0]) }, row.number, column, measure, intake)
      }
    }
    try intake.finish(note: "Rows are those of the sheets LA_incidents and LA_actions.")
  }

  /// Puts one row, given as year, code, name and figure.
  private func put(
    _ cells: [String], _ row: Int, _ column: String, _ measure: Measure, _ intake: FigureIntake
  ) throws {
    guard let council = intake.council([cells[1]]) else {
      return try intake.reject(
        FigureIntake.Place(row: row, column: "ONS Code", value: "\(cells[1]) (\(cells[2]))"),
        "no council has this code")
    }
    guard let period = PeriodLabel(cells[0])?.period else {
      return try intake.reject(
        FigureIntake.Place(row: row, column: "Year", value: cells[0]), "not a year such as 2021-22")
    }
    try intake.put(
      CellReading(cells[3]), council: council, measure: measure, period: period,
      at: FigureIntake.Place(row: row, column: column, value: cells[3]))
  }
}
