import Sector

/// Reads HM Treasury's table of GDP deflators by financial year.
///
/// For years ahead the table gives only the change; the level follows from the year before and is
/// marked as a forecast.
public struct DeflatorsImporter: Importer {
  public let kind = "hmt-deflators"
  public let title = "HM Treasury's table of GDP deflators"
  public let looksFor =
    "a CSV table titled 'GDP DEFLATORS AT MARKET PRICES' with a column such as '2022-23 = 100'"

  public init() {}

  public func recognises(_ source: ImportSource) -> Bool {
    source.firstLine.uppercased().contains("GDP DEFLATORS")
  }

  public func read(_ source: ImportSource, into sink: any ImportSink) throws {
    let rows = try source.tableRows { _ in true }
    let start = try rows.headerIndex(
      ["Financial year", "per cent change on previous year"], file: source.name)
    let header = rows[start].cells.map { CellText.normalised($0) }
    let year = header.firstIndex(of: "Financial year")!
    guard let level = header.firstIndex(where: { $0.hasSuffix("= 100") }),
      let change = header.firstIndex(of: "per cent change on previous year"), change > level
    else {
      throw ImportError(
        .missingColumn, file: source.name, row: rows[start].number,
        problem: "no column is headed with a base year such as '2022-23 = 100'",
        remedy: "Import the table as HM Treasury publishes it")
    }
    var release = try SourceCatalogue.gdpDeflators.release(of: source)
    try sink.begin(release)
    let series = "\(SourceCatalogue.gdpDeflators.slug)-\(header[level].prefix { $0 != " " })"
    var last: Double?
    for row in rows[(start + 1)...] {
      let label = CellText.trimmed(row[year].prefix { $0 != "(" })
      guard let period = Period(label: label), period.kind == .financial else { continue }
      release.rowsIn += 1
      let index: ExactDecimal?
      var isForecast = false
      if case .figure(let figure, _) = CellReading(row[level]) {
        index = figure
        last = figure.double
      } else if let before = last, case .figure(let percent, _) = CellReading(row[change]) {
        let value = before * (1 + percent.double / 100)
        last = value
        isForecast = true
        index = ExactDecimal(digits: Int64((value * 1000).rounded()), scale: 3)
      } else {
        index = nil
      }
      guard let index else {
        release.rowsRejected += 1
        try sink.reject(
          Rejection(
            file: source.name, row: row.number, column: header[level], value: row[level],
            reason: "neither a level nor a change on the year before"))
        continue
      }
      try sink.put(
        Deflator(series: series, endYear: period.endYear, index: index, isForecast: isForecast))
    }
    try sink.begin(release)
  }
}
