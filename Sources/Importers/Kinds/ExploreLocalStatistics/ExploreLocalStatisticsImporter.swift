import Sector

/// Reads a table of ONS Explore Local Statistics.
///
/// Rows for countries, regions, combined authorities and statistical areas are passed over. Periods
/// are ISO intervals. A row's status (`c`, `x`, `u`, `z`) says why there is no figure, or is a note
/// such as "Value for Hackney and City of London combined".
public struct ExploreLocalStatisticsImporter: Importer {
  public let kind = "ons-els"
  public let title = "a table of ONS Explore Local Statistics"
  public let looksFor =
    "a CSV table with the columns areacd, areanm, geography, indicator, period and observation"

  static let columns = [
    "areacd", "areanm", "geography", "indicator", "period", "observation", "measure", "unit",
    "status",
  ]

  public init() {}

  public func recognises(_ source: ImportSource) -> Bool {
    let names = source.firstLine.split(separator: ",").map { CellText.trimmed($0) }
    return Self.columns.prefix(6).allSatisfy(names.contains)
  }

  public func read(_ source: ImportSource, into sink: any ImportSink) throws {
    let table = String(source.name.prefix { $0 != "." })
    let intake = try FigureIntake(
      sink: sink,
      release: SourceCatalogue.exploreLocalStatistics(table: table).release(of: source))
    var notes: Set<String> = []
    let count = try CSVTable.read(
      path: source.path, name: source.name, columns: Self.columns, into: sink
    ) { cells, line in
      let row = Row(cells: cells.map { CellText.trimmed($0) }, table: table)
      guard row.isCouncil else { return }
      try put(row, at: line, intake)
      if row.reading.note { notes.insert(row.cells[8]) }
    }
    intake.count(rejected: count.rejected)
    try intake.finish(note: notes.sorted().joined(separator: ". "))
  }

  private func put(_ row: Row, at line: Int, _ intake: FigureIntake) throws {
    guard let council = intake.council(row.codes) else {
      throw RowProblem(
        column: "areacd", value: "\(row.cells[0]) (\(row.cells[1]))",
        reason: "no council has this code")
    }
    guard let label = PeriodLabel(row.cells[4]) else {
      throw RowProblem(
        column: "period", value: row.cells[4],
        reason: "not an ISO date or interval such as 2022-04-01/P1Y")
    }
    try intake.put(
      row.reading.cell, council: council, measure: row.measure, period: label.period,
      status: label.status,
      at: FigureIntake.Place(row: line, column: "observation", value: row.cells[5]))
  }

  /// One row, with its cells in the order of `columns`.
  struct Row {
    var cells: [String]
    var table: String

    /// Councils stand under two headings; under the same are metropolitan counties (E11), and
    /// inner and outer London (E13), which have no council.
    var isCouncil: Bool {
      (cells[2] == "County or Unitary Authority" || cells[2] == "Local Authority District")
        && !cells[0].hasPrefix("E11") && !cells[0].hasPrefix("E13")
    }

    /// The area's code, and the earlier one of the two councils that were recoded in 2025.
    var codes: [String] {
      switch cells[0] {
      case "E08000038": [cells[0], "E08000016"]
      case "E08000039": [cells[0], "E08000019"]
      default: [cells[0]]
      }
    }

    /// The figure or its marker, and whether the status is a note in words.
    var reading: (cell: CellReading, note: Bool) {
      let status = cells[8]
      let figure = CellReading(cells[5])
      guard !status.isEmpty else { return (figure, false) }
      guard case .noFigure(let marker) = CellReading(status) else { return (figure, true) }
      if case .figure(let value, _) = figure { return (.figure(value, marker), false) }
      return (.noFigure(marker), false)
    }

    var measure: Measure {
      let id = "ons." + SourceCatalogue.slug(cells[3]).replacing("-", with: "_")
      if let known = MeasureDefinitions.measure(id) { return known }
      return Measure(
        id: id, name: cells[3], unit: cells[7] == "£" ? "GBP" : cells[7] == "%" ? "%" : cells[6],
        polarity: .none, kind: .context, source: "ONS Explore Local Statistics: \(table)",
        service: "")
    }
  }
}
