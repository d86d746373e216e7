import Foundation
import Statistics
import Testing

@testable import Frontier

struct TwoStageRegressionTests {
  /// Output falls short of √x by a distance that grows with the circumstance z.
  private func sample(_ count: Int, seed: UInt64) throws -> (DecisionUnits, [Double]) {
    var random = Philox(seed: seed)
    var (inputs, outputs, covariate) = ([Double](), [Double](), [Double]())
    for _ in 0..<count {
      let x = 1 + 9 * random.uniform()
      let z = random.uniform()
      let mean = 1.1 + 0.8 * z
      let distance = mean + 0.3 * random.normal(above: (1 - mean) / 0.3)
      inputs.append(x)
      outputs.append(x.squareRoot() / distance)
      covariate.append(z)
    }
    return (try DecisionUnits(inputs: [inputs], outputs: [outputs]), covariate)
  }

  @Test func findsTheCircumstanceThatGoesWithInefficiency() throws {
    let (units, covariate) = try sample(200, seed: 91)
    for algorithm in TwoStageRegression.Algorithm.allCases {
      let model = TwoStageRegression(
        algorithm: algorithm, orientation: .output, correctionReplications: 50,
        replications: 200, seed: 2)
      let result = try model.result(for: units, covariates: [covariate])
      let slope = result.parameters[1]
      #expect(slope.lower > 0, "algorithm \(algorithm.rawValue)")
      #expect(slope.lower < 0.8 && 0.8 < slope.upper, "algorithm \(algorithm.rawValue)")
      #expect(abs(slope.estimate - 0.8) < 0.25, "algorithm \(algorithm.rawValue)")
      #expect(result.failedReplications == 0)
    }
  }

  @Test func sameBytesForAnyNumberOfThreads() throws {
    let (units, covariate) = try sample(60, seed: 92)
    var model = TwoStageRegression(
      orientation: .output, correctionReplications: 20, replications: 40, seed: 3, threads: 1)
    let one = try model.result(for: units, covariates: [covariate])
    model.threads = 3
    let three = try model.result(for: units, covariates: [covariate])
    #expect(one.distances.map(\.bitPattern) == three.distances.map(\.bitPattern))
    for (a, b) in zip(one.parameters, three.parameters) {
      #expect(a.lower.bitPattern == b.lower.bitPattern)
      #expect(a.upper.bitPattern == b.upper.bitPattern)
    }
  }

  /// Seen units can only understate how far the true frontier is: the correction raises distances.
  @Test func correctionRaisesTheMeanDistance() throws {
    let (units, covariate) = try sample(100, seed: 93)
    let single = try TwoStageRegression(
      algorithm: .single, orientation: .output, replications: 10
    ).result(for: units, covariates: [covariate])
    let double = try TwoStageRegression(
      orientation: .output, correctionReplications: 50, replications: 10
    ).result(for: units, covariates: [covariate])
    #expect(Moments.mean(double.distances) > Moments.mean(single.distances))
    #expect(single.distances.min()! == 1)
  }

  @Test func refusesTooFewUnitsAndBadSettings() throws {
    let (units, covariate) = try sample(60, seed: 94)
    #expect(throws: FrontierError.self) {
      try TwoStageRegression(replications: 1).result(for: units, covariates: [covariate])
    }
    #expect(throws: FrontierError.self) {
      try TwoStageRegression(correctionReplications: 1).result(for: units, covariates: [covariate])
    }
    #expect(throws: FrontierError.unequalLength(column: "z1", expected: 60, found: 2)) {
      try TwoStageRegression().result(for: units, covariates: [[1, 2]])
    }
    let equal = try DecisionUnits(inputs: [[1, 1, 1, 1]], outputs: [[1, 1, 1, 1]])
    #expect(throws: FrontierError.self) {
      try TwoStageRegression().result(for: equal, covariates: [[1, 2, 3, 4]])
    }
  }
}
