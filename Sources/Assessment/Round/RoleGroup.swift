/// The view from which somebody answers: spread is shown by these groups.
public enum RoleGroup: String, Sendable, Codable, CaseIterable, Hashable {
  case seniorOfficer = "senior-officer"
  case manager
  case frontLine = "front-line"
  case electedMember = "elected-member"
  case partner

  /// One person of the group.
  public var label: String {
    switch self {
    case .seniorOfficer: "Senior officer"
    case .manager: "Manager"
    case .frontLine: "Front-line staff"
    case .electedMember: "Elected member"
    case .partner: "Partner"
    }
  }

  /// One person in the middle of a sentence: "a senior officer".
  public var indefinite: String {
    switch self {
    case .seniorOfficer: "a senior officer"
    case .manager: "a manager"
    case .frontLine: "one of the front-line staff"
    case .electedMember: "an elected member"
    case .partner: "a partner"
    }
  }

  /// The group in the middle of a sentence.
  public var plural: String {
    switch self {
    case .seniorOfficer: "senior officers"
    case .manager: "managers"
    case .frontLine: "front-line staff"
    case .electedMember: "elected members"
    case .partner: "partners"
    }
  }

  /// The group at the beginning of a sentence or a row.
  public var groupLabel: String { plural.prefix(1).uppercased() + plural.dropFirst() }
}
