import Sector

/// Reads the price levels that turn cash into real terms.
struct TidyDeflators {
  let source: ImportSource

  func read(into sink: any ImportSink) throws {
    guard source.contains("deflators.csv") else { return }
    let path = source.file("deflators.csv")
    var reader = try CSVReader(path: path)
    let header = try reader.readHeader()
    let year = try header.index(of: "end_year")
    guard let index = header.names.firstIndex(where: { $0.hasPrefix("gdp_deflator") }) else {
      throw ImportError(
        .missingColumn, file: reader.file, row: header.row,
        problem: "no column beginning with 'gdp_deflator' found; the table has: "
          + header.names.joined(separator: ", "),
        remedy: "Check that this is the table of deflators")
    }
    let status = header.optionalIndex(of: "status")
    let series = SourceCatalogue.gdpDeflators.slug + Self.base(header.names[index])
    try sink.begin(
      SourceCatalogue.gdpDeflators.release(
        file: reader.file, sha256: FileDigest.sha256(path: path).hex, retrieved: source.retrieved))
    while try reader.next() {
      guard try reader.isWhole(header, into: sink) else {
        continue
      }
      guard let endYear = Int(reader.text(year)),
        let value = reader.withField(index, { ExactDecimal(utf8: $0) })
      else {
        try reader.reject(reader.problem(index, header, "not a year with a number"), into: sink)
        continue
      }
      try sink.put(
        Deflator(
          series: series, endYear: endYear, index: value,
          isForecast: status.map { reader.text($0).contains("forecast") } ?? false))
    }
  }

  /// `gdp_deflator_2022_23_100` as `-2022-23`: the base year of the series.
  private static func base(_ column: String) -> String {
    let parts = column.split(separator: "_").dropFirst(2).dropLast()
    return parts.isEmpty ? "" : "-" + parts.joined(separator: "-")
  }
}
