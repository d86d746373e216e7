import ArgumentParser
import Frontier

/// `touchstone frontier bootstrap`: bias-corrected scores with confidence intervals.
struct BootstrapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bootstrap",
    abstract: "Simar and Wilson's (1998) smoothed bootstrap of the scores, or subsamples.")

  @OptionGroup var data: UnitOptions

  @Option(help: "Returns to scale: crs, vrs, drs or irs.")
  var rts: ReturnsToScale = .vrs

  @Option(help: "Orientation: in or out.")
  var orientation: Orientation = .input

  @Option(help: "Number of replications.")
  var replications = 2000

  @Option(help: "Seed of the random numbers; the same seed gives the same bytes.")
  var seed: UInt64 = 1

  @Option(help: "Bandwidth on the scale of Shephard's distances; by rule when left out.")
  var bandwidth: Double?

  @Option(help: "Threads; 0 for one per processor. The result does not depend on it.")
  var threads = 0

  @Option(help: "Confidence level of the intervals.")
  var level = 0.95

  @Option(help: "Draw subsamples of so many units instead of smoothing.")
  var subsample: Int?

  func run() throws {
    try reportingDataErrors {
      let units = try data.units()
      for warning in units.warnings { Terminal.note("Warning: \(warning)") }
      let result = try result(units)
      if let used = result.bandwidth {
        Terminal.note("Bandwidth \(used), \(replications) replications.")
      }
      var csv = FrontierTable(["id", "eff", "bias", "eff_bc", "lower", "upper"])
      for (name, unit) in zip(result.names, result.units) {
        csv.row([
          field(name), full(unit.score), full(unit.bias), full(unit.corrected), full(unit.lower),
          full(unit.upper),
        ])
      }
      csv.write()
    }
  }

  private func result(_ units: DecisionUnits) throws -> BootstrapResult {
    if let subsample {
      return try SubsampleBootstrap(
        returns: rts, orientation: orientation, size: subsample, replications: replications,
        seed: seed, level: level, threads: threads
      ).result(for: units)
    }
    return try SmoothedBootstrap(
      returns: rts, orientation: orientation, replications: replications, seed: seed,
      bandwidth: bandwidth.map(Bandwidth.given) ?? .rule, level: level, threads: threads
    ).result(for: units)
  }
}
