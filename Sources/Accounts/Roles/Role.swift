/// What a person is trusted with. Roles do not contain one another: the policy lists, for every
/// action, the roles that may take it.
public enum Role: String, Sendable, Codable, CaseIterable, Hashable {
  /// Anybody who reads the site; needs no account.
  case resident
  /// Works for a council, or for a body of the sector: takes part.
  case member
  /// Leads improvement in a council: opens rounds, signs off, invites colleagues.
  case lead
  /// Looks after the hub for the sector: moderates, publishes, runs imports.
  case steward
  /// Runs the hub: accounts, settings, operations.
  case administrator

  /// Roles that an account can hold; residents need none.
  public static let granted: [Role] = [.member, .lead, .steward, .administrator]
}
