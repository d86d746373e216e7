import Accounts
import Assessment
import Database
import Foundation
import Sector

extension Store {
  /// A council's rounds, the newest first.
  public func rounds(of authority: AuthorityCode) throws -> [Round] {
    try database.read {
      try $0.rounds("WHERE authority = ?", [.text(authority.rawValue)])
    }
  }

  /// Every round of every council, for the operator's command line.
  public func allRounds() throws -> [Round] { try database.read { try $0.rounds("", []) } }

  /// One round.
  ///
  /// - Throws: `AssessmentError.noRound`.
  public func round(_ id: String) throws -> Round { try database.read { try $0.round(id) } }

  /// Whose round it is; nil where there is none.
  public func roundScope(_ id: String) throws -> Scope? {
    try database.read { session in
      try session.rounds("WHERE id = ?", [.text(id)]).first.map { .authority($0.authority) }
    }
  }

  /// The newest signed-off round of the same council and framework before this one.
  public func roundBefore(_ round: Round) throws -> Round? {
    try database.read { session in
      try session.rounds(
        """
        WHERE authority = ? AND framework = ? AND state = 'signed-off' AND id <> ?
          AND created < (SELECT created FROM assessment_round WHERE id = ?)
        """,
        [
          .text(round.authority.rawValue), .text(round.framework), .text(round.id),
          .text(round.id),
        ]
      ).first
    }
  }

  /// Prepares a round on the newest version of a framework.
  public func addRound(
    to authority: AuthorityCode, title: String, framework: String, showsNames: Bool,
    answersBy: Day? = nil, by actor: AuditActor, from origin: String,
    at time: String = Timestamp.now()
  ) throws -> Round {
    let title = title.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !title.isEmpty else { throw AssessmentError.emptyTitle }
    return try database.write { session in
      let version = try session.newestFrameworkVersion(of: framework)
      guard version > 0 else { throw AssessmentError.noFramework(framework) }
      let round = Round(
        id: Identifier.make(), authority: authority, title: String(title.prefix(200)),
        framework: framework, version: version, showsNames: showsNames, answersBy: answersBy)
      try session.run(
        """
        INSERT INTO assessment_round
          (id, authority, title, framework, version, state, shows_names, answers_by, revision,
           created)
        VALUES (?, ?, ?, ?, ?, 'draft', ?, ?, 1, ?)
        """,
        [
          .text(round.id), .text(authority.rawValue), .text(round.title), .text(framework),
          .integer(Int64(version)), .flag(showsNames), .day(answersBy), .text(time),
        ])
      try session.record(
        .ofRound(
          round, "round.add", by: actor, from: origin,
          details: [
            "framework": "\(framework) \(version)", "names": showsNames ? "shown" : "hidden",
          ]
        ), at: time)
      return round
    }
  }

  /// Moves a round one step on, or back where the table of moves allows it.
  ///
  /// - Parameter name: who does it, as kept beside a signature.
  /// - Throws: `AssessmentError` where the step is not possible now.
  @discardableResult
  public func take(
    _ step: RoundStep, in id: String, name: String, by actor: AuditActor, from origin: String,
    at time: String = Timestamp.now()
  ) throws -> Round {
    try database.write { session in
      var round = try session.round(id)
      guard round.state == step.move.from else {
        throw AssessmentError.wrongStep(step, round.state)
      }
      try session.check(step, of: round, framework: try framework(of: round, in: session))
      round.state = step.move.to
      let today = Day(time)
      switch step {
      case .open: round.opened = today
      case .close: round.closed = today
      case .reopen: round.closed = nil
      case .signOff:
        round.signedOff = today
        round.signedOffBy = name
      case .agree, .resume: break
      }
      try session.keep(round)
      try session.record(
        .ofRound(round, "round.\(step.rawValue)", by: actor, from: origin), at: time)
      return try session.round(id)
    }
  }

  /// What a signed-off round lets other councils see.
  public func share(
    _ id: String, _ sharing: Sharing, by actor: AuditActor, from origin: String
  ) throws {
    try database.write { session in
      var round = try session.round(id)
      guard round.state == .signedOff else { throw AssessmentError.notSignedOff }
      round.sharing = sharing
      try session.keep(round)
      try session.run(
        "UPDATE assessment_round SET shared_by = ? WHERE id = ?", [.text(actor.text), .text(id)])
      try session.record(
        .ofRound(
          round, "round.share", by: actor, from: origin, details: ["sharing": sharing.rawValue]))
    }
  }

  /// Takes away a round that was only prepared.
  public func removeDraftRound(
    _ id: String, by actor: AuditActor, from origin: String
  ) throws {
    try database.write { session in
      let round = try session.round(id)
      guard round.state == .draft else { throw AssessmentError.wrongStep(.open, round.state) }
      try session.run("DELETE FROM assessment_round WHERE id = ?", [.text(id)])
      try session.record(
        .ofRound(round, "round.remove", by: actor, from: origin, details: ["title": round.title]))
    }
  }

  /// The framework in the version that a round was opened with.
  ///
  /// - Throws: `AssessmentError.noFramework`, which a foreign key makes impossible.
  public func framework(of round: Round) throws -> Framework {
    try Self.held(framework(round.framework, version: round.version), round)
  }

  /// The same inside a read or a write.
  func framework(of round: Round, in session: SQLSession) throws -> Framework {
    try Self.held(framework(round.framework, version: round.version, in: session), round)
  }

  private static func held(_ framework: Framework?, _ round: Round) throws -> Framework {
    guard let framework else { throw AssessmentError.noFramework(round.framework) }
    return framework
  }
}

extension SQLSession {
  /// What a step asks for beside the round's state.
  fileprivate func check(_ step: RoundStep, of round: Round, framework: Framework) throws {
    switch step {
    case .open:
      let invited = try count(
        "SELECT count(*) FROM respondent WHERE round = ?", [.text(round.id)])
      guard invited > 0 else { throw AssessmentError.nobodyInvited }
    case .reopen:
      let agreed = try count(
        "SELECT count(*) FROM agreed_answer WHERE round = ?", [.text(round.id)])
      guard agreed == 0 else { throw AssessmentError.agreedAlready }
    case .agree:
      let agreed = Set(
        try all(
          "SELECT statement FROM agreed_answer WHERE round = ? AND now IS NOT NULL",
          [.text(round.id)]
        ) { $0.text(0) })
      let missing = framework.statements.map(\.id).filter { !agreed.contains($0) }
      guard missing.isEmpty else { throw AssessmentError.notAllAgreed(missing) }
    case .close, .resume, .signOff: break
    }
  }
}
