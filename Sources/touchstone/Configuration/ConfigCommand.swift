import ArgumentParser

/// `touchstone config`: the settings of this machine's server.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Show the settings and where they come from.",
    subcommands: [ConfigShowCommand.self], defaultSubcommand: ConfigShowCommand.self)
}
