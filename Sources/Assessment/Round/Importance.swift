/// How much a statement matters here in the next two years: it multiplies the gap.
public enum Importance: Int, Sendable, Codable, CaseIterable, Hashable {
  case low = 1
  case medium, high

  public var label: String {
    switch self {
    case .low: "Matters less"
    case .medium: "Matters"
    case .high: "Matters most"
    }
  }

  /// As kept and exported.
  public var text: String {
    switch self {
    case .low: "low"
    case .medium: "medium"
    case .high: "high"
    }
  }

  public init?(_ text: String) {
    guard let found = Self.allCases.first(where: { $0.text == text.lowercased() }) else {
      return nil
    }
    self = found
  }
}

extension Importance: Comparable {
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
