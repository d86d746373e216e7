import Accounts
import Assessment
import Database

extension Store {
  /// What the team agreed so far, in the framework's order.
  public func agreedAnswers(in round: Round) throws -> [AgreedAnswer] {
    let held = try database.read { try $0.agreedAnswers(in: round.id) }
    let byStatement = Dictionary(held.map { ($0.statement, $0) }) { first, _ in first }
    return try framework(of: round).statements.compactMap { byStatement[$0.id] }
  }

  /// Saves what the team agreed on one statement, unless somebody saved it meanwhile.
  ///
  /// - Throws: `AssessmentError.notAgreeing`, or `AnswerProblem` where it cannot be kept.
  public func save(
    _ agreed: AgreedAnswer, in id: String, by actor: AuditActor, from origin: String,
    at time: String = Timestamp.now()
  ) throws -> AgreedSaving {
    try database.write { session in
      let round = try session.round(id)
      guard round.state == .closed else { throw AssessmentError.notAgreeing(round.state) }
      let framework = try framework(of: round, in: session)
      if let problem = agreed.problems(in: framework, opened: round.opened).first { throw problem }
      let held = try session.agreedAnswers(in: id, statement: agreed.statement).first
      if let held, agreed.saysTheSame(as: held) { return .saved(held) }
      guard agreed.revision == (held?.revision ?? 0) else {
        return .conflict(held: held ?? AgreedAnswer(agreed.statement))
      }
      var next = agreed
      next.revision += 1
      next.saved = time
      try session.keep(next, in: id)
      try session.record(
        .ofRound(
          round, "agreed.save", by: actor, from: origin, details: ["statement": next.statement]),
        at: time)
      return .saved(next)
    }
  }

  /// Brings in a sheet of agreed answers, all or none. It replaces what stands there: the team
  /// agreed in its spreadsheet.
  @discardableResult
  public func importAgreed(
    _ agreed: [AgreedAnswer], into id: String, by actor: AuditActor, from origin: String,
    at time: String = Timestamp.now()
  ) throws -> Int {
    try database.write { session in
      let round = try session.round(id)
      guard round.state == .closed else { throw AssessmentError.notAgreeing(round.state) }
      let held = Dictionary(
        try session.agreedAnswers(in: id).map { ($0.statement, $0) },
        uniquingKeysWith: { first, _ in first })
      var changed = 0
      for answer in agreed {
        let before = held[answer.statement]
        if let before, answer.saysTheSame(as: before) { continue }
        var next = answer
        next.revision = (before?.revision ?? 0) + 1
        next.saved = time
        try session.keep(next, in: id)
        changed += 1
      }
      try session.record(
        .ofRound(
          round, "agreed.import", by: actor, from: origin,
          details: ["statements": String(changed)]), at: time)
      return changed
    }
  }
}

extension SQLSession {
  func agreedAnswers(in round: String, statement: String? = nil) throws -> [AgreedAnswer] {
    try all(
      """
      SELECT statement, now, ambition, target, importance, reasons, agreed_by, saved, revision
      FROM agreed_answer WHERE round = ?\(statement == nil ? "" : " AND statement = ?")
      ORDER BY statement
      """, [.text(round)] + (statement.map { [.text($0)] } ?? [])
    ) { row in
      AgreedAnswer(
        row.text(0), now: row.score(1), ambition: row.level(2), target: row.day(3),
        importance: row.optionalInt(4).flatMap { Importance(rawValue: $0) }, reasons: row.text(5),
        agreedBy: row.text(6), saved: row.text(7), revision: row.int(8))
    }
  }

  fileprivate func keep(_ agreed: AgreedAnswer, in round: String) throws {
    try run(
      """
      INSERT INTO agreed_answer (round, statement, now, ambition, target, importance, reasons,
        agreed_by, saved, revision)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (round, statement) DO UPDATE SET now = excluded.now,
        ambition = excluded.ambition, target = excluded.target, importance = excluded.importance,
        reasons = excluded.reasons, agreed_by = excluded.agreed_by, saved = excluded.saved,
        revision = excluded.revision
      """,
      [
        .text(round), .text(agreed.statement), .score(agreed.now), .level(agreed.ambition),
        .day(agreed.target), .integer(optional: agreed.importance?.rawValue),
        .text(agreed.reasons), .text(agreed.agreedBy), .text(agreed.saved),
        .integer(Int64(agreed.revision)),
      ])
  }
}
