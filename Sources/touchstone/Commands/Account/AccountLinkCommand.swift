import Accounts
import ArgumentParser
import Store

/// `touchstone account link`.
struct AccountLinkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link", abstract: "Print a link that signs a person in once, within an hour.",
    discussion: """
      Example:
        touchstone account link ada@example.org --address https://hub.example.org
      """)

  @Argument(help: "The person's e-mail address.")
  var email: String

  @Option(help: "The site's address (default: as the server was last started).")
  var address: String?

  @OptionGroup var data: DataOptions

  func run() throws {
    let store = try data.open()
    print(
      try store.signInAddress(
        for: EmailAddress(email), site: address, from: "command account link"))
  }
}
