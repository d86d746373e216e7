import ArgumentParser

/// `touchstone library`: the list of resources, from files to the site and back.
struct LibraryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "library",
    abstract: "Take in, write out, search and check the library of resources.",
    discussion: """
      Examples:
        touchstone library import Content/resources/resources.csv
        touchstone library search "homelesness housing first" --type evaluation
        touchstone library export resources.csv
        touchstone library check resources.csv     look for mistakes, change nothing
      """,
    subcommands: [
      LibraryImportCommand.self, LibraryExportCommand.self, LibraryCheckCommand.self,
      LibrarySearchCommand.self,
    ])
}
