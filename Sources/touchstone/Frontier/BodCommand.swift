import ArgumentParser
import Frontier

/// `touchstone frontier bod`: benefit-of-the-doubt composite.
struct BodCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bod", abstract: "Benefit of the doubt: a composite with each unit's best weights."
  )

  @Argument(help: "CSV file; the first column names the unit.")
  var file: String

  @Option(help: "Input column; left out, every unit counts the same.")
  var input: String?

  @Option(help: "Output columns, separated by commas.")
  var outputs: NameList

  @OptionGroup var shares: ShareBoundsOptions

  func run() throws {
    try reportingDataErrors {
      let table = try readTable(file)
      let names = try table.unitNames()
      let ones = [Double](repeating: 1, count: names.count)
      let units = try DecisionUnits(
        names: names, inputs: [try input.map { try table.numbers($0) } ?? ones],
        outputs: table.numbers(outputs.names), inputNames: [input ?? "input"],
        outputNames: outputs.names)
      for warning in units.warnings { Terminal.note("Warning: \(warning)") }
      let result = try BenefitOfTheDoubt(shareBounds: shares.bounds()).result(for: units)
      var csv = FrontierTable(["id", "score"] + outputs.names.map { "share_\($0)" })
      for (name, unit) in zip(names, result) {
        csv.row([field(name), full(unit.score)] + unit.shares.map { full($0) })
      }
      csv.write()
    }
  }
}
