import Accounts
import ArgumentParser
import Store

/// `touchstone account list`.
struct AccountListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the accounts with their roles.")

  @OptionGroup var data: DataOptions

  func run() throws {
    let store = try data.open()
    let seen = try store.lastSeen()
    let table = TextTable(
      columns: [
        .init(title: "Name"), .init(title: "E-mail"), .init(title: "Roles"),
        .init(title: "Second factor"), .init(title: "Last here"),
      ],
      rows: try store.accounts().map { account in
        [
          account.name + (account.isActive ? "" : " (suspended)"), account.email,
          account.memberships.sorted().map { "\($0.role.rawValue) of \($0.scope.text)" }
            .joined(separator: ", "),
          account.hasSecondFactor ? "yes" : "no", seen[account.id] ?? "never",
        ]
      })
    print(table.rows.isEmpty ? "Nobody has an account yet." : table.text)
  }
}
