import ArgumentParser
import Frontier

/// `touchstone frontier malmquist`: change of productivity between periods.
struct MalmquistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "malmquist",
    abstract: "Malmquist index: catching up with the best and the best moving on.")

  @Argument(help: "CSV file with one row for each unit and period.")
  var file: String

  @Option(help: "Column that names the unit.")
  var unit: String

  @Option(help: "Column that names the period.")
  var period: String

  @Option(help: "Input columns, separated by commas.")
  var inputs: NameList

  @Option(help: "Output columns, separated by commas.")
  var outputs: NameList

  @Option(help: "Orientation: in or out.")
  var orientation: Orientation = .input

  func run() throws {
    try reportingDataErrors {
      let table = try readTable(file)
      let panel = try Panel(
        unitNames: table.texts(unit), periodNames: table.texts(period),
        inputs: table.numbers(inputs.names), outputs: table.numbers(outputs.names),
        inputNames: inputs.names, outputNames: outputs.names)
      for name in panel.unmatched {
        Terminal.note(
          "Warning: '\(name)' is missing in a neighbouring period and has no change there.")
      }
      let changes = try MalmquistIndex(orientation: orientation).changes(in: panel)
      write(changes)
      let infeasible = changes.filter { $0.v01 == nil || $0.v10 == nil }.count
      if infeasible > 0 {
        Terminal.note(
          "\(infeasible) changes have an infeasible cross-period program (empty cells).")
      }
    }
  }

  private func write(_ changes: [MalmquistIndex.Change]) {
    var csv = FrontierTable([
      "id", "from", "to", "c00", "c01", "c10", "c11", "v00", "v11", "MI", "EC", "TC", "PTEC",
      "SEC", "v01", "v10", "TC_vrs_raydesli",
    ])
    for change in changes {
      let numbers = [
        change.c00, change.c01, change.c10, change.c11, change.v00, change.v11, change.index,
        change.efficiencyChange, change.technicalChange, change.pureEfficiencyChange,
        change.scaleChange, change.v01, change.v10, change.variableReturnsTechnicalChange,
      ]
      csv.row(
        [field(change.unit), field(change.from), field(change.to)] + numbers.map { full($0) })
    }
    csv.write()
  }
}
