import ArgumentParser
import Frontier

extension TwoStageRegression.Algorithm: ExpressibleByArgument {}

/// `touchstone frontier twostage`: what goes with inefficiency.
struct TwoStageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "twostage",
    abstract: "Simar and Wilson's (2007) regression of distances on circumstances.",
    discussion: """
      Distances are 1/θ (input) or φ (output), so a positive coefficient goes with more \
      inefficiency.
      """)

  @OptionGroup var data: UnitOptions

  @Option(help: "Covariate columns, separated by commas.")
  var covariates: NameList

  @Option(help: "Algorithm: 1 or 2 (with corrected distances).")
  var algorithm: TwoStageRegression.Algorithm = .double

  @Option(help: "Replications: correction,intervals; one number sets the intervals only.")
  var replications = NumberList(argument: "200,2000")!

  @Option(help: "Seed of the random numbers; the same seed gives the same bytes.")
  var seed: UInt64 = 1

  @Option(help: "Returns to scale: crs, vrs, drs or irs.")
  var rts: ReturnsToScale = .vrs

  @Option(help: "Orientation: in or out.")
  var orientation: Orientation = .input

  @Option(help: "Confidence level of the intervals.")
  var level = 0.95

  @Option(help: "Threads; 0 for one per processor. The result does not depend on it.")
  var threads = 0

  @Option(help: "File that the regressed distances are written to.")
  var distances: String?

  func run() throws {
    try reportingDataErrors {
      let table = try readTable(data.file)
      let units = try data.units()
      for warning in units.warnings { Terminal.note("Warning: \(warning)") }
      var model = TwoStageRegression(
        algorithm: algorithm, returns: rts, orientation: orientation, seed: seed, level: level,
        threads: threads)
      let counts = replications.numbers.compactMap { Int(exactly: $0) }
      guard counts.count == replications.numbers.count, (1...2).contains(counts.count) else {
        throw ValidationError("--replications takes one or two whole numbers, e.g. 200,2000.")
      }
      if counts.count == 2 { model.correctionReplications = counts[0] }
      model.replications = counts.last!
      let result = try model.result(
        for: units, covariates: table.numbers(covariates.names),
        covariateNames: covariates.names)
      Terminal.note("\(result.count) units with a distance above 1 took part.")
      if result.failedReplications > 0 {
        Terminal.note("Warning: \(result.failedReplications) replications had no maximum.")
      }
      try write(result, units)
    }
  }

  private func write(_ result: TwoStageRegression.Result, _ units: DecisionUnits) throws {
    if let distances {
      var csv = FrontierTable(["id", "distance"])
      for (name, distance) in zip(units.names, result.distances) {
        csv.row([field(name), full(distance)])
      }
      try csv.write(to: distances)
    }
    var csv = FrontierTable(["parameter", "estimate", "std_error", "lower", "upper"])
    for parameter in result.parameters {
      csv.row([
        field(parameter.name), full(parameter.estimate), full(parameter.standardError),
        full(parameter.lower), full(parameter.upper),
      ])
    }
    csv.write()
  }
}
