import Sector

extension ImportTransaction {
  @discardableResult
  func put(_ comparators: ComparatorSet) throws -> PutOutcome {
    let held = try session.comparators(
      method: comparators.method, authority: comparators.authority)
    var comparators = comparators
    comparators.members = comparators.members.withoutRepeats
    if held == comparators || held == nil && comparators.members.isEmpty {
      return count(.unchanged)
    }
    try session.run(
      "DELETE FROM comparator WHERE method = ? AND authority = ?",
      [.text(comparators.method), .text(comparators.authority.rawValue)])
    for member in comparators.members {
      try session.run(
        """
        INSERT INTO comparator (method, authority, rank, member, closeness) VALUES (?, ?, ?, ?, ?)
        """,
        [
          .text(comparators.method), .text(comparators.authority.rawValue),
          .integer(Int64(member.rank)), .text(member.authority.rawValue), .text(member.closeness),
        ])
    }
    return count(held == nil ? .stored : .revised)
  }

  @discardableResult
  func put(_ deflator: Deflator) throws -> PutOutcome {
    let held = try session.deflators().first {
      $0.series == deflator.series && $0.endYear == deflator.endYear
    }
    if held == deflator { return count(.unchanged) }
    try session.run(
      """
      INSERT INTO deflator (series, end_year, digits, scale, is_forecast) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (series, end_year) DO UPDATE SET digits = excluded.digits,
        scale = excluded.scale, is_forecast = excluded.is_forecast
      """,
      [
        .text(deflator.series), .integer(Int64(deflator.endYear)), .integer(deflator.index.digits),
        .integer(Int64(deflator.index.scale)), .flag(deflator.isForecast),
      ])
    return count(held == nil ? .stored : .revised)
  }

  @discardableResult
  func put(lens text: String, id: String, version: Int) throws -> PutOutcome {
    let held = try session.first(
      "SELECT text FROM lens WHERE id = ? AND version = ?",
      [.text(id), .integer(Int64(version))]
    ) { $0.text(0) }
    if held == text { return count(.unchanged) }
    guard held == nil else {
      try reject(
        Rejection(
          file: "\(id).yaml", row: 0, column: "version", value: String(version),
          reason: "version \(version) of the lens '\(id)' is held with another text; "
            + "a changed lens needs a new version number"))
      return .rejected
    }
    try session.run(
      "INSERT INTO lens (id, version, text) VALUES (?, ?, ?)",
      [.text(id), .integer(Int64(version)), .text(text)])
    return count(.stored)
  }
}

extension [ComparatorSet.Member] {
  /// Each council once, in the order of rank and code: some published lists name one twice.
  fileprivate var withoutRepeats: [ComparatorSet.Member] {
    var seen: Set<AuthorityCode> = []
    return sorted { ($0.rank, $0.authority) < ($1.rank, $1.authority) }
      .filter { seen.insert($0.authority).inserted }
  }
}
