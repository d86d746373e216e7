import ArgumentParser
import Frontier

/// `touchstone frontier dea`: scores, super-efficiency, slacks and peers.
struct DeaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dea", abstract: "Data envelopment analysis: scores, slacks and peers.")

  @OptionGroup var data: UnitOptions

  @Option(help: "Returns to scale: crs, vrs, drs or irs.")
  var rts: ReturnsToScale = .vrs

  @Option(help: "Orientation: in or out.")
  var orientation: Orientation = .input

  @Flag(help: "Only the scores: faster, for simulations.")
  var scoresOnly = false

  @OptionGroup var shares: ShareBoundsOptions

  func run() throws {
    try reportingDataErrors {
      let units = try data.units()
      for warning in units.warnings { Terminal.note("Warning: \(warning)") }
      let model = DEA(returns: rts, orientation: orientation, shareBounds: try shares.bounds())
      if scoresOnly {
        var csv = FrontierTable(["id", "eff"])
        for (name, score) in zip(units.names, try model.scores(for: units)) {
          csv.row([field(name), full(score)])
        }
        csv.write()
      } else {
        write(try model.result(for: units), units)
      }
    }
  }

  private func write(_ result: DEAResult, _ units: DecisionUnits) {
    let slackNames = (units.inputNames + units.outputNames).map { "slack_\($0)" }
    var csv = FrontierTable(["id", "eff", "super_eff", "sum_slack"] + slackNames + ["lambda"])
    for (name, unit) in zip(result.names, result.units) {
      let peers = unit.peers.map { "\(result.names[$0.unit]):\(full($0.weight))" }
      csv.row(
        [field(name), full(unit.score), full(unit.superEfficiency), full(unit.slackSum)]
          + (unit.inputSlacks + unit.outputSlacks).map { full($0) }
          + [field(peers.joined(separator: ";"))])
    }
    csv.write()
  }
}
