import Statistics
import Testing

@testable import Frontier

struct SmoothedBootstrapTests {
  private func units(_ seed: UInt64, count: Int = 40) throws -> DecisionUnits {
    try RandomUnits(seed: seed, counts: [count], dimensions: 4).units()
  }

  @Test func sameBytesForAnyNumberOfThreads() throws {
    let units = try units(2)
    var model = SmoothedBootstrap(replications: 64, seed: 9, bandwidth: .given(0.04), threads: 1)
    let one = try model.result(for: units).units
    for threads in [2, 3, 7] {
      model.threads = threads
      let many = try model.result(for: units).units
      for (a, b) in zip(one, many) {
        #expect(a.corrected.bitPattern == b.corrected.bitPattern)
        #expect(a.lower.bitPattern == b.lower.bitPattern)
        #expect(a.upper.bitPattern == b.upper.bitPattern)
      }
    }
    model.seed = 10
    #expect(try model.result(for: units).units[0].lower != one[0].lower)
  }

  /// One replication against the careful simplex on the same drawn frontier.
  @Test(arguments: Orientation.allCases)
  func aReplicationScoresEveryUnitAgainstTheDrawnFrontier(_ orientation: Orientation) throws {
    for seed in 60..<75 {
      let units = try units(UInt64(seed), count: 21)
      for returns in ReturnsToScale.allCases {
        let scores = try DEA(returns: returns, orientation: orientation).scores(for: units)
        let distances = scores.map { orientation == .input ? 1 / $0 : $0 }
        guard distances.allSatisfy(\.isFinite) else { continue }
        var random = Philox(seed: UInt64(seed))
        let draws = distances.map { _ in 1 + 0.3 * random.uniform() }
        let points = ScaledPoints(units)
        let worker = BootstrapWorker(
          points, distances: distances, returns: returns, orientation: orientation, path: .widest)
        let own = [Double](unsafeUninitializedCapacity: units.count) { buffer, filled in
          worker.replicate(draws, into: buffer.baseAddress!, stride: 1)
          filled = units.count
        }
        let factors = zip(draws, distances).map { orientation == .input ? $0 / $1 : $1 / $0 }
        func moved(_ columns: [[Double]]) -> [[Double]] {
          columns.map { zip($0, factors).map { $0 * $1 } }
        }
        let drawn = try DecisionUnits(
          inputs: orientation == .input ? moved(units.inputs) : units.inputs,
          outputs: orientation == .output ? moved(units.outputs) : units.outputs)
        let frontier = RadialFrontier(
          ScaledPoints(drawn, factors: points.factors), returns: returns,
          orientation: orientation)
        for j in 0..<units.count {
          let solution = points.values.withUnsafeBufferPointer {
            frontier.aim(at: $0.baseAddress! + j * points.lanes)
            return frontier.program().solve()
          }
          let score = frontier.oriented(solution.objective)
          let distance = orientation == .input ? 1 / score : score
          #expect(relativeDifference(own[j], distance) < 1e-8, "seed \(seed) \(returns) unit \(j)")
        }
      }
    }
  }

  @Test func correctsTowardsLessEfficiency() throws {
    let units = try units(30, count: 70)
    for orientation in Orientation.allCases {
      let model = SmoothedBootstrap(
        orientation: orientation, replications: 200, seed: 1, bandwidth: .given(0.05))
      for unit in try model.result(for: units).units {
        #expect(unit.lower <= unit.upper)
        if orientation == .input {
          #expect(unit.corrected <= unit.score + 1e-12)
        } else {
          #expect(unit.corrected >= unit.score - 1e-12)
        }
        #expect(abs(unit.score - unit.corrected - unit.bias) < 1e-12)
      }
    }
  }

  @Test func refusesSettingsOutsideTheirRange() throws {
    let units = try units(31)
    #expect(throws: FrontierError.self) {
      try SmoothedBootstrap(replications: 1).result(for: units)
    }
    #expect(throws: FrontierError.self) { try SmoothedBootstrap(level: 1).result(for: units) }
    #expect(throws: FrontierError.self) {
      try SmoothedBootstrap(bandwidth: .given(-1)).result(for: units)
    }
    let equal = try DecisionUnits(inputs: [[1, 1]], outputs: [[1, 1]])
    #expect(throws: FrontierError.self) { try SmoothedBootstrap().result(for: equal) }
  }

  /// Six seeds of 1,000 replications by another program; ours must lie among them.
  @Test(.enabled(if: ReferenceData.isPresent, "\(ReferenceData.absence)"))
  func liesAmongTheReplicationsOfThePublishedSoftware() throws {
    let expected = try ReferenceData.table("expected/boot_sw98_milkProd_vrs_in.csv")
    let bandwidth = try expected.numbers("bandwidth")[0]
    let result = try SmoothedBootstrap(
      replications: 1000, seed: 4, bandwidth: .given(bandwidth)
    ).result(for: ReferenceSample.named("milkProd").units())
    let columns: [(String, (BootstrapResult.Unit) -> Double)] = [
      ("eff_bc", \.corrected), ("lo", \.lower), ("hi", \.upper),
    ]
    for (name, value) in columns {
      let least = try expected.numbers("\(name)_min")
      let most = try expected.numbers("\(name)_max")
      let spread = try expected.numbers("\(name)_sd_seeds")
      let inside = result.units.indices.filter {
        let own = value(result.units[$0])
        return least[$0] - 3 * spread[$0] <= own && own <= most[$0] + 3 * spread[$0]
      }
      #expect(Double(inside.count) >= 0.97 * Double(result.units.count), "\(name)")
    }
  }
}
