import Accounts
import ArgumentParser
import Store

/// `touchstone account close`.
struct AccountCloseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "Close an account for good: name and address are removed, everything ends.")

  @Argument(help: "The person's e-mail address.")
  var email: String

  @OptionGroup var data: DataOptions

  func run() throws {
    let store = try data.open()
    let email = try EmailAddress(email)
    guard let account = try store.account(email: email) else {
      throw AccountError.noAccount(email.text)
    }
    try store.closeAccount(account.id, by: .console, from: "command account close")
    print("The account of \(account.name) is closed.")
  }
}
