import Sector

extension ImportTransaction {
  @discardableResult
  func put(_ observation: Observation) throws -> PutOutcome {
    guard let release = announced(observation.release) else {
      return try refuse(
        observation, column: "release",
        because: "the release '\(observation.release)' was not announced before its figures")
    }
    guard let authority = authorities[observation.authority]?.key else {
      return try refuse(
        observation, column: "authority",
        because: "no council has the code \(observation.authority); import the register first")
    }
    guard let measure = measures[observation.measure]?.key else {
      return try refuse(
        observation, column: "measure",
        because: "no measure has the id '\(observation.measure)'; import its description first")
    }
    let row = ObservationWriter.Row(
      authority: authority, measure: measure, period: try periodKey(observation.period),
      release: release.key, rowNumber: observation.row, value: observation.value,
      status: observation.status.storedCode)
    if try observations.insertIfNew(row) { return count(.stored) }
    return try compare(row, observation)
  }

  /// The release of a figure: the one at hand, or another that was announced before.
  private func announced(_ id: String) -> (key: Int, value: Release)? {
    if let release, release.value.id == id { return release }
    release = releases[id]
    return release
  }

  private func compare(_ row: ObservationWriter.Row, _ observation: Observation) throws
    -> PutOutcome
  {
    guard let held = try observations.held(for: row) else { return count(.stored) }
    if held.value == row.value && held.status == row.status { return count(.unchanged) }
    guard held.release != row.release else {
      return try refuse(
        observation, column: "value",
        because: "the same council, measure and period stand in row \(held.rowNumber) already, "
          + "with another figure; the first one is kept")
    }
    if try observations.wasReplaced(row) { return count(.unchanged) }
    try observations.replace(with: row)
    return count(.revised)
  }

  private func refuse(_ observation: Observation, column: String, because reason: String) throws
    -> PutOutcome
  {
    try reject(
      Rejection(
        file: release?.value.file ?? "", row: observation.row, column: column,
        value: observation.value?.description ?? "", reason: reason))
    return .rejected
  }

  private func periodKey(_ period: Period) throws -> Int {
    if let key = periods[period] { return key }
    let key = (periods.values.max() ?? 0) + 1
    try session.run(
      "INSERT INTO period (key, start_year, end_year, kind) VALUES (?, ?, ?, ?)",
      [
        .integer(Int64(key)), .integer(Int64(period.startYear)), .integer(Int64(period.endYear)),
        .text(period.kind.rawValue),
      ])
    periods[period] = key
    return key
  }
}
