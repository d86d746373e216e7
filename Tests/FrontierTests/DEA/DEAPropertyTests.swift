import Statistics
import Testing

@testable import Frontier

/// What must hold for any data; seeds are in the messages.
struct DEAPropertyTests {
  static let models = ReturnsToScale.allCases.flatMap { returns in
    Orientation.allCases.map { DEA(returns: returns, orientation: $0) }
  }

  /// 3,000 comparisons with a proof of optimality for each unit of each.
  @Test(arguments: 0..<8)
  func everyAnswerIsProvenOptimal(_ model: Int) throws {
    for seed in 0..<375 {
      let sample = RandomUnits(seed: UInt64(1000 * model + seed))
      let units = try sample.units()
      let result = try Self.models[model].result(for: units)
      let violation = Certificate(result: result, units: units).worstViolation()
      #expect(violation.value < 1e-9, "\(Self.models[model]) \(sample): \(violation.what)")
    }
  }

  @Test func scoresDoNotDependOnUnitsOfMeasurementOrOrder() throws {
    for seed in 5000..<5300 {
      let sample = RandomUnits(seed: UInt64(seed))
      let units = try sample.units()
      var random = Philox(seed: UInt64(seed), stream: 3)
      let order = (0..<units.count).shuffled(using: &random)
      func changed(_ columns: [[Double]]) -> [[Double]] {
        columns.map { column in
          let factor = [1e9, 0.37, 12_345, 1e-3][random.index(below: 4)]
          return order.map { column[$0] * factor }
        }
      }
      let other = try DecisionUnits(
        inputs: changed(units.inputs), outputs: changed(units.outputs))
      for model in Self.models {
        let scores = try model.scores(for: units)
        let again = try model.scores(for: other)
        for (position, j) in order.enumerated() {
          #expect(relativeDifference(again[position], scores[j]) < 1e-9, "\(sample) unit \(j)")
        }
      }
    }
  }

  @Test func aDominatedUnitChangesNobody() throws {
    for seed in 6000..<6200 {
      let sample = RandomUnits(seed: UInt64(seed))
      let units = try sample.units()
      var random = Philox(seed: UInt64(seed), stream: 4)
      let better = random.index(below: units.count)
      let worse = try DecisionUnits(
        inputs: units.inputs.map { $0 + [$0[better] * 1.1] },
        outputs: units.outputs.map { $0 + [$0[better] * 0.9] })
      for model in Self.models {
        let before = try model.scores(for: units)
        let after = try model.scores(for: worse)
        for j in 0..<units.count {
          #expect(relativeDifference(after[j], before[j]) < 1e-9, "\(sample) unit \(j)")
        }
      }
    }
  }

  @Test func narrowerReturnsNeverLowerAScore() throws {
    for seed in 7000..<7300 {
      let sample = RandomUnits(seed: UInt64(seed))
      let units = try sample.units()
      func scores(_ returns: ReturnsToScale) throws -> [Double] {
        try DEA(returns: returns).scores(for: units)
      }
      let (constant, variable) = (try scores(.crs), try scores(.vrs))
      let (decreasing, increasing) = (try scores(.drs), try scores(.irs))
      for j in 0..<units.count {
        #expect(constant[j] <= min(decreasing[j], increasing[j]) + 1e-9, "\(sample)")
        #expect(max(decreasing[j], increasing[j]) <= variable[j] + 1e-9, "\(sample)")
        #expect(variable[j] <= 1 + 1e-9, "\(sample)")
      }
    }
  }

  @Test func aUnitAtItsTargetIsEfficient() throws {
    for seed in 7500..<7600 {
      let sample = RandomUnits(seed: UInt64(seed))
      let units = try sample.units()
      for model in Self.models {
        let result = try model.result(for: units)
        let j = seed % units.count
        let target = result.target(of: j, among: units)
        let moved = try DecisionUnits(
          inputs: zip(units.inputs, target.inputs).map { $0 + [max($1, $0.max()! * 1e-9)] },
          outputs: zip(units.outputs, target.outputs).map { $0 + [max($1, 0)] })
        let score = try model.scores(for: moved).last!
        #expect(abs(score - 1) < 1e-7, "\(model) \(sample) unit \(j + 1)")
      }
    }
  }

  @Test func superEfficiencyIsTheScoreAgainstTheOthers() throws {
    for seed in 8000..<8120 {
      let sample = RandomUnits(seed: UInt64(seed), counts: [2, 3, 5, 8, 13])
      let units = try sample.units()
      for model in Self.models {
        let result = try model.result(for: units)
        for j in 0..<units.count {
          let careful = try carefulSuper(model, units, j)
          let own = result.units[j].superEfficiency
          #expect((own == nil) == (careful == nil), "\(model) \(sample) unit \(j + 1)")
          if let own, let careful {
            #expect(
              abs(own - careful) <= 1e-8 * max(careful, 1e-6), "\(model) \(sample) unit \(j + 1)")
          }
        }
      }
    }
  }

  /// By the careful simplex instead of the facet pool.
  private func carefulSuper(_ model: DEA, _ units: DecisionUnits, _ j: Int) throws -> Double? {
    let points = ScaledPoints(units)
    let frontier = RadialFrontier(
      points, returns: model.returns, orientation: model.orientation, path: .plain)
    let solution = points.values.withUnsafeBufferPointer {
      frontier.aim(at: $0.baseAddress! + j * points.lanes)
      return frontier.program(excluding: j).solve()
    }
    return solution.outcome == .optimal ? frontier.oriented(solution.objective) : nil
  }

  @Test(arguments: [1000, 5000])
  func manyUnitsAreProvenOptimal(_ count: Int) throws {
    for seed in 9000..<9004 {
      let sample = RandomUnits(seed: UInt64(seed), counts: [count])
      let units = try sample.units()
      for model in [DEA(returns: .vrs), DEA(returns: .crs, orientation: .output)] {
        let result = try model.result(for: units)
        let violation = Certificate(result: result, units: units).worstViolation(every: count / 100)
        #expect(violation.value < 1e-9, "\(model) \(sample): \(violation.what)")
      }
    }
  }
}
