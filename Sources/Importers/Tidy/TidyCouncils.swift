import Sector

/// The table of councils past and present, and the reorganisations between them.
struct TidyCouncils {
  let source: ImportSource

  /// Puts every council and every step of reorganisation; gives back the codes that are known.
  func read(into sink: any ImportSink) throws -> Set<String> {
    let path = source.file("councils.csv")
    var release = SourceCatalogue.register.release(
      file: "councils.csv", sha256: try FileDigest.sha256(path: path).hex,
      retrieved: source.retrieved)
    try sink.begin(release)
    var reader = try CSVReader(path: path)
    let columns = try Columns(reader.readHeader())
    var codes: Set<String> = []
    var entries: [ReorganisationRule.Entry] = []
    while try reader.next() {
      release.rowsIn += 1
      guard try reader.isWhole(columns.header, into: sink) else {
        release.rowsRejected += 1
        continue
      }
      let row = Row(reader, columns)
      guard let authority = row.authority else {
        try reader.reject(row.problem, into: sink)
        release.rowsRejected += 1
        continue
      }
      codes.insert(authority.code.rawValue)
      entries.append(row.entry(for: authority))
      try sink.put(authority)
    }
    for step in ReorganisationRule(entries).steps { try sink.put(step) }
    try sink.begin(release)
    return codes
  }

  private struct Columns {
    let header: CSVHeader
    let code: Int, name: Int, type: Int, nation: Int
    let optional: [String: Int]

    init(_ header: CSVHeader) throws {
      self.header = header
      code = try header.index(of: "code")
      name = try header.index(of: "name")
      type = try header.index(of: "type")
      nation = try header.index(of: "nation")
      optional = Dictionary(
        header.names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }
  }

  private struct Row {
    let cells: [String]
    let columns: Columns

    init(_ reader: borrowing CSVReader, _ columns: Columns) {
      cells = reader.texts().map { CellText.trimmed($0) }
      self.columns = columns
    }

    /// A cell of a column that need not be there; nil where it is absent or empty.
    func cell(_ name: String) -> String? {
      columns.optional[name].map { cells[$0] }.flatMap { $0.isEmpty ? nil : $0 }
    }

    private func list(_ name: String) -> [String] {
      cell(name)?.split(separator: " ").map(String.init) ?? []
    }

    var authority: Authority? {
      let code = AuthorityCode(cells[columns.code])
      guard code.isWellFormed, let tier = Tier(rawValue: cells[columns.type]) else { return nil }
      return Authority(
        code: code, name: cells[columns.name], officialName: cell("official_name") ?? "",
        tier: tier, region: cell("region"), nation: cells[columns.nation], county: cell("county"),
        combinedAuthority: cell("combined_authority"), isCurrent: cell("current") != "false",
        startDate: cell("start_date"), endDate: cell("end_date"), otherCodes: otherCodes,
        area: cell("area_km2").flatMap(Double.init), latitude: cell("lat").flatMap(Double.init),
        longitude: cell("long").flatMap(Double.init))
    }

    private var otherCodes: [CodeScheme: [String]] {
      let codes: [CodeScheme: [String]] = [
        .formerGSS: list("former_codes"), .register: list("register_code"), .mhclg: list("e_code"),
        .dfe: list("dfe_number"),
      ]
      return codes.filter { !$0.value.isEmpty }
    }

    func entry(for authority: Authority) -> ReorganisationRule.Entry {
      ReorganisationRule.Entry(
        code: authority.code.rawValue, isCounty: authority.tier == .county,
        county: authority.county ?? "", successors: list("replaced_by"),
        startDate: authority.startDate)
    }

    /// Why there is no authority in this row.
    var problem: RowProblem {
      let hasCode = AuthorityCode(cells[columns.code]).isWellFormed
      return RowProblem(
        column: hasCode ? "type" : "code", value: cells[hasCode ? columns.type : columns.code],
        reason: hasCode
          ? "type must be one of: " + Tier.allCases.map(\.rawValue).joined(separator: ", ")
          : "not a GSS code (a letter and eight digits)")
    }
  }
}
