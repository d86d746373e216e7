import Testing

@testable import Frontier

/// Worked examples of the textbooks, which always run.
struct DEATests {
  /// Coelli, Rao and Battese (1998), table 6.2: five firms, two inputs, one output.
  private func coelli() throws -> DecisionUnits {
    try DecisionUnits(
      inputs: [[2, 2, 6, 3, 6], [5, 4, 6, 2, 2]], outputs: [[1, 2, 3, 1, 2]])
  }

  /// Tone (2001): two inputs, two outputs.
  private func tone() throws -> DecisionUnits {
    try DecisionUnits(
      names: ["A", "B", "C", "D", "E"], inputs: [[4, 6, 8, 8, 2], [3, 3, 1, 1, 4]],
      outputs: [[2, 2, 6, 6, 1], [3, 3, 2, 1, 4]])
  }

  @Test func reproducesCoelliUnderConstantReturns() throws {
    let result = try DEA(returns: .crs).result(for: coelli())
    let scores = [0.5, 1, 5.0 / 6, 5.0 / 7, 1]
    for (unit, score) in zip(result.units, scores) { #expect(abs(unit.score - score) < 1e-12) }
    #expect(result.units[0].peers.map(\.unit) == [1])
    #expect(abs(result.units[0].peers[0].weight - 0.5) < 1e-12)
    #expect(abs(result.units[0].inputSlacks[1] - 0.5) < 1e-12)
    let third = result.units[2].peers
    #expect(third.map(\.unit) == [1, 4])
    #expect(abs(third[0].weight - 1) < 1e-12 && abs(third[1].weight - 0.5) < 1e-12)
    #expect(abs(result.units[1].superEfficiency! - 2) < 1e-12)
  }

  @Test func givesTargetsThatPeersReach() throws {
    let units = try coelli()
    let result = try DEA(returns: .crs).result(for: units)
    let target = result.target(of: 0, among: units)
    #expect(target.inputs.map { ($0 * 1e9).rounded() / 1e9 } == [1, 2])
    #expect(target.outputs.map { ($0 * 1e9).rounded() / 1e9 } == [1])
  }

  @Test func saysWhereSuperEfficiencyIsInfeasible() throws {
    let result = try DEA(returns: .vrs).result(for: tone())
    #expect(result.units[2].superEfficiency == nil)
    #expect(result.units[4].superEfficiency == nil)
    #expect(result.units[3].score == 1)
    #expect(abs(result.units[3].outputSlacks[1] - 1) < 1e-12)
    #expect(result.units[3].superEfficiency == 1)
  }

  @Test func aSingleUnitIsItsOwnPeer() throws {
    let units = try DecisionUnits(inputs: [[3]], outputs: [[4]])
    for returns in ReturnsToScale.allCases {
      for orientation in Orientation.allCases {
        let unit = try DEA(returns: returns, orientation: orientation).result(for: units).units[0]
        #expect(unit.score == 1)
        #expect(unit.superEfficiency == nil)
        #expect(unit.peers == [Peer(unit: 0, weight: 1)])
      }
    }
  }

  @Test func aUnitWithoutOutputMayUseNothing() throws {
    let units = try DecisionUnits(inputs: [[1, 2]], outputs: [[0, 2]])
    #expect(try DEA(returns: .crs).scores(for: units) == [0, 1])
    #expect(try DEA(returns: .vrs).scores(for: units) == [1, 1])
    #expect(throws: FrontierError.zeroOutputs(unit: "1", columns: ["y1"])) {
      try DEA(returns: .crs, orientation: .output).scores(for: units)
    }
  }
}
