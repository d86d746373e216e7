import Testing

@testable import Frontier

struct SubsampleBootstrapTests {
  @Test func sameBytesForAnyNumberOfThreads() throws {
    let units = try RandomUnits(seed: 12, counts: [40], dimensions: 4).units()
    var model = SubsampleBootstrap(size: 25, replications: 60, seed: 5, threads: 1)
    let one = try model.result(for: units).units
    model.threads = 3
    for (a, b) in zip(one, try model.result(for: units).units) {
      #expect(a.lower.bitPattern == b.lower.bitPattern)
      #expect(a.upper.bitPattern == b.upper.bitPattern)
      #expect(a.unreached == b.unreached)
    }
  }

  /// A subsample of everybody is the sample: nothing deviates.
  @Test func theWholeSampleDeviatesNowhere() throws {
    let units = try RandomUnits(seed: 13, counts: [21], dimensions: 4).units()
    let result = try SubsampleBootstrap(size: 21, replications: 5).result(for: units)
    for unit in result.units {
      #expect(abs(unit.lower - unit.score) < 1e-9 && abs(unit.upper - unit.score) < 1e-9)
      #expect(unit.unreached == 0)
    }
  }

  @Test func countsReplicationsThatDoNotReachAUnit() throws {
    // Only the second unit has the second output; without it that output is out of reach.
    let units = try DecisionUnits(
      inputs: [[1, 1, 1, 1, 1]], outputs: [[1, 1, 1, 1, 2], [0, 1, 0, 0, 0]])
    let result = try SubsampleBootstrap(size: 2, replications: 100).result(for: units)
    #expect(result.units[1].unreached > 0)
    #expect(result.units[0].unreached == 0)
    #expect(throws: FrontierError.self) { try SubsampleBootstrap(size: 9).result(for: units) }
  }
}
