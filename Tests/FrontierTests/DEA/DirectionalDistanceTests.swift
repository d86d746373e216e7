import Testing

@testable import Frontier

struct DirectionalDistanceTests {
  /// B does half of what A does, at the same cost and with the same waste.
  private func pair() throws -> DecisionUnits {
    try DecisionUnits(inputs: [[1, 1]], outputs: [[2, 1]])
  }

  @Test func solvesTheWorkedExample() throws {
    // λ of A: y 2λ ≥ 1 + β and waste λ = 1 - β give β = 1/3.
    let constant = try DirectionalDistance(returns: .crs)
      .distances(for: pair(), undesirable: [[1, 1]])
    #expect(constant[0] == 0)
    #expect(abs(constant[1] - 1.0 / 3) < 1e-12)
    // With Σ λ = 1 waste cannot fall below 1; with abatement of each unit's own it can.
    let common = try DirectionalDistance(returns: .vrs)
      .distances(for: pair(), undesirable: [[1, 1]])
    #expect(common[1] == 0)
    let separate = try DirectionalDistance(returns: .vrs, abatement: .separate)
      .distances(for: pair(), undesirable: [[1, 1]])
    #expect(abs(separate[1] - 1.0 / 3) < 1e-12)
  }

  /// Without bad outputs β = φ - 1.
  @Test func agreesWithRadialScoresWithoutBadOutputs() throws {
    for seed in 400..<440 {
      let sample = RandomUnits(seed: UInt64(seed), counts: [5, 13, 21], dimensions: 5)
      let units = try sample.units()
      for returns in ReturnsToScale.allCases {
        let scores = try DEA(returns: returns, orientation: .output).scores(for: units)
        let distances = try DirectionalDistance(returns: returns).distances(for: units)
        for (score, distance) in zip(scores, distances) {
          #expect(abs(score - 1 - distance) < 1e-8 * score, "\(sample) \(returns)")
        }
      }
    }
  }

  @Test func abatementOfEachUnitsOwnAsksForMore() throws {
    for seed in 440..<460 {
      let sample = RandomUnits(seed: UInt64(seed), counts: [8, 13], dimensions: 4)
      let units = try sample.units()
      let waste = units.inputs[0].map { 0.1 + $0 }
      let common = try DirectionalDistance(returns: .vrs)
        .distances(for: units, undesirable: [waste])
      let separate = try DirectionalDistance(returns: .vrs, abatement: .separate)
        .distances(for: units, undesirable: [waste])
      for (a, b) in zip(common, separate) {
        #expect(a >= -1e-9 && b >= a - 1e-9, "\(sample)")
      }
    }
  }

  @Test func namesTheBadOutputThatCannotBeUsed() throws {
    #expect(throws: FrontierError.negative(unit: "2", column: "waste", value: -1)) {
      try DirectionalDistance().distances(
        for: pair(), undesirable: [[1, -1]], undesirableNames: ["waste"])
    }
  }
}
