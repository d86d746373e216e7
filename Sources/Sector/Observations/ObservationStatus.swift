/// Where a figure stands, or why there is none. Missing is never zero.
public enum ObservationStatus: String, CaseIterable, Sendable, Codable {
  case asPublished = "as_published"
  case revised
  case provisional
  /// Computed by a documented step from published figures.
  case derived
  /// Derived from three of four quarterly returns.
  case derivedThreeQuarters = "derived_3_quarters"
  /// Derived from an earlier quarter end of the same year.
  case derivedEarlierQuarter = "derived_earlier_quarter"
  /// The source marks the figure as unreliable.
  case unreliable
  /// Withheld because numbers are small.
  case suppressed
  /// This council does not have the service or the duty.
  case notApplicable = "not_applicable"
  /// The source gave no number.
  case missing
  /// The source says that the figure is not available.
  case notAvailable = "not_available"
  /// The council filed no return.
  case notSubmitted = "not_submitted"
  /// The source kept only amounts above zero and printed none.
  case zeroOrNegative = "zero_or_negative"

  /// Plain words for a page: "as published", "withheld because numbers are small".
  public var label: String {
    switch self {
    case .asPublished: "as published"
    case .revised: "revised by the publisher"
    case .provisional: "provisional"
    case .derived: "derived from published figures"
    case .derivedThreeQuarters: "derived from three of four quarters"
    case .derivedEarlierQuarter: "derived from an earlier quarter end"
    case .unreliable: "marked unreliable by the publisher"
    case .suppressed: "withheld because numbers are small"
    case .notApplicable: "does not apply to this council"
    case .missing: "no figure given"
    case .notAvailable: "not available"
    case .notSubmitted: "no return filed"
    case .zeroOrNegative: "no figure kept: zero or below"
    }
  }
}
