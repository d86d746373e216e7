/// How sure somebody is of an answer.
public enum Confidence: String, Sendable, Codable, CaseIterable, Hashable {
  case low, medium, high

  public var label: String {
    switch self {
    case .low: "Not very sure"
    case .medium: "Fairly sure"
    case .high: "Very sure"
    }
  }
}
