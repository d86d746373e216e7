import ArgumentParser
import Frontier

extension DirectionalDistance.Abatement: ExpressibleByArgument {}

/// `touchstone frontier directional`: good outputs up, bad outputs down.
struct DirectionalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "directional",
    abstract: "Directional distance with undesirable outputs (weak disposability).")

  @OptionGroup var data: UnitOptions

  @Option(help: "Undesirable output columns, separated by commas.")
  var undesirable: NameList?

  @Option(help: "Returns to scale: crs, vrs, drs or irs.")
  var rts: ReturnsToScale = .crs

  @Flag(help: "Inputs shrink by the same share.")
  var shrinkInputs = false

  @Option(help: "Abatement where returns are not constant: common or separate.")
  var abatement: DirectionalDistance.Abatement = .common

  func run() throws {
    try reportingDataErrors {
      let table = try readTable(data.file)
      let units = try data.units()
      for warning in units.warnings { Terminal.note("Warning: \(warning)") }
      let bads = undesirable?.names ?? []
      let model = DirectionalDistance(
        returns: rts, shrinkInputs: shrinkInputs, abatement: abatement)
      let distances = try model.distances(
        for: units, undesirable: table.numbers(bads), undesirableNames: bads)
      var csv = FrontierTable(["id", "beta"])
      for (name, distance) in zip(units.names, distances) {
        csv.row([field(name), full(distance)])
      }
      csv.write()
    }
  }
}
