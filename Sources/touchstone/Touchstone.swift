import ArgumentParser

/// The command line of the hub: one file per command, no logic of its own.
@main
struct Touchstone: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "touchstone",
    abstract: "An open improvement hub for local public services.",
    discussion: """
      Start with:
        touchstone serve --pack Packs/england   load the England pack, compute the index, serve it
        touchstone council Bristol              one council on the command line
        touchstone doctor                       what is installed, loaded and stale

      Exit codes: 0 done, 64 a command was wrong, 65 the data were wrong, 66 nothing was found,
      73 something could not be written, 75 something was busy: try again, 70 any other failure.
      """,
    version: "0.1.0",
    subcommands: [
      ServeCommand.self, ImportCommand.self, PackCommand.self, IndexCommand.self,
      CouncilCommand.self, LensCommand.self, MeasuresCommand.self, ExportCommand.self,
      FrontierCommand.self, LibraryCommand.self, AccountCommand.self, AuditCommand.self,
      MailCommand.self,
      JobsCommand.self, BackupCommand.self, RestoreCommand.self, KeyCommand.self,
      DoctorCommand.self, ConfigCommand.self,
      AssessCommand.self,
    ])

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      CommandFailure.exit(for: error, of: self)
    }
  }
}
