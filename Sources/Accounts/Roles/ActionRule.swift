/// Who may take one action: the written matrix in docs/reference/permissions.md, line by line.
public struct ActionRule: Sendable, Hashable {
  /// Whether people without an account may.
  public var isForEveryone = false
  /// Whether every signed-in person may, whatever the scope.
  public var isForEveryAccount = false
  /// Roles that may on things of their own authority.
  public var own: Set<Role> = []
  /// Roles of the sector that may, on things of the sector and of every authority.
  public var sector: Set<Role> = []
  /// Whether holding one of `own` at any authority is enough, since the thing belongs to no council.
  public var isForAnyAuthority = false
  /// Whether others must not even learn that the thing exists.
  public var isSecret = false
}

extension Action {
  /// The policy's line for this action.
  public var rule: ActionRule {
    switch self {
    case .readPublished, .signIn:
      ActionRule(isForEveryone: true)
    case .manageOwnAccount:
      ActionRule(isForEveryAccount: true)
    case .seePeople, .invite:
      ActionRule(own: [.lead, .administrator], sector: [.steward, .administrator])
    case .managePeople:
      ActionRule(own: [.administrator], sector: [.administrator])
    case .readAudit:
      ActionRule(own: [.lead, .administrator], sector: [.steward, .administrator])
    case .seeOperations, .runOperations:
      ActionRule(sector: [.steward, .administrator])
    case .changeSettings:
      ActionRule(sector: [.administrator])
    case .readAssessments:
      ActionRule(own: [.member, .lead], isSecret: true)
    case .answerAssessment:
      ActionRule(own: [.member, .lead], isSecret: true)
    case .leadAssessment:
      ActionRule(own: [.lead], isSecret: true)
    case .editFramework, .moderate:
      ActionRule(sector: [.steward])
    case .useLibrary, .proposeResource, .readCouncilThreads, .discuss:
      ActionRule(
        own: [.member, .lead, .steward, .administrator],
        sector: [.member, .lead, .steward, .administrator], isForAnyAuthority: true)
    case .buildReports:
      ActionRule(own: [.member, .lead], isSecret: true)
    case .useTemplates:
      ActionRule(own: [.member, .lead], sector: [.steward], isForAnyAuthority: true)
    }
  }
}
