/// Somebody who was asked to answer in a round.
public struct Respondent: Sendable, Hashable, Identifiable {
  public var id: String
  public var round: String
  public var name: String
  public var email: String
  public var role: RoleGroup
  /// The day and time of the invitation.
  public var invited: String
  /// When they said that they were done; nil while they still answer.
  public var finished: String?

  public init(
    id: String, round: String, name: String, email: String, role: RoleGroup, invited: String,
    finished: String? = nil
  ) {
    self.id = id
    self.round = round
    self.name = name
    self.email = email
    self.role = role
    self.invited = invited
    self.finished = finished
  }
}
