import ArgumentParser
import Frontier

extension StochasticFrontier.Form: ExpressibleByArgument {}
extension StochasticFrontier.Side: ExpressibleByArgument {}
extension InefficiencyDistribution: ExpressibleByArgument {}

/// `touchstone frontier sfa`: stochastic frontier.
struct SfaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sfa", abstract: "Stochastic frontier: inefficiency told apart from luck.")

  @Argument(help: "CSV file; the first column names the unit. Quantities, not logarithms.")
  var file: String

  @Option(help: "Output column (production) or cost column (cost).")
  var output: String

  @Option(help: "Input columns, separated by commas; for cost: outputs and prices.")
  var inputs: NameList

  @Option(help: "Form: cobb-douglas or translog.")
  var form: StochasticFrontier.Form = .cobbDouglas

  @Option(help: "Side: production or cost.")
  var side: StochasticFrontier.Side = .production

  @Option(help: "Inefficiency: half, trunc or exp.")
  var distribution: InefficiencyDistribution = .halfNormal

  @Option(help: "File that the coefficients are written to.")
  var coefficients: String?

  @Option(help: "Confidence level of the intervals.")
  var level = 0.95

  func run() throws {
    try reportingDataErrors {
      let table = try readTable(file)
      let model = StochasticFrontier(
        form: form, side: side, distribution: distribution, level: level)
      let result = try model.fit(
        names: table.unitNames(), response: table.numbers(output),
        inputs: table.numbers(inputs.names), responseName: output, inputNames: inputs.names)
      for warning in result.warnings { Terminal.note("Warning: \(warning)") }
      Terminal.note("Log-likelihood \(result.logLikelihood) after \(result.iterations) iterations.")
      if let coefficients { try writeCoefficients(result, to: coefficients) }
      var csv = FrontierTable(["id", "te_bc", "te_jlms", "lower", "upper"])
      for (name, unit) in zip(result.names, result.units) {
        csv.row([
          field(name), full(unit.efficiency), full(unit.efficiencyOfMean), full(unit.lower),
          full(unit.upper),
        ])
      }
      csv.write()
    }
  }

  private func writeCoefficients(_ result: StochasticFrontierResult, to path: String) throws {
    var csv = FrontierTable(["parameter", "estimate", "std_error"])
    for parameter in result.parameters {
      csv.row([field(parameter.name), full(parameter.estimate), full(parameter.standardError)])
    }
    csv.row(["sigma_v2", full(result.noiseVariance), ""])
    csv.row(["sigma_u2", full(result.inefficiencyVariance), ""])
    csv.row(["logLik", full(result.logLikelihood), ""])
    csv.row(["logLik_OLS", full(result.logLikelihoodOfLeastSquares), ""])
    try csv.write(to: path)
  }
}
