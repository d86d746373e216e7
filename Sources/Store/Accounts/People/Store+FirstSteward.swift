import Accounts
import Database
import Foundation

extension Store {
  /// The address of the account that a new hub makes for whoever starts it.
  public static let localSteward = "steward@localhost"

  /// A link for whoever started a new hub: signs in the local steward, an administrator who can
  /// invite everybody else.
  ///
  /// The account is made where nobody can run the hub yet. Once there is anybody but the local
  /// steward no more links are given out.
  ///
  /// - Returns: the path below the site's address; nil where the hub has its people.
  public func firstStewardLink(from origin: String, at date: Date = Date()) throws -> String? {
    let isNeeded = try changeAccounts { database in
      let people = try database.accounts("WHERE account.state <> 'closed'")
      let canRun = people.contains { $0.isActive && !$0.roles(on: .sector).isEmpty }
      if !canRun, !people.contains(where: { $0.email == Self.localSteward }) {
        _ = try database.addAccount(
          name: "Local steward", email: EmailAddress(Self.localSteward),
          memberships: [
            Membership(.steward, of: .sector), Membership(.administrator, of: .sector),
          ], by: .console, from: origin, at: date)
      }
      return people.allSatisfy { $0.email == Self.localSteward }
    }
    guard isNeeded else { return nil }
    return try makeSignInLink(for: EmailAddress(Self.localSteward), from: origin, at: date)
  }
}
