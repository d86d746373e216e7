/// How far people agree on the level of one statement.
///
/// The figure is van der Eijk's agreement A: 1 where all choose the same level, 0 where they spread
/// evenly over all, -1 where half choose the lowest and half the highest. It asks only that levels
/// are in order, not that they are equally far apart.
///
/// Source: van der Eijk, C. (2001), Measuring agreement in ordered rating scales, Quality and
/// Quantity 35, 325-341, with the pattern rule as corrected in the R package agrmt (Ruedin).
public struct Agreement: Sendable, Hashable {
  /// What the figure means in words.
  public enum Kind: Sendable, Hashable {
    /// Most chose the same level or one beside it.
    case close
    /// Answers are spread over the levels.
    case spread
    /// Answers fall into two camps.
    case apart
  }

  /// -1 to 1.
  public let value: Double
  /// The smallest and largest value when any one person is left out.
  public let withoutOne: ClosedRange<Double>

  /// Fewer answers than this can be shown but not summed up.
  public static let fewest = 5

  /// Nil with fewer than five levels chosen.
  public init?(_ counts: LevelCounts) {
    guard counts.scored >= Self.fewest else { return nil }
    value = Self.index(of: counts.counts)
    let others = Level.allCases.filter { counts[$0] > 0 }.map { level in
      var fewer = counts
      fewer[level] -= 1
      return Self.index(of: fewer.counts)
    }
    withoutOne = (others.min() ?? value)...(others.max() ?? value)
  }

  public var kind: Kind { Self.kind(of: value) }

  /// True where no single answer decides in which words the spread is told.
  public var isFirm: Bool {
    Self.kind(of: withoutOne.lowerBound) == kind && Self.kind(of: withoutOne.upperBound) == kind
  }

  private static func kind(of value: Double) -> Kind {
    value >= 0.6 ? .close : value >= 0 ? .spread : .apart
  }

  /// Van der Eijk's A of counts in ordered categories, of which there are at least three.
  ///
  /// The counts are cut into layers, each a pattern of filled and empty categories; A is the mean
  /// of the patterns' agreement, weighted by the answers in each layer.
  static func index(of counts: [Int]) -> Double {
    var left = counts
    let total = Double(counts.reduce(0, +))
    var sum = 0.0
    while let height = left.filter({ $0 > 0 }).min() {
      let pattern = left.map { $0 > 0 }
      let share = Double(height * pattern.count { $0 }) / total
      sum += share * agreement(of: pattern)
      left = left.map { $0 > 0 ? $0 - height : 0 }
    }
    return sum
  }

  /// U (1 - (S - 1) / (K - 1)), with S filled of K categories and U the unimodality.
  private static func agreement(of pattern: [Bool]) -> Double {
    let filled = pattern.count { $0 }
    let categories = pattern.count
    if filled == 1 { return 1 }
    if filled == categories { return 0 }
    return unimodality(of: pattern)
      * (1 - Double(filled - 1) / Double(categories - 1))
  }

  /// ((K - 2) TU - (K - 1) TDU) / ((K - 2) (TU + TDU)): triples of categories that fit one mode
  /// (two filled neighbours) against triples that deny it (filled, empty, filled).
  private static func unimodality(of pattern: [Bool]) -> Double {
    let categories = pattern.count
    var fitting = 0
    var denying = 0
    for first in 0..<categories {
      for second in (first + 1)..<max(first + 1, categories) {
        for third in (second + 1)..<max(second + 1, categories) {
          switch (pattern[first], pattern[second], pattern[third]) {
          case (true, true, false), (false, true, true): fitting += 1
          case (true, false, true): denying += 1
          default: break
          }
        }
      }
    }
    let width = Double(categories - 2)
    return (width * Double(fitting) - Double(categories - 1) * Double(denying))
      / (width * Double(fitting + denying))
  }
}
