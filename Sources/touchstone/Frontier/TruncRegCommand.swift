import ArgumentParser
import Frontier

/// `touchstone frontier truncreg`: left-truncated regression.
struct TruncRegCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "truncreg", abstract: "Regression of a response seen only above a limit.")

  @Argument(help: "CSV file; the first column names the unit.")
  var file: String

  @Option(help: "Response column.")
  var response: String

  @Option(help: "Covariate columns, separated by commas.")
  var covariates: NameList

  @Option(help: "The limit: rows at or below it are left out.")
  var left = 1.0

  func run() throws {
    try reportingDataErrors {
      let table = try readTable(file)
      let fit = try TruncatedRegression(limit: left).fit(
        response: table.numbers(response), covariates: table.numbers(covariates.names),
        responseName: response, covariateNames: covariates.names, names: table.unitNames())
      Terminal.note(
        "\(table.rowCount - fit.count) of \(table.rowCount) rows are at the limit or below.")
      var csv = FrontierTable(["parameter", "estimate", "std_error"])
      for parameter in fit.parameters {
        csv.row([field(parameter.name), full(parameter.estimate), full(parameter.standardError)])
      }
      csv.row(["logLik", full(fit.logLikelihood), ""])
      csv.row(["n", String(fit.count), ""])
      csv.write()
    }
  }
}
