import Sector

/// Reads MHCLG's RSX workbooks (.ods): gross expenditure and fees for each service.
///
/// `[x]` means that the council filed no return. Net current expenditure is left to the fuller
/// series of `mhclg-rs` and `mhclg-ro-json`, because an RSX workbook can be an earlier cut.
public struct RSXImporter: Importer {
  public let kind = "mhclg-rsx"
  public let title = "an RSX workbook of MHCLG's revenue outturn"
  public let looksFor = "an .ods or .xlsx workbook with a sheet named RSX_LA_Data..."

  static let markers: [String: ObservationStatus] = ["[x]": .notSubmitted, "[y]": .notApplicable]

  public init() {}

  public func recognises(_ source: ImportSource) -> Bool {
    source.sheetNames.contains { $0.hasPrefix("RSX_LA_Data") }
  }

  public func read(_ source: ImportSource, into sink: any ImportSink) throws {
    let rows = try source.tableRows { $0.hasPrefix("RSX_LA_Data") }
    let sheet = try OutturnSheet(rows, file: source.name)
    let columns = Self.columns(sheet.header)
    guard !columns.isEmpty else {
      throw ImportError(
        .missingColumn, file: source.name, row: sheet.rows[sheet.headerIndex].number,
        problem: "no column is headed '... - Total Expenditure'",
        remedy: "Import the workbook as it was published")
    }
    let intake = try FigureIntake(
      sink: sink, release: SourceCatalogue.revenueOutturnRSX.release(of: source))
    for row in sheet.councils {
      guard let council = try sheet.council(row, intake) else { continue }
      for column in columns {
        try intake.put(
          column.service.pounds(row[column.index], council: council, markers: Self.markers),
          council: council, measure: column.measure, period: sheet.period,
          at: FigureIntake.Place(
            row: row.number, column: sheet.header[column.index], value: row[column.index]))
      }
    }
    try intake.finish()
  }

  private struct Column {
    var index: Int
    var service: OutturnService
    var measure: Measure
  }

  private static func columns(_ header: [String]) -> [Column] {
    header.enumerated().compactMap { index, heading in
      let part: String
      if heading.contains("- Total Expenditure") {
        part = "gross"
      } else if heading.contains("- Sales, Fees and Charges") {
        part = "fees"
      } else {
        return nil
      }
      guard let service = OutturnService(heading: heading),
        let measure = MeasureDefinitions.measure("rsx.\(service.rawValue).\(part)")
      else { return nil }
      return Column(index: index, service: service, measure: measure)
    }
  }
}
