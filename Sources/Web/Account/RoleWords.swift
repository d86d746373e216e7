import Accounts
import Store

/// Roles in plain words.
enum RoleWords {
  /// "Lead for Bristol", one line a role, in a lasting order.
  static func lines(_ memberships: Set<Membership>, _ catalogue: Catalogue) -> [String] {
    memberships.sorted().map { "\(name($0.role)) \(place($0.scope, catalogue))" }
  }

  /// What a role is called.
  static func name(_ role: Role) -> String { role.rawValue.sentenceCased }

  /// What a role lets a person do, in one sentence.
  static func meaning(_ role: Role) -> String {
    switch role {
    case .resident: "Reads what is published."
    case .member: "Takes part: answers assessments, proposes resources, joins discussions."
    case .lead: "Leads improvement in a council: opens rounds, signs off, invites colleagues."
    case .steward: "Looks after the hub for the sector: moderates, publishes, runs imports."
    case .administrator: "Runs the hub: accounts, settings, operations."
    }
  }

  private static func place(_ scope: Scope, _ catalogue: Catalogue) -> String {
    switch scope {
    case .sector: "for the sector"
    case .authority(let code):
      "for " + (catalogue.register.authority(code)?.name ?? code.rawValue)
    }
  }
}
