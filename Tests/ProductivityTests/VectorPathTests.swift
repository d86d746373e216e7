import Statistics
import Testing

@testable import Productivity

@Suite("Every vector path gives the same bytes")
struct VectorPathTests {
  /// Gaps in the panel, and more columns than one vector holds.
  private func model(_ path: VectorPath, seed: UInt64) -> EffectModel {
    var random = Philox(seed: seed)
    let (units, years) = (27, [2015, 2016, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025])
    let cells = units * years.count
    let context = ["a", "b", "c", "d"].map { name in
      (name: name, cells: (0..<cells).map { _ in random.normal() })
    }
    let design = Design(
      unitCount: units, years: years, context: context, types: ["base", "other"],
      typeOf: (0..<units).map { $0 % 4 == 0 ? 1 : 0 })
    let observed = (0..<cells).map { _ in random.uniform() > 0.2 }
    let sizes = (0..<units).map { _ in 10_000 * (1 + 9 * random.uniform()) }
    let left = (0..<cells).map { _ in -7 + 0.3 * random.normal() }
    let model = EffectModel(
      design: design, observed: observed, sizeFactors: SizeFactors.of(sizes), path: path)
    model.setLeft(left)
    return model
  }

  @Test("log posterior and coefficients", arguments: [4, 5, 6] as [UInt64])
  func model(seed: UInt64) {
    let eta = [-1.9, -2.5, 1.0, -2.3, 0.2, -3.9]
    let plain = model(.plain, seed: seed)
    let (value, coefficients) = (plain.logPosterior(eta), plain.coefficients())
    #expect(value.isFinite)
    for path in VectorPath.available {
      let other = model(path, seed: seed)
      #expect(other.s0 == plain.s0)
      #expect(other.logPosterior(eta) == value, "\(path), seed \(seed)")
      #expect(other.coefficients() == coefficients)
    }
  }

  @Test("gaps to the comparators' upper quartile", arguments: [1, 2, 3, 4, 5, 8, 15])
  func gaps(peerCount: Int) {
    var random = Philox(seed: 17)
    let (units, count) = (20, 131)
    let draws = (0..<units * count).map { _ in random.normal() }
    let peers = Array(3..<3 + peerCount)
    let rule = PotentialRule(draws: draws[...], drawCount: count, valueOfPoint: 0.02)
    let wanted = (0..<count).map { draw in
      max(0, Quantile.of(peers.map { draws[$0 * count + draw] }, 0.75) - draws[count + draw])
    }
    for path in VectorPath.available {
      #expect(rule.gaps(unit: 1, comparators: peers, path: path) == wanted)
    }
  }

  @Test("pairwise probabilities", arguments: [1, 7, 8, 131])
  func pairwise(drawCount: Int) {
    var random = Philox(seed: 18)
    let units = 5
    let draws = (0..<units * drawCount).map { _ in (4 * random.uniform()).rounded() }
    let found = RankSummary(draws: draws, unitCount: units).pairwise
    for i in 0..<units {
      for j in 0..<i {
        let above = (0..<drawCount).count {
          draws[i * drawCount + $0] > draws[j * drawCount + $0]
        }
        #expect(found[i, j] == Float(Double(above) / Double(drawCount)))
      }
    }
  }
}
