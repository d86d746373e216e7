/// How far a lens can be relied on, and why: shown beside every one of its results.
public struct LensStatus: Sendable, Hashable {
  public var state: State
  /// The reason in plain English.
  public var reason: String

  /// The three stages a lens passes through.
  public enum State: String, Sendable, Codable, CaseIterable {
    /// Fit for bands and intervals in public.
    case ready
    /// Sound enough to be tried by councils that know its limits.
    case pilot
    /// For learning only: it has no list of leaders.
    case experimental

    /// "Ready to use", "Being tried out", "Experimental".
    public var label: String {
      switch self {
      case .ready: "Ready to use"
      case .pilot: "Being tried out"
      case .experimental: "Experimental"
      }
    }
  }

  public init(_ state: State, reason: String) {
    self.state = state
    self.reason = reason
  }
}

extension LensStatus: Codable {
  private enum CodingKeys: String, CodingKey, CaseIterable {
    case state, reason
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(CodingKeys.self)
    state = try container.decode(State.self, forKey: .state)
    reason = try container.decode(String.self, forKey: .reason)
  }
}
