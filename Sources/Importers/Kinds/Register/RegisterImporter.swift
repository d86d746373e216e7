import Sector

/// Reads mySociety's register of local authorities (uk_local_authorities_future.csv): councils past
/// and present, their codes, and which council followed which since 2009.
///
/// The register names counties and successors by its own three-letter codes; they become GSS codes.
/// Authorities abolished before GSS codes came (Northern Ireland before 2015) are rejected.
public struct RegisterImporter: Importer {
  public let kind = "register"
  public let title = "mySociety's register of local authorities"
  public let looksFor =
    "a CSV table with the columns local-authority-code, nice-name, gss-code, replaced-by and "
    + "local-authority-type"

  static let columns = [
    "local-authority-code", "official-name", "nice-name", "gss-code", "start-date", "end-date",
    "replaced-by", "nation", "region", "local-authority-type", "county-la", "combined-authority",
    "former-gss-codes", "current-authority", "ecode", "area", "lat", "long",
  ]

  public init() {}

  public func recognises(_ source: ImportSource) -> Bool {
    let names = source.firstLine.split(separator: ",").map { CellText.trimmed($0) }
    return ["local-authority-code", "nice-name", "gss-code", "replaced-by"]
      .allSatisfy(names.contains)
  }

  public func read(_ source: ImportSource, into sink: any ImportSink) throws {
    var release = try SourceCatalogue.register.release(of: source)
    try sink.begin(release)
    var rows: [RegisterRow] = []
    let count = try CSVTable.read(
      path: source.path, name: source.name, columns: Self.columns, into: sink
    ) { cells, _ in
      let named = zip(Self.columns, cells.map { CellText.trimmed($0) })
      rows.append(try RegisterRow(cells: Dictionary(uniqueKeysWithValues: named)))
    }
    (release.rowsIn, release.rowsRejected) = (count.rows, count.rejected)
    try put(rows, into: sink)
    try sink.begin(release)
  }

  private func put(_ rows: [RegisterRow], into sink: any ImportSink) throws {
    let codes = Dictionary(
      rows.map { ($0.registerCode, $0.code) }, uniquingKeysWith: { first, _ in first })
    for row in rows { try sink.put(row.authority(codes: codes)) }
    let entries = rows.map { row in
      ReorganisationRule.Entry(
        code: row.code, isCounty: row.tier == .county, county: codes[row.county] ?? "",
        successors: row.successors.compactMap { codes[$0] },
        startDate: row.optional("start-date"))
    }
    for step in ReorganisationRule(entries).steps { try sink.put(step) }
  }
}
