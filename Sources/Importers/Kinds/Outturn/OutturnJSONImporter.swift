import Foundation
import Sector

/// Reads the JSON extracts of MHCLG's Revenue Outturn time series, 2022-23 to 2024-25.
///
/// Amounts are pounds. A council that did not file has a total of "not submitted" and no services.
/// The total of the services is computed, because the extract has none, and marked as derived.
public struct OutturnJSONImporter: Importer {
  public let kind = "mhclg-ro-json"
  public let title = "a JSON extract of the Revenue Outturn time series"
  public let looksFor = "a JSON file with the subject council_finance_revenue_outturn"

  public init() {}

  public func recognises(_ source: ImportSource) -> Bool {
    source.head.first == UInt8(ascii: "{")
      && source.head.prefix(2000).contains("council_finance_revenue_outturn".utf8)
  }

  public func read(_ source: ImportSource, into sink: any ImportSink) throws {
    let extract = try decode(source)
    guard let period = Period(label: extract.yearLabel), extract.unit == "GBP" else {
      throw ImportError(
        .malformed, file: source.name, column: "fiscal_year_label",
        problem: "the year or unit is not understood "
          + "(\(extract.yearLabel), \(extract.unit))",
        remedy: "The extract should name a year such as 2022-23 and the unit GBP")
    }
    let intake = try FigureIntake(
      sink: sink,
      release: SourceCatalogue.revenueOutturn.with(
        note: "A third party's extract of the official time series v3.1, \(period.label). "
          + "It awaits a check against the department's own file."
      ).release(of: source))
    for (index, council) in extract.councils.enumerated() where isCouncil(council) {
      try put(council, row: index + 1, period: period, intake)
    }
    try intake.finish(note: "The row of a figure is the place in the list of councils, from 1.")
  }

  private func decode(_ source: ImportSource) throws -> OutturnExtract {
    do {
      return try JSONDecoder().decode(
        OutturnExtract.self, from: Data(contentsOf: URL(fileURLWithPath: source.path)))
    } catch let error as DecodingError {
      if case .keyNotFound(let key, _) = error {
        throw ImportError(
          .missingColumn, file: source.name, column: key.stringValue,
          problem: "the property is missing", remedy: "Check that this is the right extract")
      }
      throw ImportError(
        .truncated, file: source.name, problem: "this is not whole JSON of the expected form",
        remedy: "The file looks cut off: fetch it again")
    }
  }

  /// Class totals, and fire, police and park authorities, are not councils.
  private func isCouncil(_ council: OutturnExtract.Council) -> Bool {
    ["E06", "E07", "E08", "E09", "E10"].contains(council.code.prefix(3))
      && council.code.count == 9
  }

  private func put(
    _ entry: OutturnExtract.Council, row: Int, period: Period, _ intake: FigureIntake
  ) throws {
    guard let council = intake.council([entry.code]) else {
      return try intake.reject(
        FigureIntake.Place(
          row: row, column: "ons_code", value: "\(entry.code) (\(entry.name))"),
        "no council has this code")
    }
    func put(_ service: OutturnService, _ reading: CellReading, _ value: String) throws {
      guard let measure = service.netMeasure else { return }
      try intake.put(
        reading, council: council, measure: measure, period: period,
        at: FigureIntake.Place(row: row, column: service.rawValue, value: value))
    }
    guard entry.status == "submitted", let net = entry.netCurrentExpenditure else {
      return try put(.nce, .noFigure(.notSubmitted), entry.status)
    }
    try put(.nce, .figure(ExactDecimal(digits: net), .asPublished), String(net))
    var total: Int64 = 0
    for (name, pounds) in (entry.services ?? [:]).sorted(by: { $0.key < $1.key }) {
      guard let service = OutturnService(extractName: name) else {
        try intake.reject(
          FigureIntake.Place(row: row, column: name, value: String(pounds)), "unknown service")
        continue
      }
      total += pounds
      try put(service, .figure(ExactDecimal(digits: pounds), .asPublished), String(pounds))
    }
    try put(.tse, .figure(ExactDecimal(digits: total), .derived), String(total))
  }
}
