import Foundation
import TestSupport
import Testing

@testable import Assessment

@Suite("Differences between roles")
struct RankSumTestTests {
  /// Every division of the people into a group and the rest, tried one by one.
  private func bruteForce(_ first: [Int], _ second: [Int]) -> Double {
    let levels = (0..<4).flatMap { Array(repeating: $0, count: first[$0] + second[$0]) }
    let taken = first.reduce(0, +)
    let ranks = levels.map { level in
      Double(levels.count { $0 < level }) + Double(levels.count { $0 == level } + 1) / 2
    }
    let expected = Double(taken * (levels.count + 1)) / 2
    var observed = 0.0
    for level in 0..<4 {
      if let place = levels.firstIndex(of: level) {
        observed += Double(first[level]) * ranks[place]
      }
    }
    var (all, extreme) = (0, 0)
    for mask in 0..<(1 << levels.count) where mask.nonzeroBitCount == taken {
      let sum = levels.indices.reduce(0.0) { mask >> $1 & 1 == 1 ? $0 + ranks[$1] : $0 }
      all += 1
      if abs(sum - expected) >= abs(observed - expected) - 1e-9 { extreme += 1 }
    }
    return Double(extreme) / Double(all)
  }

  @Test("three against three, wholly apart: 2 of 20 divisions")
  func threes() {
    let test = RankSumTest([3, 0, 0, 0], [0, 0, 0, 3])
    #expect(abs(test.probability - 0.1) < 1e-12)
    #expect(test.rankBiserial == -1)
  }

  @Test("the exact probability is that of trying every division")
  func againstBruteForce() {
    let seed: UInt64 = 20_261_121
    print("seed \(seed)")
    var random = SeededGenerator(seed: seed)
    for _ in 0..<60 {
      let first = (0..<4).map { _ in Int.random(in: 0...2, using: &random) }
      let second = (0..<4).map { _ in Int.random(in: 0...2, using: &random) }
      guard first.reduce(0, +) > 0, second.reduce(0, +) > 0 else { continue }
      let test = RankSumTest(first, second)
      #expect(abs(test.probability - bruteForce(first, second)) < 1e-9, "\(first) \(second)")
      // Chance of higher less chance of lower, pair by pair.
      var pairs = 0
      for (a, m) in first.enumerated() {
        for (b, n) in second.enumerated() { pairs += m * n * (a > b ? 1 : a < b ? -1 : 0) }
      }
      let delta = Double(pairs) / Double(first.reduce(0, +) * second.reduce(0, +))
      #expect(abs(test.rankBiserial - delta) < 1e-12)
    }
  }

  /// scipy 1.17 `mannwhitneyu(x, y, method="asymptotic", use_continuity=False)` with x of
  /// 12, 20, 5, 3 and y of 4, 10, 18, 8 at levels 1 to 4: p = 0.00017250001877930593.
  @Test("large groups agree with an independent normal approximation")
  func large() {
    let test = RankSumTest([12, 20, 5, 3], [4, 10, 18, 8])
    #expect(abs(test.probability - 0.000_172_500_018_779_305_93) < 1e-12)
  }

  @Test("words: clear, possible, none")
  func kinds() throws {
    let five = LevelCounts([5, 0, 0, 0])
    let clear = try #require(
      RoleDifference(.electedMember, group: five, others: LevelCounts([0, 0, 5, 0])))
    #expect(clear.kind == .clear && clear.ofMedians == -2)
    let possible = try #require(
      RoleDifference(
        .electedMember, group: LevelCounts([3, 0, 0, 0]), others: LevelCounts([0, 0, 3, 0])))
    #expect(possible.kind == .possible)
    let none = try #require(RoleDifference(.electedMember, group: five, others: five))
    #expect(none.kind == .none && none.probability == 1)
    #expect(
      RoleDifference(.partner, group: LevelCounts([2, 0, 0, 0]), others: five) == nil)
  }
}
