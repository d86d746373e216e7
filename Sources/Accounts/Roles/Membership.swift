/// One role of a person, and where it holds.
public struct Membership: Sendable, Hashable {
  public var role: Role
  public var scope: Scope

  public init(_ role: Role, of scope: Scope) {
    self.role = role
    self.scope = scope
  }
}
