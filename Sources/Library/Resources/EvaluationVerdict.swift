/// What an evaluation found. Shown in the same place and size whatever it says.
public enum EvaluationVerdict: String, Sendable, Codable, CaseIterable, Hashable {
  case works
  case promising
  case noEffect = "no effect"
  case harms
  case inconclusive

  /// With a capital letter, for a page.
  public var name: String {
    switch self {
    case .works: "Worked"
    case .promising: "Promising"
    case .noEffect: "No effect found"
    case .harms: "Did harm"
    case .inconclusive: "Could not tell"
    }
  }

  /// Whether it is a warning to whoever wants to do the same.
  public var isWarning: Bool { self == .noEffect || self == .harms }
}
