import Accounts

extension Role {
  /// The role in a word, as lists show it.
  var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

  /// What the role is for, to whoever gives it.
  var meaning: String {
    switch self {
    case .resident: "Reads the site."
    case .member: "Takes part: answers assessments, discusses, uses the library."
    case .lead: "Leads improvement: opens rounds, signs off, invites colleagues."
    case .steward: "Looks after the hub for the sector: moderates, publishes, runs imports."
    case .administrator: "Runs the hub: accounts and settings."
    }
  }
}

extension Membership {
  /// `Lead, Bristol`; `Steward, the sector`.
  func words(_ name: (Scope) -> String) -> String { "\(role.title), \(name(scope))" }
}
