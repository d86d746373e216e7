import ArgumentParser

/// `touchstone account`: people, for whoever owns the data folder.
struct AccountCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "account", abstract: "Make, list and close accounts; give out links to sign in.",
    discussion: "Everyday work with people is done on the site; this is for the first of them and "
      + "for emergencies. Everything is kept in the audit trail.",
    subcommands: [
      AccountCreateCommand.self, AccountLinkCommand.self, AccountListCommand.self,
      AccountRemoveSecondFactorCommand.self, AccountCloseCommand.self,
    ])
}
