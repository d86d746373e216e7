import Sector

/// Reads the extract of the Revenue Outturn time series 2017-18 to 2023-24 that kept only blocks
/// above zero, by council name.
///
/// A block that is absent for a council whose job it is was zero or below: that is said, and never
/// read as zero. It is said only for 2018-19 to 2021-22, the years that no fuller file holds.
public struct OutturnBlocksImporter: Importer {
  public let kind = "mhclg-ro-blocks"
  public let title = "the extract of Revenue Outturn blocks above zero"
  public let looksFor =
    "a CSV table with the columns financial_year_starting, class, authority, service and "
    + "net_current_expenditure_gbp"

  static let columns = [
    "financial_year_starting", "class", "authority", "service", "net_current_expenditure_gbp",
  ]

  public init() {}

  public func recognises(_ source: ImportSource) -> Bool {
    let names = source.firstLine.split(separator: ",").map { CellText.trimmed($0) }
    return Self.columns.allSatisfy(names.contains)
  }

  public func read(_ source: ImportSource, into sink: any ImportSink) throws {
    let intake = try FigureIntake(
      sink: sink,
      release: SourceCatalogue.revenueOutturn.with(
        note: "A third party's extract of the official time series v3.1, blocks above zero only. "
          + "It awaits a check against the department's own file."
      ).release(of: source))
    var seen: [CouncilYear: (services: Set<OutturnService>, row: Int)] = [:]
    let count = try CSVTable.read(
      path: source.path, name: source.name, columns: Self.columns, into: sink
    ) { cells, row in
      guard cells[1] != "Other Authorities" else { return }
      let block = try Block(cells, intake)
      seen[block.councilYear, default: ([], row)].services.insert(block.service)
      guard let measure = block.service.netMeasure else { return }
      try intake.put(
        .figure(block.pounds, .asPublished), council: block.councilYear.council, measure: measure,
        period: block.councilYear.period,
        at: FigureIntake.Place(row: row, column: Self.columns[4], value: cells[4]))
    }
    intake.count(rejected: count.rejected)
    try putAbsent(seen, intake)
    try intake.finish()
  }

  struct CouncilYear: Hashable {
    var council: AuthorityCode
    var period: Period
  }

  /// One row of the table.
  private struct Block {
    var councilYear: CouncilYear
    var service: OutturnService
    var pounds: ExactDecimal

    init(_ cells: [String], _ intake: FigureIntake) throws(RowProblem) {
      guard let start = Int(cells[0]), (1990...2100).contains(start) else {
        throw RowProblem(column: columns[0], value: cells[0], reason: "not a year")
      }
      guard let service = OutturnService(extractName: cells[3]) else {
        throw RowProblem(column: columns[3], value: cells[3], reason: "unknown service")
      }
      guard let pounds = ExactDecimal(cells[4]) else {
        throw RowProblem(column: columns[4], value: cells[4], reason: "not a number")
      }
      guard let council = OutturnBlocksImporter.council(cells[2], class: cells[1], intake) else {
        throw RowProblem(column: columns[2], value: cells[2], reason: "no council has this name")
      }
      councilYear = CouncilYear(council: council, period: .financial(ending: start + 1))
      self.service = service
      self.pounds = pounds
    }
  }

  /// The council of a name in a class; a county and the unitary council that followed it can share
  /// a name.
  static func council(
    _ name: String, class: String, _ intake: FigureIntake
  ) -> AuthorityCode? {
    let (prefix, candidates) =
      switch `class` {
      case "Shire Counties": ("E10", CouncilName.countyCandidates(name))
      case "Shire Districts": ("E07", CouncilName.candidates(name))
      case "Metropolitan Districts": ("E08", CouncilName.candidates(name))
      case "London Boroughs": ("E09", CouncilName.candidates(name))
      default: ("E06", CouncilName.unitaryCandidates(name))
      }
    return candidates.lazy.compactMap { intake.council([$0]) }
      .first { $0.rawValue.hasPrefix(prefix) }
  }

  /// Says for each council and year which blocks were left out because they were not above zero.
  private func putAbsent(
    _ seen: [CouncilYear: (services: Set<OutturnService>, row: Int)], _ intake: FigureIntake
  ) throws {
    let years = seen.filter { (2019...2022).contains($0.key.period.endYear) }
      .sorted { ($0.key.council, $0.key.period) < ($1.key.council, $1.key.period) }
    for (key, entry) in years {
      for service in Self.expected
      where !entry.services.contains(service)
        && (service.isJob(of: key.council) || service == .highways)
      {
        guard let measure = service.netMeasure else { continue }
        try intake.put(
          .noFigure(.zeroOrNegative), council: key.council, measure: measure, period: key.period,
          at: FigureIntake.Place(row: entry.row, column: Self.columns[3], value: service.rawValue))
      }
    }
  }

  /// Blocks that every council files, where it has the service. Districts run car parks, which
  /// count as highways.
  private static let expected: [OutturnService] = [
    .education, .csc, .asc, .ph, .highways, .housing, .culture, .env, .planning, .central,
  ]
}
