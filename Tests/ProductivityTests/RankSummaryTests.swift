import Foundation
import Statistics
import Testing

@testable import Productivity

@Suite("Places in a table from joint draws")
struct RankSummaryTests {
  @Test("two councils that never swap are told apart")
  func apart() {
    let draws = [1.0, 1.1, 0.9, 1.05, -1, -1.1, -0.9, -1.06]
    let summary = RankSummary(draws: draws, unitCount: 2)
    #expect(summary.units[0].rank == RankSet(best: 1, worst: 1))
    #expect(summary.units[1].simultaneous == RankSet(best: 2, worst: 2))
    #expect(summary.units[0].sameCount == 0)
    #expect(summary.pairwise[0, 1] == 1)
    #expect(summary.pairwise[1, 0] == 0)
  }

  @Test("the same as counting by hand", arguments: [1, 2, 3] as [UInt64])
  func byHand(seed: UInt64) {
    var random = Philox(seed: seed)
    let (units, count) = (19, 301)
    let levels = (0..<units).map { _ in random.normal() }
    let draws = levels.map { level in (0..<count).map { _ in level + 0.4 * random.normal() } }
    let summary = RankSummary(draws: draws.flatMap { $0 }, unitCount: units, threads: 2)
    let ranks = (0..<units).map { i in
      (0..<count).map { d in Double(1 + (0..<units).count { draws[$0][d] > draws[i][d] }) }
    }
    var largest = [Double](repeating: 0, count: count)
    for i in 0..<units {
      for j in 0..<i {
        let differences = zip(draws[i], draws[j]).map(-)
        let (mean, sd) = (Moments.mean(differences), Moments.sampleSD(differences))
        for d in 0..<count { largest[d] = max(largest[d], abs(differences[d] - mean) / sd) }
        let above = Float(Double(differences.count { $0 > 0 }) / Double(count))
        #expect(summary.pairwise[i, j] == above)
      }
    }
    #expect(abs(summary.criticalValue - Quantile.of(largest, 0.9)) < 1e-12)
    for i in 0..<units {
      #expect(summary.units[i].rank.best == Quantile.of(ranks[i], 0.05))
      #expect(summary.units[i].rank.worst == Quantile.of(ranks[i], 0.95))
      let top = Double(ranks[i].count { $0 <= 5 }) / Double(count)
      #expect(summary.units[i].probabilityTopQuarter == top)
    }
  }

  @Test(
    "the reference draws",
    .enabled(if: SharedData.index != nil, "skipped: no reference data beside the repository"))
  func reference() throws {
    let rows = try SharedData.text("inputs/rank_draws.csv").split(whereSeparator: \.isNewline)
    let table = rows.dropFirst().map { $0.split(separator: ",").map { Double($0)! } }
    let units = table[0].count
    let draws = (0..<units).flatMap { unit in table.map { $0[unit] } }
    let summary = RankSummary(draws: draws, unitCount: units)
    let expected = try SharedData.rows("expected/rank_expected.csv")
    for (unit, row) in zip(summary.units, expected) {
      func wanted(_ name: String) -> Double { Double(row[name]!)! }
      #expect(abs(unit.rank.best - wanted("rank_lo90")) < 1e-7)
      #expect(abs(unit.rank.worst - wanted("rank_hi90")) < 1e-7)
      #expect(
        unit.simultaneous
          == RankSet(best: wanted("pairwise_rank_lo"), worst: wanted("pairwise_rank_hi")))
      #expect(abs(unit.probabilityTopQuarter - wanted("p_topq")) < 1e-7)
      #expect(Double(unit.sameCount) == wanted("indistinguishable"))
    }
    struct Critical: Decodable { let criticalValueC: Double }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let critical = try decoder.decode(
      Critical.self, from: Data(SharedData.text("expected/rank_expected.json").utf8))
    #expect(abs(summary.criticalValue - critical.criticalValueC) < 1e-7)
  }
}
