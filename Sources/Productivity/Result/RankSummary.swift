import Foundation
import Statistics

/// What joint draws of all councils' effects say about their places in a table (section 8).
///
/// Marginal rank sets follow Goldstein and Spiegelhalter (1996); simultaneous ones compare all pairs
/// at once in the manner of Mogstad, Romano, Shaikh and Wilhelm (2024).
public struct RankSummary: Sendable, Equatable {
  /// One council's places.
  public struct Unit: Sendable, Equatable {
    /// 5 and 95 % quantiles of the rank over draws.
    public var rank: RankSet
    /// Simultaneous 90 % rank set.
    public var simultaneous: RankSet
    /// Share of draws in the top quarter.
    public var probabilityTopQuarter: Double
    /// Councils that cannot be told apart from this one, all pairs considered.
    public var sameCount: Int
  }

  /// Councils in the order of the draws.
  public var units: [Unit]
  /// P(i above j).
  public var pairwise: PairwiseProbabilities
  /// 90 % quantile of the largest standardised deviation over all pairs.
  public var criticalValue: Double

  /// Summarises draws stored council by council.
  public init(draws: [Double], unitCount: Int, threads: Int = 0) {
    precondition(unitCount > 0 && draws.count % unitCount == 0)
    let work = RankWork(draws: draws[...], unitCount: unitCount, threads: threads)
    self = work.summary()
  }

  init(units: [Unit], pairwise: PairwiseProbabilities, criticalValue: Double) {
    (self.units, self.pairwise, self.criticalValue) = (units, pairwise, criticalValue)
  }
}
