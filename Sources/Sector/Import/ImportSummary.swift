/// What an import did, in numbers that add up.
public struct ImportSummary: Sendable, Hashable, Codable {
  public var itemsIn = 0
  public var stored = 0
  /// Part of `stored`: items that replaced an earlier figure.
  public var revised = 0
  public var unchanged = 0
  public var rejected = 0

  public init() {}

  /// True when every item is accounted for.
  public var addsUp: Bool { itemsIn == stored + unchanged + rejected }

  /// Counts one item.
  public mutating func count(_ outcome: PutOutcome) {
    itemsIn += 1
    switch outcome {
    case .stored: stored += 1
    case .revised:
      stored += 1
      revised += 1
    case .unchanged: unchanged += 1
    case .rejected: rejected += 1
    }
  }
}
