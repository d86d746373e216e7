/// Everything that can be done on the hub, as the policy knows it. Every route states one.
public enum Action: String, Sendable, Codable, CaseIterable, Hashable {
  // Everybody.
  /// Read what is published.
  case readPublished
  /// Sign in, accept an invitation, ask for a new password.
  case signIn
  /// Change one's own password, second factor, sessions, address and digest, or close the account.
  case manageOwnAccount

  // People.
  /// See who has an account: names, roles and when they were last here.
  case seePeople
  /// Invite a person and withdraw an invitation.
  case invite
  /// Give and take roles, close accounts, end sessions.
  case managePeople

  // The engine room.
  /// Read the audit trail.
  case readAudit
  /// See jobs, imports, releases, mail and figures on the server's health.
  case seeOperations
  /// Start an import or an index run; retry or stop a job.
  case runOperations
  /// Change settings: publication policy, areas switched on, sign-in.
  case changeSettings

  // The hub.
  /// Read a council's own assessments, before and after they are agreed.
  case readAssessments
  /// Answer as a respondent.
  case answerAssessment
  /// Open, close, agree and sign off a round; invite respondents; keep the roadmap.
  case leadAssessment
  /// Edit and publish the framework.
  case editFramework
  /// Say whether a resource helped; save searches and collections.
  case useLibrary
  /// Propose a resource.
  case proposeResource
  /// Accept, merge and withdraw resources; moderate threads.
  case moderate
  /// Read threads that are for councils only.
  case readCouncilThreads
  /// Start a thread, answer, report.
  case discuss
  /// Build a council's reports and make templates of them.
  case buildReports
  /// Read report templates that councils share, and begin reports from them.
  case useTemplates
}
