/// The state of a council in a lens: shown beside every result and never merged with another.
public enum UnitState: String, Sendable, Codable, CaseIterable {
  /// The council has a current result.
  case value
  /// The council has a result, and a sudden change in its figures still awaits an explanation.
  case queried
  /// Too few valid years, or none of them recent.
  case tooLittleData = "too_little_data"
  /// The source gave no figures.
  case missing
  /// Figures are withheld because the numbers are small.
  case suppressed
  /// The council filed no return.
  case notSubmitted = "not_submitted"
  /// The service is not this council's job.
  case notProvided = "not_provided"
  /// A change of boundary or definition breaks the comparison.
  case notComparable = "not_comparable"
}
