import Statistics
import Testing

@testable import Frontier

struct BenefitOfTheDoubtTests {
  /// With two results the best admissible share is an end of the range or where two units tie.
  @Test func findsTheBestSharesOfTwoResults() throws {
    var random = Philox(seed: 23)
    for round in 0..<60 {
      let count = 3 + random.index(below: 12)
      let rows = (0..<2).map { _ in (0..<count).map { _ in 0.2 + random.uniform() } }
      let input = (0..<count).map { _ in 0.5 + random.uniform() }
      let units = try DecisionUnits(inputs: [input], outputs: rows)
      for (lower, upper) in [(0.0, 1.0), (0.1, 0.9), (0.3, 0.7), (0.5, 0.5)] {
        let bounds = try ShareBounds(lower: lower, upper: upper)
        let result = try BenefitOfTheDoubt(shareBounds: bounds).result(for: units)
        for o in 0..<count {
          let best = bestScore(rows, input, o, lower, upper)
          #expect(relativeDifference(result[o].score, best) < 1e-9, "seed 23, round \(round)")
          for share in result[o].shares {
            #expect(lower - 1e-9 <= share && share <= upper + 1e-9, "seed 23, round \(round)")
          }
          #expect(abs(result[o].shares.reduce(0, +) - 1) < 1e-9)
        }
      }
    }
  }

  private func bestScore(
    _ rows: [[Double]], _ input: [Double], _ o: Int, _ lower: Double, _ upper: Double
  ) -> Double {
    let gains = input.indices.map { j in
      rows.map { $0[j] / input[j] / ($0[o] / input[o]) }
    }
    func worst(_ share: Double) -> Double {
      gains.map { share * $0[0] + (1 - share) * $0[1] }.max()!
    }
    var candidates = [lower, upper, 1 - lower, 1 - upper]
    for a in gains {
      for b in gains {
        let slope = (a[0] - a[1]) - (b[0] - b[1])
        if slope != 0 { candidates.append((b[1] - a[1]) / slope) }
      }
    }
    let (least, most) = (max(lower, 1 - upper), min(upper, 1 - lower))
    let admissible = candidates.filter { $0 >= least - 1e-15 && $0 <= most + 1e-15 }
    return 1 / admissible.map(worst).min()!
  }

  @Test func aResultOfZeroThatMustCountGivesZero() throws {
    let result = try BenefitOfTheDoubt(shareBounds: ShareBounds(lower: 0.2, upper: 0.8))
      .result(names: ["A", "B"], outputs: [[1, 2], [0, 1]])
    #expect(result[0].score == 0)
    #expect(result[1].score == 1)
  }

  @Test func refusesBoundsThatCannotSumToOne() throws {
    #expect(throws: FrontierError.self) { try ShareBounds(lower: 0.5, upper: 0.4) }
    let units = try DecisionUnits(inputs: [[1]], outputs: [[1], [1]])
    let narrow = try BenefitOfTheDoubt(shareBounds: ShareBounds(lower: 0.1, upper: 0.4))
    #expect(throws: FrontierError.self) { try narrow.result(for: units) }
    let two = try DecisionUnits(inputs: [[1], [1]], outputs: [[1]])
    #expect(throws: FrontierError.self) { try BenefitOfTheDoubt().result(for: two) }
  }

  @Test(.enabled(if: ReferenceData.isPresent, "\(ReferenceData.absence)"))
  func agreesWithTheReference() throws {
    let units = try ReferenceSample.named("synthetic_n150").units()
    let bounds = try ShareBounds(lower: 0.1, upper: 0.4)
    for (name, shareBounds) in [("free", nil), ("share10_40", bounds)] {
      let expected = try ReferenceData.table("expected/bod_synthetic_n150_\(name).csv")
      let result = try BenefitOfTheDoubt(shareBounds: shareBounds).result(for: units)
      for (unit, score) in zip(result, try expected.numbers("score")) {
        #expect(relativeDifference(unit.score, score) < 1e-8, "\(name)")
      }
    }
  }
}
