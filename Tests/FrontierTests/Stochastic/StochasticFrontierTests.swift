import Foundation
import Statistics
import Testing

@testable import Frontier

struct StochasticFrontierTests {
  private struct Sample {
    var response: [Double]
    var inputs: [[Double]]
    var efficiency: [Double]
  }

  /// ln y = 0.5 + 0.4 ln x₁ + 0.3 ln x₂ + v - u with σᵥ = 0.15.
  private func sample(
    _ count: Int, seed: UInt64, _ inefficiency: (inout Philox) -> Double
  ) -> Sample {
    var random = Philox(seed: seed)
    var result = Sample(response: [], inputs: [[], []], efficiency: [])
    for _ in 0..<count {
      let logs = [random.normal() * 0.6, random.normal() * 0.5]
      let u = inefficiency(&random)
      let y = 0.5 + 0.4 * logs[0] + 0.3 * logs[1] + 0.15 * random.normal() - u
      result.response.append(exp(y))
      result.inputs[0].append(exp(logs[0]))
      result.inputs[1].append(exp(logs[1]))
      result.efficiency.append(exp(-u))
    }
    return result
  }

  @Test func recoversKnownParameters() throws {
    let half = sample(20_000, seed: 71) { abs(0.4 * $0.normal()) }
    let fit = try StochasticFrontier().fit(response: half.response, inputs: half.inputs)
    #expect(abs(fit["const"]! - 0.5) < 0.02)
    #expect(abs(fit["lnx1"]! - 0.4) < 0.01)
    #expect(abs(fit["lnx2"]! - 0.3) < 0.01)
    #expect(abs(fit.inefficiencyVariance.squareRoot() - 0.4) < 0.02)
    #expect(abs(fit.noiseVariance.squareRoot() - 0.15) < 0.01)
    let exponential = sample(20_000, seed: 72) { -0.3 * log($0.uniform()) }
    let other = try StochasticFrontier(distribution: .exponential)
      .fit(response: exponential.response, inputs: exponential.inputs)
    #expect(abs(other.inefficiencyVariance.squareRoot() - 0.3) < 0.02)
    #expect(abs(other.noiseVariance.squareRoot() - 0.15) < 0.01)
  }

  @Test func intervalsHoldTheTruthAsOftenAsTheySay() throws {
    let sample = sample(20_000, seed: 73) { abs(0.4 * $0.normal()) }
    let fit = try StochasticFrontier(level: 0.9)
      .fit(response: sample.response, inputs: sample.inputs)
    let held = zip(fit.units, sample.efficiency).filter {
      $0.lower <= $1 && $1 <= $0.upper
    }.count
    #expect(abs(Double(held) / 20_000 - 0.9) < 0.015)
    let mean = zip(fit.units, sample.efficiency).reduce(0) { $0 + $1.0.efficiency - $1.1 }
    #expect(abs(mean / 20_000) < 0.01)
  }

  /// A cost frontier is a production frontier upside down.
  @Test func costMirrorsProduction() throws {
    let sample = sample(400, seed: 74) { abs(0.4 * $0.normal()) }
    for distribution in InefficiencyDistribution.allCases {
      let production = try StochasticFrontier(distribution: distribution)
        .fit(response: sample.response, inputs: sample.inputs)
      let cost = try StochasticFrontier(side: .cost, distribution: distribution)
        .fit(response: sample.response.map { 1 / $0 }, inputs: sample.inputs)
      #expect(abs(production.logLikelihood - cost.logLikelihood) < 1e-8)
      #expect(abs(production["lnx1"]! + cost["lnx1"]!) < 1e-6)
      for (a, b) in zip(production.units, cost.units) {
        #expect(abs(a.efficiency - b.efficiency) < 1e-6)
      }
    }
  }

  @Test func unitsOfMeasurementDoNotMatter() throws {
    let sample = sample(300, seed: 75) { abs(0.4 * $0.normal()) }
    for form in StochasticFrontier.Form.allCases {
      let model = StochasticFrontier(form: form)
      let fit = try model.fit(response: sample.response, inputs: sample.inputs)
      let scaled = try model.fit(
        response: sample.response.map { $0 * 1e6 },
        inputs: [sample.inputs[0].map { $0 * 1e9 }, sample.inputs[1].map { $0 * 1e-3 }])
      #expect(abs(fit.logLikelihood - scaled.logLikelihood) < 1e-7)
      for (a, b) in zip(fit.units, scaled.units) {
        #expect(abs(a.efficiency - b.efficiency) < 1e-6)
      }
    }
  }

