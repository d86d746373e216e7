/// What a council says of itself beside what the index sees, service by service.
///
/// Neither is the truth: people may know what figures miss, and figures may show what people do not
/// see. Where they disagree, the page asks a question and blames nobody.
public struct OutcomesCheck: Sendable, Hashable {
  public let service: String
  public let standing: OutcomeStanding
  public let kind: Kind

  /// How the two readings sit together.
  public enum Kind: Sendable, Hashable {
    /// They do not contradict each other.
    case agree
    /// The council places itself in the upper half, and the index sees the service below others.
    case rosier
    /// The council places itself in the lower half, and the index sees the service above others.
    case harsher
  }

  /// - Parameter meanNow: the mean agreed level over all statements, 1 to 4.
  public init(service: String, standing: OutcomeStanding, meanNow: Double) {
    self.service = service
    self.standing = standing
    switch standing {
    case .likelyBelow, .clearlyBelow: kind = meanNow >= 2.5 ? .rosier : .agree
    case .likelyAbove, .clearlyAbove: kind = meanNow < 2.5 ? .harsher : .agree
    case .same: kind = .agree
    }
  }

  /// One kind sentence.
  public var sentence: String {
    let surely = standing == .clearlyBelow || standing == .clearlyAbove ? "clearly" : "probably"
    switch kind {
    case .rosier:
      return """
        You place yourselves in the upper half of the scale, while residents \(surely) get less \
        from each pound in \(service) than in like councils. Both can be true: new ways of working \
        take time to show. What would you expect to see move first?
        """
    case .harsher:
      return """
        You are modest: residents \(surely) get more from each pound in \(service) than in like \
        councils. What do you do there that you could tell others about?
        """
    case .agree:
      return "Your own view and the figures for \(service) do not contradict each other."
    }
  }
}
