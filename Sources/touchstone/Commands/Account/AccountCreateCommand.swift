import Accounts
import ArgumentParser
import Sector
import Store

/// `touchstone account create`.
struct AccountCreateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "create", abstract: "Make an account.",
    discussion: """
      Examples:
        touchstone account create --email ada@example.org --name "Ada Byron" \\
          --role steward --role administrator --sector --link
        touchstone account create --email li@example.org --name Li --role lead \\
          --authority E06000023

      The account has no password: its owner signs in by a link, and may set one then.
      """)

  @Option(help: "The person's e-mail address.")
  var email: String

  @Option(help: "The person's name.")
  var name: String

  @Option(help: "A role: member, lead, steward or administrator; may be given again.")
  var role: [Role]

  @Option(help: "The council for which the roles hold, by its code.")
  var authority: String?

  @Flag(help: "The roles hold for the sector as a whole.")
  var sector = false

  @Flag(help: "Print a link that signs in once, within an hour.")
  var link = false

  @Option(help: "The site's address, for the link (default: as the server was last started).")
  var address: String?

  @OptionGroup var data: DataOptions

  func validate() throws {
    guard (authority != nil) != sector else {
      throw ValidationError("Say where the roles hold: --authority CODE, or --sector.")
    }
    guard !role.isEmpty, !role.contains(.resident) else {
      throw ValidationError(
        "Give at least one --role: member, lead, steward or administrator.")
    }
  }

  func run() throws {
    let store = try data.open()
    let scope = try scope(in: store)
    let email = try EmailAddress(email)
    let account = try store.addAccount(
      name: name, email: email, memberships: Set(role.map { Membership($0, of: scope) }),
      by: .console, from: "command account create")
    print("\(account.name) <\(account.email)> has an account.")
    if link {
      print(
        try store.signInAddress(
          for: email, site: address, from: "command account create"))
    }
  }

  private func scope(in store: Store) throws -> Scope {
    guard let authority else { return .sector }
    let code = AuthorityCode(authority)
    guard try store.catalogue().register.authority(code) != nil else {
      throw CommandFailure(
        .notFound,
        "There is no council with the code '\(authority)'. Find it with "
          + "`touchstone council NAME`.")
    }
    return .authority(code)
  }
}

extension Role: ExpressibleByArgument {
  /// Those that a command can give: residents need no account.
  public static var allValueStrings: [String] {
    allCases.filter { $0 != .resident }.map(\.rawValue)
  }
}
