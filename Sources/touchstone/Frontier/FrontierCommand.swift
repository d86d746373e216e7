import ArgumentParser

/// `touchstone frontier`: efficiency analysis of a table of units.
struct FrontierCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "frontier",
    abstract: "Compares units that turn inputs into outputs: peers, targets, frontiers.",
    discussion: """
      Every command reads a CSV file whose first column names the unit and writes CSV to standard \
      output. Progress and warnings go to standard error.
      """,
    subcommands: [
      DeaCommand.self, OrderMCommand.self, BootstrapCommand.self, MalmquistCommand.self,
      DirectionalCommand.self, BodCommand.self, SfaCommand.self,
      TruncRegCommand.self, TwoStageCommand.self, OutliersCommand.self,
    ])
}
