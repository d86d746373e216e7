import Database
import Sector

/// Reads the register, measures, periods and releases as they stand.
extension SQLSession {
  func authorities() throws -> [Keyed<Authority>] {
    var codes: [Int: [CodeScheme: [String]]] = [:]
    try forEach("SELECT authority_key, scheme, code FROM authority_code ORDER BY 1, 2, 3") {
      guard let scheme = CodeScheme(rawValue: $0.text(1)) else { return }
      codes[$0.int(0), default: [:]][scheme, default: []].append($0.text(2))
    }
    return try all(
      """
      SELECT key, code, name, official_name, tier, region, nation, county, combined_authority,
        is_current, start_date, end_date, area_km2, latitude, longitude
      FROM authority ORDER BY key
      """
    ) { row in
      Keyed(
        key: row.int(0),
        value: Authority(
          code: AuthorityCode(row.text(1)), name: row.text(2), officialName: row.text(3),
          tier: Tier(rawValue: row.text(4)) ?? .unitary, region: row.optionalText(5),
          nation: row.text(6), county: row.optionalText(7), combinedAuthority: row.optionalText(8),
          isCurrent: row.flag(9), startDate: row.optionalText(10), endDate: row.optionalText(11),
          otherCodes: codes[row.int(0)] ?? [:], area: row.optionalDouble(12),
          latitude: row.optionalDouble(13), longitude: row.optionalDouble(14)))
    }
  }

  func reorganisations() throws -> [Reorganisation] {
    try all(
      """
      SELECT predecessor, successor, started, is_same_footprint FROM reorganisation
      ORDER BY predecessor, successor
      """
    ) { Reorganisation($0) }
  }

  func reorganisation(from predecessor: AuthorityCode, to successor: AuthorityCode) throws
    -> Reorganisation?
  {
    try first(
      """
      SELECT predecessor, successor, started, is_same_footprint FROM reorganisation
      WHERE predecessor = ? AND successor = ?
      """, [.text(predecessor.rawValue), .text(successor.rawValue)]
    ) { Reorganisation($0) }
  }

  func measures() throws -> [Keyed<Measure>] {
    try all("SELECT key, id, name, unit, polarity, kind, source, service FROM measure") {
      Keyed(
        key: $0.int(0),
        value: Measure(
          id: $0.text(1), name: $0.text(2), unit: $0.text(3),
          polarity: Measure.Polarity(rawValue: $0.text(4)) ?? .none,
          kind: Measure.Kind(rawValue: $0.text(5)) ?? .context, source: $0.text(6),
          service: $0.text(7)))
    }
  }

  func periods() throws -> [Keyed<Period>] {
    try all("SELECT key, start_year, end_year, kind FROM period") {
      Keyed(
        key: $0.int(0),
        value: Period(
          startYear: $0.int(1), endYear: $0.int(2),
          kind: Period.Kind(rawValue: $0.text(3)) ?? .calendar))
    }
  }

  func releases() throws -> [Keyed<Release>] {
    try all(
      """
      SELECT key, id, source, title, publisher, licence, url, file, published, retrieved, sha256,
        rows_in, rows_rejected, note
      FROM release ORDER BY key
      """
    ) { row in
      Keyed(
        key: row.int(0),
        value: Release(
          id: row.text(1), source: row.text(2), title: row.text(3), publisher: row.text(4),
          licence: row.text(5), url: row.text(6), file: row.text(7),
          published: row.optionalText(8), retrieved: row.optionalText(9), sha256: row.text(10),
          rowsIn: row.int(11), rowsRejected: row.int(12), note: row.text(13)))
    }
  }
}

extension Reorganisation {
  fileprivate init(_ row: SQLRow) {
    self.init(
      predecessor: AuthorityCode(row.text(0)), successor: AuthorityCode(row.text(1)),
      date: row.optionalText(2), isSameFootprint: row.flag(3))
  }
}
