import Accounts
import ArgumentParser
import Store

/// `touchstone account remove-second-factor`.
struct AccountRemoveSecondFactorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove-second-factor",
    abstract: "Remove the second factor of somebody who lost phone and recovery codes.",
    discussion: """
      Example:
        touchstone account remove-second-factor ada@example.org --recognised in-person

      For the day on which no administrator can sign in to do it on the site. Make sure of the person
      first: a message by e-mail is not enough. They are signed out everywhere and told by e-mail, and
      set up a second factor anew when they next sign in.
      """)

  @Argument(help: "The person's e-mail address.")
  var email: String

  @Option(help: "How you made sure of the person: in-person, video or telephone.")
  var recognised: Recognition

  @OptionGroup var data: DataOptions

  func run() throws {
    let store = try data.openPresent()
    let email = try EmailAddress(email)
    guard let account = try store.account(email: email) else {
      throw AccountError.noAccount(email.text)
    }
    try store.removeLostSecondFactor(
      of: account, recognised: recognised, by: .console,
      from: "command account remove-second-factor")
    print("\(account.name) signs in without a code until they set up a second factor anew.")
  }
}

extension Recognition: ExpressibleByArgument {}
