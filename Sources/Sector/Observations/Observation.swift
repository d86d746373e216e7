/// One figure: what a source says about one council, one measure and one period.
public struct Observation: Sendable, Hashable {
  public var authority: AuthorityCode
  public var measure: String
  public var period: Period
  /// Absent where the status says why.
  public var value: ExactDecimal?
  public var status: ObservationStatus
  /// The release it came in.
  public var release: String
  /// Line of the release's file, counted from 1, so that anyone can find the figure again.
  public var row: Int

  public init(
    authority: AuthorityCode, measure: String, period: Period, value: ExactDecimal?,
    status: ObservationStatus, release: String, row: Int
  ) {
    self.authority = authority
    self.measure = measure
    self.period = period
    self.value = value
    self.status = status
    self.release = release
    self.row = row
  }
}
