import Assessment

/// Somebody who shall be asked to answer.
public struct RoundInvitation: Sendable, Hashable {
  public var name: String
  /// Checked and in lower case; nil for somebody whose answers are brought in by a sheet.
  public var email: String?
  public var role: RoleGroup

  public init(name: String, email: String?, role: RoleGroup) {
    self.name = name
    self.email = email
    self.role = role
  }
}
