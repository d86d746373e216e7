import ArgumentParser
import Frontier

/// `touchstone frontier outliers`: units that shape everybody else's score.
struct OutliersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outliers", abstract: "Units whose figures deserve a second look first.")

  @OptionGroup var data: UnitOptions

  @Option(help: "Returns to scale: crs, vrs, drs or irs.")
  var rts: ReturnsToScale = .vrs

  @Option(help: "Orientation: in or out.")
  var orientation: Orientation = .input

  func run() throws {
    try reportingDataErrors {
      let units = try data.units()
      for warning in units.warnings { Terminal.note("Warning: \(warning)") }
      let influences = try OutlierSearch(returns: rts, orientation: orientation)
        .influences(in: units)
      var csv = FrontierTable([
        "id", "super_eff", "affected", "mean_change", "largest_change", "unreached",
      ])
      for influence in influences {
        csv.row([
          field(units.names[influence.unit]), full(influence.superEfficiency),
          String(influence.affected), full(influence.meanChange), full(influence.largestChange),
          String(influence.unreached),
        ])
      }
      csv.write()
    }
  }
}
