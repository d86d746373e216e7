/// Where a resource stands between being proposed and being shown.
public enum ResourceState: Sendable, Hashable {
  /// Waits for a steward; seen by its proposer and by stewards.
  case proposed
  /// Shown to everybody.
  case accepted
  /// No longer shown in lists; its address still answers and says why.
  case withdrawn(reason: String)
  /// The same thing as another resource; its address leads there.
  case merged(into: String)

  /// One word, as kept and exported.
  public var name: String {
    switch self {
    case .proposed: "proposed"
    case .accepted: "accepted"
    case .withdrawn: "withdrawn"
    case .merged: "merged"
    }
  }
}
