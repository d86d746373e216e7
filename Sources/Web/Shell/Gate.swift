import Accounts
import Sector
import Store

/// Stands before every route and asks the policy.
struct Gate: Sendable {
  let owners: RouteOwners
  let store: Store

  /// What the policy says of this visit to a route.
  func decide(_ access: Access, _ visit: Visit, parameters: [String: String]) throws -> Decision {
    guard let scope = try scope(of: access.subject, parameters: parameters) else { return .hidden }
    return Policy.decide(
      visit.signedIn?.account, access.action, on: scope,
      hasSecondFactor: visit.signedIn?.hasSecondFactor ?? false)
  }

  private func scope(
    of subject: Access.Subject, parameters: [String: String]
  ) throws -> Scope? {
    switch subject {
    case .sector: .sector
    case .authority(let name): .authority(AuthorityCode(parameters[name] ?? ""))
    case .object(let name):
      try owners.scope(of: name, id: parameters[name] ?? "", in: store)
    }
  }
}
