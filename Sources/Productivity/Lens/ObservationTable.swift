import Sector

/// What a source says about one council, measure and year, and where that is written.
public struct ObservationCell: Sendable, Hashable {
  /// Absent where the status says why.
  public var value: Double?
  public var status: ObservationStatus
  public var period: Period
  public var release: String
  public var row: Int

  public init(
    value: Double?, status: ObservationStatus, period: Period, release: String, row: Int
  ) {
    self.value = value
    self.status = status
    self.period = period
    self.release = release
    self.row = row
  }

  public init(_ observation: Observation) {
    self.init(
      value: observation.value?.double, status: observation.status, period: observation.period,
      release: observation.release, row: observation.row)
  }
}

/// Published figures that a lens can look up.
public protocol ObservationTable: Sendable {
  /// What is held about a council and a measure for the period that ends in a year; nil where
  /// nothing is, not even a gap with a reason.
  func cell(_ authority: AuthorityCode, _ measure: String, endYear: Int) -> ObservationCell?
}

/// Published figures held in memory.
public struct ObservationIndex: ObservationTable {
  private struct Key: Hashable {
    var authority: AuthorityCode
    var measure: String
    var endYear: Int
  }

  private var cells: [Key: ObservationCell] = [:]

  public init() {}

  public init(_ observations: some Collection<Observation>) {
    cells.reserveCapacity(observations.count)
    for observation in observations { insert(observation) }
  }

  /// Adds one figure. Where two periods end in the same year, the shorter is kept: a single year
  /// says more about that year than several pooled.
  public mutating func insert(_ observation: Observation) {
    let key = Key(
      authority: observation.authority, measure: observation.measure,
      endYear: observation.period.endYear)
    if let held = cells[key], held.period.startYear > observation.period.startYear { return }
    cells[key] = ObservationCell(observation)
  }

  public func cell(
    _ authority: AuthorityCode, _ measure: String, endYear: Int
  ) -> ObservationCell? {
    cells[Key(authority: authority, measure: measure, endYear: endYear)]
  }
}
