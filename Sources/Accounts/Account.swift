import Sector

/// A person who signs in.
public struct Account: Sendable, Hashable, Identifiable {
  public var id: String
  public var name: String
  /// Lower case, checked by `EmailAddress`.
  public var email: String
  public var memberships: Set<Membership>
  /// True once a second factor is set up.
  public var hasSecondFactor: Bool
  /// False once the account is closed or suspended.
  public var isActive: Bool

  public init(
    id: String, name: String, email: String, memberships: Set<Membership> = [],
    hasSecondFactor: Bool = false, isActive: Bool = true
  ) {
    self.id = id
    self.name = name
    self.email = email
    self.memberships = memberships
    self.hasSecondFactor = hasSecondFactor
    self.isActive = isActive
  }

  /// Roles held on `scope` itself.
  public func roles(on scope: Scope) -> Set<Role> {
    Set(memberships.filter { $0.scope == scope }.map(\.role))
  }

  /// The authorities the person works for, in order of their codes.
  public var authorities: [AuthorityCode] {
    Set(
      memberships.compactMap { membership in
        if case .authority(let code) = membership.scope { code } else { nil }
      }
    ).sorted { $0.rawValue < $1.rawValue }
  }
}