  @Test func saysWhenNoInefficiencyIsDetectable() throws {
    // Residuals that lean upwards: the wrong way for production, the right way for cost.
    let sample = sample(400, seed: 76) { -abs(0.4 * $0.normal()) }
    let fit = try StochasticFrontier().fit(response: sample.response, inputs: sample.inputs)
    #expect(!fit.isInefficiencyDetectable)
    #expect(fit.warnings == [.wrongSkew(model: "production frontier")])
    #expect(fit.warnings[0].description.contains("no inefficiency detectable"))
    #expect(fit.units.allSatisfy { $0.efficiency == 1 })
    #expect(fit.logLikelihood == fit.logLikelihoodOfLeastSquares)
    let cost = try StochasticFrontier(side: .cost)
      .fit(response: sample.response, inputs: sample.inputs)
    #expect(cost.isInefficiencyDetectable)
    #expect(cost.logLikelihood > cost.logLikelihoodOfLeastSquares)
  }

  @Test func refusesWhatHasNoLogarithmOrRepeatsItself() throws {
    let sample = sample(30, seed: 77) { abs(0.4 * $0.normal()) }
    var zero = sample.inputs
    zero[1][4] = 0
    #expect(throws: FrontierError.notPositive(unit: "5", column: "x2", value: 0)) {
      try StochasticFrontier().fit(response: sample.response, inputs: zero)
    }
    let doubled = sample.inputs + [sample.inputs[0].map { $0 * $0 }]
    #expect(throws: FrontierError.collinear(column: "lnx3")) {
      try StochasticFrontier().fit(response: sample.response, inputs: doubled)
    }
    #expect(throws: FrontierError.self) {
      try StochasticFrontier().fit(
        response: Array(sample.response[..<4]), inputs: sample.inputs.map { Array($0[..<4]) })
    }
  }

  @Test(
    .enabled(if: ReferenceData.isPresent, "\(ReferenceData.absence)"),
    arguments: ["front41Data", "synthetic_n320"], ["half", "trunc"])
  func agreesWithTheReference(_ name: String, _ kind: String) throws {
    let isPublished = name == "front41Data"
    let data = try ReferenceData.table(
      "inputs/\(isPublished ? name : "sfa_\(name)").csv")
    let inputs = isPublished ? ["capital", "labour"] : ["x1", "x2", "x3"]
    let fit = try StochasticFrontier(distribution: InefficiencyDistribution(rawValue: kind)!)
      .fit(
        response: data.numbers(isPublished ? "output" : "y"), inputs: data.numbers(inputs),
        inputNames: inputs)
    let coefficients = try ReferenceData.table("expected/sfa_\(name)_\(kind)_coef.csv")
    let expected = Dictionary(
      uniqueKeysWithValues: zip(
        try coefficients.texts("parameter").map { $0.lowercased() },
        try coefficients.numbers("estimate")))
    let tolerance = kind == "half" ? 1e-4 : 1e-2
    #expect(abs(fit.logLikelihood - expected["loglik"]!) < 1e-6)
    for parameter in fit.parameters {
      let other = try #require(expected[parameter.name.lowercased()])
      #expect(abs(parameter.estimate - other) < tolerance, "\(name) \(parameter.name)")
    }
    let answers = try ReferenceData.table("expected/sfa_\(name)_\(kind)_eff.csv")
    let columns: [(String, (StochasticFrontierResult.Unit) -> Double)] = [
      ("te_battese_coelli", \.efficiency), ("u_jlms", \.inefficiency), ("te_lo95", \.lower),
      ("te_hi95", \.upper),
    ]
    for (column, value) in columns {
      for (unit, other) in zip(fit.units, try answers.numbers(column)) {
        #expect(abs(value(unit) - other) < (kind == "half" ? 1e-4 : 1e-3), "\(name) \(column)")
      }
    }
  }

  /// Printed by Coelli's program FRONTIER 4.1, which stops 4e-6 short of the maximum.
  @Test(.enabled(if: ReferenceData.isPresent, "\(ReferenceData.absence)"))
  func agreesWithThePublishedProgram() throws {
    let data = try ReferenceData.table("inputs/front41Data.csv")
    let fit = try StochasticFrontier().fit(
      response: data.numbers("output"), inputs: data.numbers(["capital", "labour"]))
    let printed = try ReferenceData.table("expected/published_front41_FRONTIER41_EG1.csv")
    let values = try ReferenceData.optional("frontier41_program_output", of: printed)
    #expect(abs(fit["const"]! - values[0]!) < 1e-5)
    #expect(abs(fit["lnx1"]! - values[1]!) < 1e-5)
    #expect(abs(fit["gamma"]! - values[4]!) < 1e-5)
    #expect(abs(fit.logLikelihood - values[5]!) < 1e-5)
    #expect(fit.logLikelihood >= values[5]!)
    #expect(abs(fit.logLikelihoodOfLeastSquares - values[6]!) < 1e-5)
    let mean = fit.units.reduce(0) { $0 + $1.efficiency } / Double(fit.units.count)
    #expect(abs(mean - values[7]!) < 1e-5)
  }
}
