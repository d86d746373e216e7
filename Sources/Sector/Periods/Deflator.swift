/// How the pound's worth in one financial year compares with a base year, to show spending in
/// real terms.
public struct Deflator: Sendable, Hashable, Codable {
  /// The series: publisher, release and base year.
  public var series: String
  /// The calendar year in which the financial year ends.
  public var endYear: Int
  /// Price level; the base year is 100.
  public var index: ExactDecimal
  /// True where the publisher forecast the figure.
  public var isForecast: Bool

  public init(series: String, endYear: Int, index: ExactDecimal, isForecast: Bool) {
    self.series = series
    self.endYear = endYear
    self.index = index
    self.isForecast = isForecast
  }
}
