import Foundation
import Statistics
import Testing

@testable import Frontier

struct TruncatedRegressionTests {
  private func sample(_ count: Int, seed: UInt64) -> (response: [Double], covariate: [Double]) {
    var random = Philox(seed: seed)
    var response: [Double] = []
    var covariate: [Double] = []
    while response.count < count {
      let z = random.uniform()
      let y = 1.2 + 0.8 * z + 0.3 * random.normal()
      if y > 1 {
        response.append(y)
        covariate.append(z)
      }
    }
    return (response, covariate)
  }

  @Test func recoversKnownParameters() throws {
    let (response, covariate) = sample(20_000, seed: 81)
    let fit = try TruncatedRegression().fit(response: response, covariates: [covariate])
    #expect(abs(fit.parameters[0].estimate - 1.2) < 0.03)
    #expect(abs(fit.parameters[1].estimate - 0.8) < 0.03)
    #expect(abs(fit.parameters[2].estimate - 0.3) < 0.01)
    #expect(fit.count == 20_000)
  }

  /// Without effective truncation it is least squares with the maximum likelihood variance.
  @Test func isLeastSquaresFarFromTheLimit() throws {
    let (response, covariate) = sample(200, seed: 82)
    let fit = try TruncatedRegression(limit: -100).fit(response: response, covariates: [covariate])
    let meanZ = Moments.mean(covariate)
    let meanY = Moments.mean(response)
    let products = zip(covariate, response).reduce(0) { $0 + ($1.0 - meanZ) * ($1.1 - meanY) }
    let slope = products / covariate.reduce(0) { $0 + ($1 - meanZ) * ($1 - meanZ) }
    let rest = zip(covariate, response).map { $1 - meanY - slope * ($0 - meanZ) }
    #expect(abs(fit.parameters[1].estimate - slope) < 1e-9)
    #expect(abs(fit.parameters[0].estimate - (meanY - slope * meanZ)) < 1e-9)
    #expect(abs(fit.parameters[2].estimate - Moments.populationSD(rest)) < 1e-9)
  }

  @Test func derivativesMatchDifferences() throws {
    let (response, covariate) = sample(50, seed: 83)
    let likelihood = TruncatedLikelihood(
      regressors: try Regressors(columns: [covariate], names: ["z"]), response: response, limit: 1)
    let point = [4.0, 0.7, 2.5]
    let exact = likelihood.curvature(point)
    #expect(abs(exact.value - likelihood.value(point)) < 1e-10)
    for i in point.indices {
      var (up, down) = (point, point)
      up[i] += 1e-5
      down[i] -= 1e-5
      let slope = (likelihood.value(up) - likelihood.value(down)) / 2e-5
      #expect(abs(slope - exact.gradient[i]) < 1e-5)
      let (above, below) = (likelihood.curvature(up), likelihood.curvature(down))
      for j in point.indices {
        let bend = (above.gradient[j] - below.gradient[j]) / 2e-5
        #expect(abs(bend - exact.hessian[i, j]) < 1e-4)
      }
    }
  }

  @Test func leavesOutWhatStandsAtTheLimit() throws {
    let (response, covariate) = sample(60, seed: 84)
    let fit = try TruncatedRegression().fit(response: response, covariates: [covariate])
    let more = try TruncatedRegression().fit(
      response: response + [1, 1, 0.5], covariates: [covariate + [0.1, 0.9, 0.5]])
    #expect(more.count == 60)
    #expect(more.parameters.map(\.estimate) == fit.parameters.map(\.estimate))
    #expect(throws: FrontierError.self) {
      try TruncatedRegression().fit(response: [1, 1, 1, 1, 2], covariates: [[1, 2, 3, 4, 5]])
    }
    #expect(throws: FrontierError.notFinite(unit: "2", column: "z1")) {
      try TruncatedRegression().fit(response: [2, 3, 4, 5], covariates: [[1, .nan, 3, 4]])
    }
  }

  @Test(.enabled(if: ReferenceData.isPresent, "\(ReferenceData.absence)"))
  func agreesWithTheReference() throws {
    let data = try ReferenceData.table("inputs/sw2007_hospitals120.csv")
    let fit = try TruncatedRegression().fit(
      response: data.numbers("delta"), covariates: [data.numbers("z1")])
    let expected = try ReferenceData.table("expected/truncreg_sw2007_hospitals120.csv")
    let estimates = try expected.numbers("estimate")
    for (parameter, estimate) in zip(fit.parameters, estimates) {
      #expect(relativeDifference(parameter.estimate, estimate) < 2e-6, "\(parameter.name)")
    }
    #expect(abs(fit.logLikelihood - estimates[3]) < 1e-6)
    #expect(fit.count == Int(estimates[4]))
    for (parameter, error) in zip(
      fit.parameters, try ReferenceData.optional("std_error", of: expected))
    {
      #expect(relativeDifference(parameter.standardError!, error!) < 1e-5, "\(parameter.name)")
    }
  }
}
