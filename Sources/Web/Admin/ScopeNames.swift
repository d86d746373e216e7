import Accounts
import Sector

/// Names of what roles and entries of the audit trail belong to.
struct ScopeNames: Sendable {
  let register: AuthorityRegister

  /// The council's name, or `the sector`.
  subscript(scope: Scope) -> String {
    switch scope {
    case .sector: "the sector"
    case .authority(let code): register.authority(code)?.name ?? code.rawValue
    }
  }
}

extension Membership {
  /// `Lead, Bristol`; `Steward, the sector`.
  func words(_ name: (Scope) -> String) -> String { "\(RoleWords.name(role)), \(name(scope))" }
}
