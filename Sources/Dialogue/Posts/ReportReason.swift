/// Why a post should be looked at.
public enum ReportReason: String, Sendable, CaseIterable, Hashable {
  case personal, abusive, misleading, advertising, other

  /// As a reader sees it.
  public var label: String {
    switch self {
    case .personal: "It names or describes a person who should not be named"
    case .abusive: "It is insulting or threatening"
    case .misleading: "It is wrong in a way that may do harm"
    case .advertising: "It advertises"
    case .other: "Something else"
    }
  }
}
