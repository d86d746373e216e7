import ArgumentParser

/// `touchstone index`: the productivity index.
struct IndexCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "Compute, show and check the productivity index.",
    discussion: """
      Examples:
        touchstone index                                 the newest run as a table
        touchstone index --lens csc_e --csv              one lens for a spreadsheet
        touchstone index compute                         compute every lens on the data held
        touchstone index check                           run again in many ways, and publish that
        touchstone index --panel DIR --out results.csv   run the method on any panel
        touchstone index core FILE --eta=-2,-2.5,1,-2.5,0,-4
        touchstone index simulate --runs 14              do the intervals hold the truth?
      """,
    subcommands: [
      IndexShowCommand.self, IndexComputeCommand.self, IndexCheckCommand.self,
      IndexCoreCommand.self, IndexSimulateCommand.self,
    ],
    defaultSubcommand: IndexShowCommand.self)
}
