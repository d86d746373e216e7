import Sector

/// Reads the workbook of the Scottish Local Government Benchmarking Framework.
///
/// The sheet is wide: a row for each council, by name, and a column for each measure and year,
/// headed `CHN1 2010-11`. Columns ending in `Real` (in other years' prices) and measures that the
/// hub has no definition for are passed over. Values are those stored with the formulas.
public struct BenchmarkingImporter: Importer {
  public let kind = "lgbf"
  public let title = "the workbook of the Local Government Benchmarking Framework"
  public let looksFor =
    "a workbook with a sheet named Raw Data whose first column is Local Authority"

  static let sheet = "Raw Data"
  static let markers: [String: ObservationStatus] = [
    "dna": .missing, "na": .missing, "n/a": .missing, "*": .suppressed, "!": .missing,
  ]

  public init() {}

  public func recognises(_ source: ImportSource) -> Bool {
    source.sheetNames.contains(Self.sheet)
  }

  public func read(_ source: ImportSource, into sink: any ImportSink) throws {
    let rows = try source.tableRows { $0 == Self.sheet }
    let start = try rows.headerIndex(["Local Authority"], file: source.name)
    let columns = Self.columns(rows[start].cells)
    guard !columns.isEmpty else {
      throw ImportError(
        .missingColumn, file: source.name, row: rows[start].number,
        problem: "no column is headed with a measure and a year, such as 'CHN1 2010-11'",
        remedy: "Check that this is the framework's workbook")
    }
    let intake = try FigureIntake(
      sink: sink, release: SourceCatalogue.benchmarkingFramework.release(of: source))
    for (index, row) in rows[(start + 1)...].enumerated() where row[0] != "Scotland" {
      try put(row, columns, intake)
      sink.progress(Double(index) / Double(rows.count))
    }
    try intake.finish()
  }

  struct Column {
    /// Some columns come twice; the first with a figure counts.
    var places: [Int]
    var heading: String
    var measure: Measure
    var period: Period
  }

  private func put(_ row: SheetRow, _ columns: [Column], _ intake: FigureIntake) throws {
    guard let council = intake.council(CouncilName.candidates(row[0])) else {
      return try intake.reject(
        FigureIntake.Place(row: row.number, column: "Local Authority", value: row[0]),
        "no council has this name")
    }
    for column in columns {
      let cell = Self.cell(of: column, in: row)
      try intake.put(
        CellReading(cell, markers: Self.markers), council: council, measure: column.measure,
        period: column.period,
        at: FigureIntake.Place(row: row.number, column: column.heading, value: cell))
    }
  }

  private static func cell(of column: Column, in row: SheetRow) -> String {
    let cells = column.places.map { row[$0] }
    return cells.first { cell in
      if case .figure = CellReading(cell, markers: markers) { true } else { false }
    } ?? cells[0]
  }

  /// The columns of known measures.
  ///
  /// A survey measure that is published as rolling years is not mixed with its single years, and
  /// attainment before 2018-19 stands on another definition under the same code.
  static func columns(_ header: [String]) -> [Column] {
    var columns: [Column] = []
    for (place, heading) in header.enumerated() {
      let heading = CellText.normalised(heading)
      guard let space = heading.lastIndex(of: " "),
        let period = PeriodLabel(heading[heading.index(after: space)...])?.period,
        let measure = MeasureDefinitions.measure(id(heading[..<space])),
        period.endYear >= firstYears[measure.id] ?? 0
      else { continue }
      if let same = columns.firstIndex(where: { $0.measure.id == measure.id && $0.period == period }
      ) {
        columns[same].places.append(place)
      } else {
        columns.append(
          Column(places: [place], heading: heading, measure: measure, period: period))
      }
    }
    let rolling = Set(columns.filter { $0.period.kind == .pooled }.map(\.measure.id))
    return columns.filter { $0.period.kind == .pooled || !rolling.contains($0.measure.id) }
  }

  /// The year in which a measure's present definition begins.
  private static let firstYears = [
    "lgbf.chn13a": 2019, "lgbf.chn13b": 2019, "lgbf.chn14a": 2019, "lgbf.chn14b": 2019,
  ]

  /// `C&L1` as `lgbf.candl1`.
  private static func id(_ name: Substring) -> String {
    "lgbf."
      + SourceCatalogue.slug(String(name).replacing("&", with: "and")).replacing("-", with: "_")
  }
}
