/// One role of a person, and where it holds.
public struct Membership: Sendable, Hashable {
  public var role: Role
  public var scope: Scope

  public init(_ role: Role, of scope: Scope) {
    self.role = role
    self.scope = scope
  }
}

extension Membership: Comparable {
  /// By scope, then by role, so that lists and records have one order.
  public static func < (one: Membership, other: Membership) -> Bool {
    (one.scope.text, one.role.rawValue) < (other.scope.text, other.role.rawValue)
  }
}
