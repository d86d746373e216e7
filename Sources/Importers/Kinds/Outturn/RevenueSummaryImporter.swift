import Sector

/// Reads the sheet "net current expenditure" of MHCLG's Revenue Summary (RS), 2010-11 to 2017-18,
/// saved as CSV or in its workbook.
///
/// Amounts are thousands of pounds and become whole pounds. Blocks may be negative (parking).
public struct RevenueSummaryImporter: Importer {
  public let kind = "mhclg-rs"
  public let title = "a Revenue Summary (RS) sheet of MHCLG"
  public let looksFor =
    "a table whose title begins 'Revenue Outturn', with 'Net current expenditure (£ thousand)' "
    + "above columns E-code, Local authority and Class"

  public init() {}

  public func recognises(_ source: ImportSource) -> Bool {
    guard !source.isFolder, !source.isArchive else { return false }
    let start = String(decoding: source.head, as: UTF8.self)
    return source.firstLine.contains("Revenue Outturn")
      && start.contains("Net current expenditure") && start.contains("E-code")
  }

  public func read(_ source: ImportSource, into sink: any ImportSink) throws {
    let sheet = try OutturnSheet(source.tableRows { _ in true }, file: source.name)
    let columns = Self.columns(sheet.header)
    guard columns.contains(where: { $0.1 == .tse }) else {
      throw ImportError(
        .missingColumn, file: source.name, row: sheet.rows[sheet.headerIndex].number,
        problem: "column 'TOTAL SERVICE EXPENDITURE' not found",
        remedy: "Import the sheet 'net current expenditure' as it was published")
    }
    let intake = try FigureIntake(
      sink: sink,
      release: SourceCatalogue.revenueOutturn.with(
        note: "Official Revenue Summary, net current expenditure, \(sheet.period.label)."
      )
      .release(of: source))
    for row in sheet.councils {
      guard let council = try sheet.council(row, intake) else { continue }
      for (column, service) in columns {
        guard let measure = service.netMeasure else { continue }
        try intake.put(
          service.pounds(row[column], council: council), council: council, measure: measure,
          period: sheet.period,
          at: FigureIntake.Place(row: row.number, column: sheet.header[column], value: row[column]))
      }
    }
    try intake.finish()
  }

  /// The first column of each block; some sheets repeat blocks on another accounting basis.
  private static func columns(_ header: [String]) -> [(Int, OutturnService)] {
    var seen: Set<OutturnService> = []
    return header.enumerated().compactMap { column, heading in
      guard let service = OutturnService(heading: heading), seen.insert(service).inserted else {
        return nil
      }
      return (column, service)
    }
  }
}
