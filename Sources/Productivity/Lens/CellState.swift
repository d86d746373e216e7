import Sector

/// Why a cell of a lens holds a figure, or none: always shown, never merged with another reason.
public enum CellState: String, Sendable, Codable, CaseIterable {
  case value
  /// A stand-in from the council's other years, by the rule of the lens.
  case filled
  /// The source gave no figure.
  case missing
  /// Withheld because numbers are small.
  case suppressed
  /// The council filed no return.
  case notSubmitted = "not_submitted"
  /// The service is not this council's job.
  case notProvided = "not_provided"
  /// A change of boundary or definition breaks the comparison.
  case notComparable = "not_comparable"
  /// A question about the figure is open; the figure may be used or left out.
  case queried
  /// The lens does not count the measure in this year.
  case notCounted = "not_counted"

  /// What a status of a source without a figure means for a lens.
  public init(absent status: ObservationStatus) {
    self =
      switch status {
      case .suppressed: .suppressed
      case .notApplicable: .notProvided
      case .notSubmitted: .notSubmitted
      default: .missing
      }
  }

  /// Plain words for a page.
  public var label: String {
    switch self {
    case .value: "published figure"
    case .filled: "filled from the council’s other years"
    case .missing: "no figure given"
    case .suppressed: "withheld because numbers are small"
    case .notSubmitted: "no return filed"
    case .notProvided: "not this council’s job"
    case .notComparable: "not comparable: boundaries changed"
    case .queried: "queried: a question about the figure is open"
    case .notCounted: "not counted in this year"
    }
  }
}
