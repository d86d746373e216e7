import Accounts
import Sector
import Store

/// Stands before every route and asks the policy.
struct Gate: Sendable {
  let owners: RouteOwners
  let store: Store

  /// What the policy says of this visit to a route that touches a thing of `scope`; nil: there is no
  /// such thing, which nobody learns who has not signed in.
  func decide(
    _ access: Access, _ visit: Visit, on scope: Scope?, settings: SiteSettings
  ) -> Decision {
    guard let scope else {
      return visit.signedIn == nil && !access.action.rule.isForEveryone ? .signInFirst : .hidden
    }
    return Policy.decide(
      visit.signedIn?.account, access.action, on: scope,
      hasSecondFactor: visit.signedIn?.hasSecondFactor ?? false,
      asksAll: settings.asksSecondFactorOfAll)
  }

  /// Whose thing a route touches; nil where there is no such thing.
  func scope(
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
