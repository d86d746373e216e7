import Statistics
import Testing

@testable import Frontier

struct PartialFrontierTests {
  /// Against all m-tuples of the dominating set, counted one by one.
  @Test func expectationsMatchCompleteEnumeration() throws {
    for seed in 0..<60 {
      let sample = RandomUnits(seed: UInt64(seed), counts: [2, 3, 5], dimensions: 3)
      let units = try sample.units()
      for orientation in Orientation.allCases {
        let result = try PartialFrontier(orders: [1, 2, 3], orientation: orientation)
          .result(for: units)
        for j in 0..<units.count {
          let ratios = ratios(units, j, orientation)
          #expect(result.dominating[j] == ratios.count, "\(sample)")
          for (position, m) in [1, 2, 3].enumerated() {
            let expected = enumerated(ratios, m, orientation)
            let found = result.orderM[position][j]
            #expect(relativeDifference(found, expected) < 1e-9, "\(sample) m \(m)")
          }
          let extreme = orientation == .input ? ratios.min()! : ratios.max()!
          #expect(result.freeDisposalHull[j] == extreme, "\(sample)")
        }
      }
    }
  }

  private func ratios(_ units: DecisionUnits, _ j: Int, _ orientation: Orientation) -> [Double] {
    (0..<units.count).compactMap { k in
      if orientation == .input {
        guard units.outputs.allSatisfy({ $0[k] >= $0[j] }) else { return nil }
        return units.inputs.map { $0[k] == 0 ? 0 : $0[k] / $0[j] }.max()!
      }
      guard units.inputs.allSatisfy({ $0[k] <= $0[j] }) else { return nil }
      return units.outputs.filter { $0[j] > 0 }.map { $0[k] / $0[j] }.min()!
    }
  }

  private func enumerated(_ ratios: [Double], _ m: Int, _ orientation: Orientation) -> Double {
    if m == 0 { return orientation == .input ? .infinity : -.infinity }
    var tuples = ratios
    for _ in 1..<m {
      tuples = tuples.flatMap { a in
        ratios.map { orientation == .input ? min(a, $0) : max(a, $0) }
      }
    }
    return tuples.reduce(0, +) / Double(tuples.count)
  }

  @Test func largeGroupsApproachTheFreeDisposalHull() throws {
    for seed in 100..<130 {
      let units = try RandomUnits(seed: UInt64(seed), counts: [40]).units()
      let result = try PartialFrontier(orders: [1, 10, 100, 100_000], levels: [1])
        .result(for: units)
      for j in 0..<units.count {
        let scores = result.orderM.map { $0[j] }
        let hull = result.freeDisposalHull[j]
        #expect(scores == scores.sorted(by: >))
        #expect(abs(scores[3] - hull) < 1e-9)
        #expect(result.orderAlpha[0][j] == hull)
        #expect(hull <= 1)
        #expect(units.outputs.allSatisfy { $0[result.peers[j]] >= $0[j] })
      }
      // A free disposal hull compares with single units, a convex one with mixtures as well.
      let convex = try DEA(returns: .vrs).scores(for: units)
      for (hull, score) in zip(result.freeDisposalHull, convex) { #expect(hull >= score - 1e-9) }
    }
  }

  /// Ten units on a line: order statistic ceil((1 - α) N), also where (1 - α) N is whole.
  @Test func orderAlphaTakesTheRightOrderStatistic() throws {
    let units = try DecisionUnits(
      inputs: [(1...10).map(Double.init)], outputs: [[Double](repeating: 1, count: 10)])
    let result = try PartialFrontier(levels: [0.9, 0.85, 0.8, 0.5]).result(for: units)
    #expect(result.orderAlpha.map { ($0[9] * 10).rounded() } == [1, 2, 2, 5])
  }

  @Test func refusesSettingsOutsideTheirRange() throws {
    #expect(throws: FrontierError.self) { try PartialFrontier(orders: [0]) }
    #expect(throws: FrontierError.self) { try PartialFrontier(levels: [0]) }
    #expect(throws: FrontierError.self) { try PartialFrontier(levels: [1.1]) }
    let units = try DecisionUnits(inputs: [[1, 1]], outputs: [[0, 1]])
    #expect(throws: FrontierError.zeroOutputs(unit: "1", columns: ["y1"])) {
      try PartialFrontier(orders: [2], orientation: .output).result(for: units)
    }
  }

  @Test(
    .enabled(if: ReferenceData.isPresent, "\(ReferenceData.absence)"),
    arguments: ["charnes1981", "milkProd", "synthetic_n150"])
  func agreesWithTheReference(_ name: String) throws {
    let units = try ReferenceSample.named(name).units()
    let expected = try ReferenceData.table("expected/orderm_\(name).csv")
    for orientation in Orientation.allCases {
      let result = try PartialFrontier(
        orders: [10, 30, 60], levels: [0.9, 0.95], orientation: orientation
      ).result(for: units)
      let side = orientation.rawValue
      let columns =
        [("n_dom_\(side)", result.dominating.map(Double.init))]
        + zip(["m10", "m30", "m60"], result.orderM).map { ("\(side)_\($0)", $1) }
        + zip(["alpha0.9", "alpha0.95"], result.orderAlpha).map { ("\(side)_\($0)", $1) }
        + [("fdh_\(side)", result.freeDisposalHull)]
      for (column, values) in columns {
        for (value, other) in zip(values, try expected.numbers(column)) {
          #expect(relativeDifference(value, other) < 1e-9, "\(name) \(column)")
        }
      }
    }
  }
}
