/// Whether a post stands. Nothing is deleted: what was taken down keeps its place, its reason and,
/// for stewards, its text.
public enum PostState: Sendable, Hashable {
  case stands
  /// Taken back by its author.
  case withdrawn(reason: String)
  /// Taken down by a steward.
  case hidden(reason: String)

  /// As kept.
  public var name: String {
    switch self {
    case .stands: "stands"
    case .withdrawn: "withdrawn"
    case .hidden: "hidden"
    }
  }

  /// Reads what was kept.
  public init?(name: String, reason: String) {
    switch name {
    case "stands": self = .stands
    case "withdrawn": self = .withdrawn(reason: reason)
    case "hidden": self = .hidden(reason: reason)
    default: return nil
    }
  }
}
