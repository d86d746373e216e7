import Database
import Sector

extension ImportTransaction {
  func begin(_ release: Release) throws {
    if let held = releases[release.id] {
      self.release = held
      return try recount(release, key: held.key)
    }
    let key = (releases.values.map(\.key).max() ?? 0) + 1
    try session.run(
      """
      INSERT INTO release (key, id, source, title, publisher, licence, url, file, published,
        retrieved, sha256, rows_in, rows_rejected, note)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .integer(Int64(key)), .text(release.id), .text(release.source), .text(release.title),
        .text(release.publisher), .text(release.licence), .text(release.url), .text(release.file),
        .text(optional: release.published), .text(optional: release.retrieved),
        .text(release.sha256), .integer(Int64(release.rowsIn)),
        .integer(Int64(release.rowsRejected)), .text(release.note),
      ])
    releases[release.id] = (key, release)
    self.release = (key, release)
    hasNewRelease = true
  }

  /// Takes over how many rows a release brought, where the importer counted them.
  private func recount(_ release: Release, key: Int) throws {
    guard release.rowsIn > 0 else { return }
    try session.run(
      "UPDATE release SET rows_in = ?, rows_rejected = ? WHERE key = ?",
      [
        .integer(Int64(release.rowsIn)), .integer(Int64(release.rowsRejected)),
        .integer(Int64(key)),
      ])
  }

  @discardableResult
  func put(_ authority: Authority) throws -> PutOutcome {
    let held = authorities[authority.code]
    if held?.value == authority { return count(.unchanged) }
    let key = held?.key ?? (authorities.values.map(\.key).max() ?? 0) + 1
    try session.run(
      """
      INSERT INTO authority (key, code, name, official_name, tier, region, nation, county,
        combined_authority, is_current, start_date, end_date, area_km2, latitude, longitude)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (code) DO UPDATE SET name = excluded.name,
        official_name = excluded.official_name, tier = excluded.tier, region = excluded.region,
        nation = excluded.nation, county = excluded.county,
        combined_authority = excluded.combined_authority, is_current = excluded.is_current,
        start_date = excluded.start_date, end_date = excluded.end_date,
        area_km2 = excluded.area_km2, latitude = excluded.latitude,
        longitude = excluded.longitude
      """, Self.arguments(of: authority, key: key))
    try session.run(
      "DELETE FROM authority_code WHERE authority_key = ?", [.integer(Int64(key))])
    for (scheme, codes) in authority.otherCodes {
      for code in Set(codes) {
        try session.run(
          "INSERT INTO authority_code (authority_key, scheme, code) VALUES (?, ?, ?)",
          [.integer(Int64(key)), .text(scheme.rawValue), .text(code)])
      }
    }
    remember(authority, key: key)
    return count(held == nil ? .stored : .revised)
  }

  private static func arguments(of authority: Authority, key: Int) -> [SQLValue] {
    [
      .integer(Int64(key)), .text(authority.code.rawValue), .text(authority.name),
      .text(authority.officialName), .text(authority.tier.rawValue),
      .text(optional: authority.region), .text(authority.nation),
      .text(optional: authority.county), .text(optional: authority.combinedAuthority),
      .flag(authority.isCurrent), .text(optional: authority.startDate),
      .text(optional: authority.endDate), .real(optional: authority.area),
      .real(optional: authority.latitude), .real(optional: authority.longitude),
    ]
  }

  @discardableResult
  func put(_ reorganisation: Reorganisation) throws -> PutOutcome {
    let held = try session.reorganisation(
      from: reorganisation.predecessor, to: reorganisation.successor)
    if held == reorganisation { return count(.unchanged) }
    try session.run(
      """
      INSERT INTO reorganisation (predecessor, successor, started, is_same_footprint)
      VALUES (?, ?, ?, ?)
      ON CONFLICT (predecessor, successor) DO UPDATE SET started = excluded.started,
        is_same_footprint = excluded.is_same_footprint
      """,
      [
        .text(reorganisation.predecessor.rawValue), .text(reorganisation.successor.rawValue),
        .text(optional: reorganisation.date), .flag(reorganisation.isSameFootprint),
      ])
    return count(held == nil ? .stored : .revised)
  }

  @discardableResult
  func put(_ measure: Measure) throws -> PutOutcome {
    let held = measures[measure.id]
    if held?.value == measure { return count(.unchanged) }
    let key = held?.key ?? (measures.values.map(\.key).max() ?? 0) + 1
    try session.run(
      """
      INSERT INTO measure (key, id, name, unit, polarity, kind, source, service)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, unit = excluded.unit,
        polarity = excluded.polarity, kind = excluded.kind, source = excluded.source,
        service = excluded.service
      """,
      [
        .integer(Int64(key)), .text(measure.id), .text(measure.name), .text(measure.unit),
        .text(measure.polarity.rawValue), .text(measure.kind.rawValue), .text(measure.source),
        .text(measure.service),
      ])
    measures[measure.id] = (key, measure)
    return count(held == nil ? .stored : .revised)
  }
}
