import Sector

/// Makes one observation of one row of a pack's observations, remembering what repeats.
struct PackObservationRow {
  private let header: CSVHeader
  private let releases: Set<String>
  private let years: [String: Period.Kind]
  private let places: [Int]
  private var codes = Remembered<AuthorityCode?>()
  private var measures = Remembered<(id: String, year: Period.Kind)>()
  private var statuses = Remembered<ObservationStatus?>()
  private var known = Remembered<String?>()

  init(header: CSVHeader, releases: Set<String>, years: [String: Period.Kind]) throws {
    self.header = header
    self.releases = releases
    self.years = years
    places = try PackTable.observations.header.map { try header.index(of: $0) }
  }

  /// Throws a `RowProblem` for the first cell that cannot be read.
  mutating func observation(_ reader: borrowing CSVReader) throws(RowProblem) -> Observation {
    let measure = reader.withField(places[1]) {
      measures.value(for: $0) { ($0, years[$0] ?? .financial) }
    }
    let code = reader.withField(places[0]) {
      codes.value(for: $0) {
        let code = AuthorityCode($0)
        return code.isWellFormed ? code : nil
      }
    }
    guard let code else { throw reader.problem(places[0], header, "not a GSS code") }
    let period = reader.withField(places[2]) { Period(utf8: $0, oneYear: measure.year) }
    guard let period else { throw reader.problem(places[2], header, "not a period") }
    let isEmpty = reader.withField(places[3]) { $0.isEmpty }
    let value = isEmpty ? nil : reader.withField(places[3]) { ExactDecimal(utf8: $0) }
    guard isEmpty || value != nil else { throw reader.problem(places[3], header, "not a number") }
    let status = reader.withField(places[4]) {
      statuses.value(for: $0) { ObservationStatus(rawValue: $0) }
    }
    guard let status else { throw reader.problem(places[4], header, "unknown status") }
    let release = reader.withField(places[5]) {
      known.value(for: $0) { releases.contains($0) ? $0 : nil }
    }
    guard let release else {
      throw reader.problem(places[5], header, "releases.csv has no such release")
    }
    guard let row = Int(reader.text(places[6])) else {
      throw reader.problem(places[6], header, "not a line number")
    }
    return Observation(
      authority: code, measure: measure.id, period: period, value: value, status: status,
      release: release, row: row)
  }
}
