import Testing

@testable import Frontier

struct ShareBoundsTests {
  @Test func boundsOfZeroAndOneChangeNothing() throws {
    let bounds = try ShareBounds(lower: 0, upper: 1)
    for seed in 300..<340 {
      let sample = RandomUnits(seed: UInt64(seed), counts: [5, 13, 21], dimensions: 5)
      let units = try sample.units()
      for returns in ReturnsToScale.allCases {
        for orientation in Orientation.allCases {
          let free = try DEA(returns: returns, orientation: orientation).result(for: units)
          let bounded = try DEA(
            returns: returns, orientation: orientation, shareBounds: bounds
          ).result(for: units)
          for (a, b) in zip(free.units, bounded.units) {
            #expect(relativeDifference(a.score, b.score) < 1e-9, "\(sample)")
          }
          let violation = Certificate(result: bounded, units: units).worstViolation()
          #expect(violation.value < 1e-8, "\(sample): \(violation.what)")
        }
      }
    }
  }

  @Test func sharesStayWithinTheBoundsAndScoresNeverRise() throws {
    for seed in 340..<380 {
      var sample = RandomUnits(seed: UInt64(seed), counts: [8, 21], dimensions: 6)
      if sample.kind == .zeroOutputs { sample = RandomUnits(seed: 3, counts: [8]) }
      let units = try sample.units()
      let even = 1 / Double(units.outputs.count)
      let bounds = try ShareBounds(lower: 0.5 * even, upper: min(1.5 * even, 1))
      for returns in ReturnsToScale.allCases {
        let free = try DEA(returns: returns).scores(for: units)
        let result = try DEA(returns: returns, shareBounds: bounds).result(for: units)
        for (j, unit) in result.units.enumerated() {
          #expect(unit.score <= free[j] + 1e-9, "\(sample)")
          let parts = zip(unit.outputPrices, units.outputs).map { $0 * $1[j] }
          let sum = parts.reduce(0, +)
          for part in parts where sum > 1e-9 {
            #expect(part >= (bounds.lower - 1e-8) * sum, "\(sample)")
            #expect(part <= (bounds.upper + 1e-8) * sum, "\(sample)")
          }
        }
      }
    }
  }
}
