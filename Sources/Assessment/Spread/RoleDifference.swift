import Foundation
import Statistics

/// How differently one group of roles sees a statement from everybody else.
///
/// Sources: rank-biserial correlation, Cureton (1956), Psychometrika 21; exact conditional
/// permutation test of the rank sum with ties, Lehmann (1975), Nonparametrics, chapter 1.
public struct RoleDifference: Sendable, Hashable {
  /// What a page may say of it.
  public enum Kind: Sendable, Hashable {
    /// No difference of half a level or more between the middles.
    case none
    /// The middles differ, but so few people could differ by chance.
    case possible
    /// So large a difference comes about by chance less than once in twenty times.
    case clear
  }

  public let role: RoleGroup
  /// The group's middle level less that of all others.
  public let ofMedians: Double
  /// The chance that one of the group chose a higher level than one of the others, less the chance
  /// of a lower one: -1 to 1.
  public let rankBiserial: Double
  /// The chance of so large a difference, either way, if roles did not matter.
  public let probability: Double

  /// The fewest people on either side for whom a difference is looked at.
  public static let fewest = 3

  /// Nil where either side has fewer than three levels.
  public init?(_ role: RoleGroup, group: LevelCounts, others: LevelCounts) {
    guard group.scored >= Self.fewest, others.scored >= Self.fewest,
      let own = group.median, let rest = others.median
    else { return nil }
    self.role = role
    ofMedians = own - rest
    let test = RankSumTest(group.counts, others.counts)
    rankBiserial = test.rankBiserial
    probability = test.probability
  }

  public var kind: Kind {
    abs(ofMedians) < 0.5 ? .none : probability <= 0.05 ? .clear : .possible
  }
}

/// The rank-sum test of two groups on one ordered scale with few categories.
struct RankSumTest {
  let rankBiserial: Double
  let probability: Double

  /// With so many people in all, the normal approximation stands in for counting every division.
  private static let mostCounted = 60

  init(_ first: [Int], _ second: [Int]) {
    let columns = zip(first, second).map { $0 + $1 }
    let taken = first.reduce(0, +)
    let total = columns.reduce(0, +)
    // Twice the middle rank of each category, so that ranks are whole numbers.
    var ranks: [Int] = []
    var below = 0
    for column in columns {
      ranks.append(2 * below + column + 1)
      below += column
    }
    let observed = zip(first, ranks).reduce(0) { $0 + $1.0 * $1.1 }
    let expected = taken * (total + 1)
    // r = 2 (mean rank of the one - mean rank of the other) / N.
    rankBiserial = Double(observed - expected) / Double(taken * (total - taken))
    let distance = abs(observed - expected)
    probability =
      total <= Self.mostCounted
      ? Self.exact(columns, ranks, taken: taken, expected: expected, distance: distance)
      : Self.approximate(columns, taken: taken, distance: Double(distance) / 2)
  }

  /// Counts every way in which `taken` of all people could have been the group.
  private static func exact(
    _ columns: [Int], _ ranks: [Int], taken: Int, expected: Int, distance: Int
  ) -> Double {
    // Ways by number of people taken and twice their rank sum, category by category.
    var ways: [Int: [Int: Double]] = [0: [0: 1]]
    for (column, rank) in zip(columns, ranks) {
      var next: [Int: [Int: Double]] = [:]
      for (people, sums) in ways {
        for more in 0...min(column, taken - people) {
          let factor = binomial(column, more)
          for (sum, count) in sums {
            next[people + more, default: [:]][sum + more * rank, default: 0] += count * factor
          }
        }
      }
      ways = next
    }
    var all = 0.0
    var extreme = 0.0
    for (sum, count) in (ways[taken] ?? [:]).sorted(by: { $0.key < $1.key }) {
      all += count
      if abs(sum - expected) >= distance { extreme += count }
    }
    return all > 0 ? extreme / all : 1
  }

  /// The normal approximation with the variance corrected for ties.
  private static func approximate(_ columns: [Int], taken: Int, distance: Double) -> Double {
    let total = Double(columns.reduce(0, +))
    let ties = columns.reduce(0.0) { sum, column in
      let count = Double(column)
      return sum + count * count * count - count
    }
    let (one, other) = (Double(taken), total - Double(taken))
    let variance = one * other / 12 * ((total + 1) - ties / (total * (total - 1)))
    guard variance > 0 else { return 1 }
    return min(1, 2 * exp(Normal.logCdf(-distance / variance.squareRoot())))
  }

  private static func binomial(_ n: Int, _ k: Int) -> Double {
    var value = 1.0
    for step in 0..<min(k, n - k) { value = value * Double(n - step) / Double(step + 1) }
    return value
  }
}
