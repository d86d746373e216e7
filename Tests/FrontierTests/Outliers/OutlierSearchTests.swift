import Testing

@testable import Frontier

struct OutlierSearchTests {
  @Test func pointsAtATypingError() throws {
    var outputs = (0..<30).map { 10 + Double($0 % 7) }
    outputs[17] = 130
    let units = try DecisionUnits(
      inputs: [(0..<30).map { 5 + Double($0 % 5) }], outputs: [outputs])
    let influences = try OutlierSearch(returns: .crs).influences(in: units)
    #expect(influences[0].unit == 17)
    #expect(influences[0].affected == 29)
    #expect(influences[0].superEfficiency! > 5)
    #expect(influences[0].meanChange > 1)
  }

  /// Leaving a unit out by hand gives the same changes.
  @Test func influencesMatchLeavingTheUnitOut() throws {
    for seed in 500..<530 {
      let sample = RandomUnits(seed: UInt64(seed), counts: [5, 8, 13], dimensions: 4)
      let units = try sample.units()
      for orientation in Orientation.allCases {
        let before = try DEA(orientation: orientation).scores(for: units)
        for influence in try OutlierSearch(orientation: orientation).influences(in: units) {
          guard influence.unreached == 0 else { continue }
          let kept = (0..<units.count).filter { $0 != influence.unit }
          let rest = try DecisionUnits(
            inputs: units.inputs.map { c in kept.map { c[$0] } },
            outputs: units.outputs.map { c in kept.map { c[$0] } })
          let after = try DEA(orientation: orientation).scores(for: rest)
          let changes = zip(kept, after).map { abs($1 / before[$0] - 1) }.filter { $0 > 1e-9 }
          #expect(influence.affected == changes.count, "\(sample) unit \(influence.unit)")
          #expect(abs(influence.largestChange - (changes.max() ?? 0)) < 1e-8, "\(sample)")
        }
      }
    }
  }
}
