import Sector

/// Makes one observation of one row of bytes, remembering what repeats from row to row.
struct TidyObservationRow {
  /// The release of the row read last; nil where its indicator is not known.
  private(set) var lastRelease: String?

  private let header: CSVHeader
  private let codes: Set<String>
  private let indicators: [String: TidyIndicators.Entry]
  private let code: Int, indicator: Int, period: Int, value: Int, status: Int
  private let endYear: Int?
  private var authorities = Remembered<AuthorityCode?>()
  private var entries = Remembered<TidyIndicators.Entry?>()
  private var statuses = Remembered<TidyStatus?>()

  init(header: CSVHeader, codes: Set<String>, indicators: TidyIndicators) throws {
    self.header = header
    self.codes = codes
    self.indicators = indicators.entries
    code = try header.index(of: "code")
    indicator = try header.index(of: "indicator")
    period = try header.index(of: "period")
    value = try header.index(of: "value")
    status = try header.index(of: "status")
    endYear = header.optionalIndex(of: "end_year")
  }

  /// Throws a `RowProblem` for the first cell that cannot be read.
  mutating func observation(_ reader: borrowing CSVReader) throws(RowProblem) -> Observation {
    let entry = reader.withField(indicator) { entries.value(for: $0) { indicators[$0] } }
    lastRelease = entry?.release
    guard let entry else {
      throw reader.problem(indicator, header, "indicators.csv has no such indicator")
    }
    let authority = reader.withField(code) {
      authorities.value(for: $0) { codes.contains($0) ? AuthorityCode($0) : nil }
    }
    guard let authority else {
      throw reader.problem(code, header, "councils.csv has no such code")
    }
    let span = try readPeriod(reader, oneYear: entry.description.oneYear)
    let mark = reader.withField(status) { statuses.value(for: $0) { TidyStatus($0) } }
    guard let mark else { throw reader.problem(status, header, "unknown status") }
    let figure = try readValue(reader)
    return Observation(
      authority: authority, measure: entry.measure.id, period: span, value: figure,
      status: mark.status(hasValue: figure != nil), release: entry.release, row: reader.row)
  }

  private func readPeriod(
    _ reader: borrowing CSVReader, oneYear: Period.Kind
  ) throws(RowProblem) -> Period {
    let span = reader.withField(period) { bytes in
      Period(utf8: bytes, oneYear: oneYear)
        ?? PeriodLabel(String(decoding: bytes, as: UTF8.self), oneYear: oneYear)?.period
    }
    guard let span else {
      throw reader.problem(period, header, "not a period; write 2022-23, 2022 or 2020-22")
    }
    if let endYear, !reader.withField(endYear, { $0.isNumber(span.endYear) }) {
      throw reader.problem(endYear, header, "the period \(span.label) ends in \(span.endYear)")
    }
    return span
  }

  private func readValue(_ reader: borrowing CSVReader) throws(RowProblem) -> ExactDecimal? {
    guard reader.withField(value, { !$0.isEmpty }) else { return nil }
    guard let figure = reader.withField(value, { ExactDecimal(utf8: $0) }) else {
      throw reader.problem(value, header, "not a number")
    }
    return figure
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// True where the bytes are this number in four digits.
  fileprivate func isNumber(_ number: Int) -> Bool {
    guard count == 4 else { return false }
    var value = 0
    for byte in self { value = value * 10 + Int(byte) - 0x30 }
    return value == number
  }
}
