import ArgumentParser

/// `touchstone mail`: the outbox and the way out of it.
struct MailCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mail", abstract: "Look into the outbox, send what is due, try the way out.",
    subcommands: [MailListCommand.self, MailSendCommand.self, MailTestCommand.self])
}
