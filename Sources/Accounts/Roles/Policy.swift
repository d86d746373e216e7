/// The one place that decides who may do what (docs/reference/permissions.md).
public enum Policy {
  /// Roles whose power asks for a second factor, as OWASP ASVS asks of administrative interfaces.
  public static let secondFactorRoles: Set<Role> = [.steward, .administrator]

  /// Whether `account` may take `action` on a thing that belongs to `scope`.
  ///
  /// Whoever holds a steward's or administrator's role anywhere needs a second factor for all that
  /// their roles open: a session without one could otherwise give away, by way of a lesser role,
  /// what only the greater may.
  ///
  /// - Parameters:
  ///   - hasSecondFactor: whether this session was opened with a second factor.
  ///   - asksAll: whether the hub asks it of everybody with a role.
  public static func decide(
    _ account: Account?, _ action: Action, on scope: Scope, hasSecondFactor: Bool,
    asksAll: Bool = false
  ) -> Decision {
    let rule = action.rule
    if rule.isForEveryone { return .allowed }
    guard let account, account.isActive else { return .signInFirst }
    if rule.isForEveryAccount { return .allowed }
    let roles = grantingRoles(of: account, by: rule, on: scope)
    if roles.isEmpty { return rule.isSecret ? .hidden : .refused }
    let needsFactor = needsSecondFactor(account, asksAll: asksAll)
    return needsFactor && !hasSecondFactor ? .secondFactorFirst : .allowed
  }

  /// Whether the person's roles can be used only in a session with a second factor.
  public static func needsSecondFactor(_ account: Account, asksAll: Bool = false) -> Bool {
    account.memberships.contains { asksAll || secondFactorRoles.contains($0.role) }
  }

  /// True where `decide` says yes.
  public static func can(
    _ account: Account?, _ action: Action, on scope: Scope, hasSecondFactor: Bool = true,
    asksAll: Bool = false
  ) -> Bool {
    decide(account, action, on: scope, hasSecondFactor: hasSecondFactor, asksAll: asksAll)
      == .allowed
  }

  /// Whether a person may give or take `role` on `scope`: nobody gives more than they hold.
  ///
  /// Leads invite members and leads of their own council; stewards, members and leads of any;
  /// administrators everybody within their scope.
  public static func canGrant(_ account: Account, _ role: Role, on scope: Scope) -> Bool {
    guard account.isActive, Role.granted.contains(role) else { return false }
    let ordinary: Set<Role> = [.member, .lead]
    let sector = account.roles(on: .sector)
    if sector.contains(.administrator) { return true }
    if sector.contains(.steward) && ordinary.contains(role) { return true }
    guard scope != .sector else { return false }
    let own = account.roles(on: scope)
    if own.contains(.administrator) { return role != .steward }
    return own.contains(.lead) && ordinary.contains(role)
  }

  private static func grantingRoles(
    of account: Account, by rule: ActionRule, on scope: Scope
  ) -> Set<Role> {
    var roles = account.roles(on: .sector).intersection(rule.sector)
    if rule.isForAnyAuthority {
      for membership in account.memberships where rule.own.contains(membership.role) {
        roles.insert(membership.role)
      }
    } else if scope != .sector {
      roles.formUnion(account.roles(on: scope).intersection(rule.own))
    }
    return roles
  }
}
