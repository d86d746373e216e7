import Accounts
import Assessment
import Foundation
import Sector
import Store
import TestSupport

/// A store with the sample framework and one council's round, for tests of what is kept.
struct RoundFixture {
  let store: Store
  let actor = AuditActor.console
  let authority: AuthorityCode

  init(authority: String = "E06000001") throws {
    store = try Store(database: .init())
    self.authority = AuthorityCode(authority)
    try store.loadFramework(
      FrameworkFile.text(of: SampleFramework.one), file: "sample.yaml", by: actor, from: "test")
  }

  func add(
    showsNames: Bool = false, to other: AuthorityCode? = nil,
    at time: String = "2026-11-01T09:00:00Z"
  ) throws -> Round {
    try store.addRound(
      to: other ?? authority, title: "Spring", framework: "sample", showsNames: showsNames,
      by: actor, from: "test", at: time)
  }

  @discardableResult
  func take(_ steps: RoundStep..., in round: Round, at time: String = "2026-11-21T09:00:00Z") throws
    -> Round
  {
    var round = round
    for step in steps {
      round = try store.take(step, in: round.id, name: "Lea", by: actor, from: "test", at: time)
    }
    return round
  }

  @discardableResult
  func invite(_ roles: [RoleGroup], to round: Round) throws -> [Respondent] {
    try store.invite(
      roles.enumerated().map { number, role in
        RoundInvitation(name: "Person \(number + 1)", email: "p\(number + 1)@a.gov.uk", role: role)
      }, to: round.id, by: actor, from: "test")
  }

  @discardableResult
  func answer(_ level: Int, by respondent: Respondent, statement: String = "A1") throws
    -> AnswerSaving
  {
    let held = try store.answers(of: respondent).first { $0.statement == statement }
    return try store.save(
      [
        Answer(
          statement, now: level == 0 ? .dontKnow : Level(rawValue: level).map { .level($0) },
          ambition: .four, confidence: .high, importance: .medium, evidence: "because \(level)",
          revision: held?.revision ?? 0)
      ], of: respondent, by: actor, from: "test")
  }

  func agreeAll(_ round: Round, now: Level = .two, ambition: Level = .three) throws {
    for statement in try store.framework(of: round).statements {
      _ = try store.save(
        AgreedAnswer(
          statement.id, now: .level(now), ambition: ambition, importance: .high,
          reasons: "We talked", agreedBy: "Board"), in: round.id, by: actor, from: "test")
    }
  }

  /// A round that is signed off at once, for comparisons.
  func signedOff(_ authority: String, now: Level, sharing: Sharing, at time: String) throws -> Round
  {
    let round = try add(to: AuthorityCode(authority), at: time)
    try invite([.manager], to: round)
    try take(.open, .close, in: round)
    try agreeAll(round, now: now)
    try take(.agree, .signOff, in: round)
    if sharing != .none {
      try store.share(round.id, sharing, by: actor, from: "test")
    }
    return try store.round(round.id)
  }

  /// Actions in the audit trail, in order.
  func trail() throws -> [String] {
    try store.database.read { session in
      try session.all("SELECT action FROM audit_entry ORDER BY number") { $0.text(0) }
    }
  }

  /// Everything the audit trail holds, as one text.
  func trailText() throws -> String {
    try store.database.read { session in
      try session.all("SELECT details || actor || subject_id FROM audit_entry") { $0.text(0) }
    }.joined(separator: "\n")
  }
}
