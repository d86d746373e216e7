import Statistics

/// One statement beside councils of the same kind that share their signed-off levels.
public struct PeerComparison: Sendable, Hashable {
  public let statement: String
  public let own: Level
  /// How many other councils are in the group.
  public let others: Int
  /// The middle of the others, and the range in which their middle half lies.
  public let median: Double
  public let middleHalf: ClosedRange<Double>

  /// With fewer others nothing is shown: a middle of few would tell who they are.
  public static let fewestOthers = 5

  /// Nil with fewer than five others. Nobody is named.
  public init?(_ statement: String, own: Level, others levels: [Level]) {
    guard levels.count >= Self.fewestOthers else { return nil }
    let sorted = levels.map { Double($0.rawValue) }.sorted()
    self.statement = statement
    self.own = own
    others = levels.count
    median = Quantile.ofSorted(sorted, 0.5)
    middleHalf = Quantile.ofSorted(sorted, 0.25)...Quantile.ofSorted(sorted, 0.75)
  }

  /// Where the council stands to the middle half.
  public enum Place: Sendable, Hashable {
    case below, within, above
  }

  public var place: Place {
    let level = Double(own.rawValue)
    return level < middleHalf.lowerBound
      ? .below : level > middleHalf.upperBound ? .above : .within
  }

  /// In plain words.
  public var sentence: String {
    switch place {
    case .below: "Most of \(others) councils that share place themselves higher."
    case .within: "About where most of \(others) councils that share place themselves."
    case .above: "Most of \(others) councils that share place themselves lower."
    }
  }
}
