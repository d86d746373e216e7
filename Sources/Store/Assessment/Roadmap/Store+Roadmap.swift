import Accounts
import Assessment
import Database
import Sector

extension Store {
  /// The steps of a round's roadmap.
  public func actions(in round: String) throws -> [RoadmapAction] {
    try database.read { try $0.actions("WHERE round = ?", [.text(round)]) }
  }

  /// Saves a step, a new one under a new id; nil where it was saved, otherwise what stands there
  /// because somebody else changed it meanwhile.
  ///
  /// - Throws: `AssessmentError.notAgreeing` before the round is agreed.
  public func save(
    _ action: RoadmapAction, by actor: AuditActor, from origin: String,
    at time: String = Timestamp.now()
  ) throws -> RoadmapAction? {
    try database.write { session in
      let round = try session.round(action.round)
      guard round.state == .agreed || round.state == .signedOff else {
        throw AssessmentError.notAgreeing(round.state)
      }
      // Only within the round: a step of another council is neither shown nor replaced.
      let held = try session.actions(
        "WHERE id = ? AND round = ?", [.text(action.id), .text(round.id)]
      ).first
      if let held, held.revision != action.revision { return held }
      try session.keep(action, at: time)
      try session.record(
        .ofRound(
          round, held == nil ? "action.add" : "action.change", by: actor, from: origin,
          details: ["action": action.id, "state": action.state.rawValue]), at: time)
      return nil
    }
  }

  /// What was recorded of ambitions whose date came.
  public func reviews(in round: String) throws -> [AmbitionReview] {
    try database.read { try $0.reviews(in: round) }
  }

  /// Records what became of an ambition; a later record replaces an earlier one.
  public func save(
    _ review: AmbitionReview, by actor: AuditActor, from origin: String
  ) throws {
    try database.write { session in
      let round = try session.round(review.round)
      guard round.state == .signedOff else { throw AssessmentError.notSignedOff }
      try session.run(
        """
        INSERT INTO ambition_review
          (round, statement, outcome, now, what_happened, reviewed_by, reviewed)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (round, statement) DO UPDATE SET outcome = excluded.outcome,
          now = excluded.now, what_happened = excluded.what_happened,
          reviewed_by = excluded.reviewed_by, reviewed = excluded.reviewed
        """,
        [
          .text(review.round), .text(review.statement), .text(review.outcome.rawValue),
          .level(review.now), .text(review.whatHappened), .text(review.by), .day(review.on),
        ])
      try session.record(
        .ofRound(
          round, "ambition.review", by: actor, from: origin,
          details: ["statement": review.statement, "outcome": review.outcome.rawValue]))
    }
  }
}

extension SQLSession {
  func actions(_ condition: String, _ arguments: [SQLValue]) throws -> [RoadmapAction] {
    try all(
      """
      SELECT id, round, statement, title, owner, starts, due, measure, state, progress, revision
      FROM roadmap_action \(condition) ORDER BY due, id
      """, arguments
    ) { row in
      RoadmapAction(
        id: row.text(0), round: row.text(1), statement: row.optionalText(2), title: row.text(3),
        owner: row.text(4), starts: row.day(5), due: row.day(6), measure: row.text(7),
        state: ActionState(rawValue: row.text(8)) ?? .planned, progress: row.text(9),
        revision: row.int(10))
    }
  }

  fileprivate func keep(_ action: RoadmapAction, at time: String) throws {
    try run(
      """
      INSERT INTO roadmap_action (id, round, statement, title, owner, starts, due, measure, state,
        progress, saved, revision)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET statement = excluded.statement, title = excluded.title,
        owner = excluded.owner, starts = excluded.starts, due = excluded.due,
        measure = excluded.measure, state = excluded.state, progress = excluded.progress,
        saved = excluded.saved, revision = excluded.revision
        WHERE roadmap_action.round = excluded.round
      """,
      [
        .text(action.id), .text(action.round), .text(optional: action.statement),
        .text(action.title), .text(action.owner), .day(action.starts), .day(action.due),
        .text(action.measure), .text(action.state.rawValue), .text(action.progress), .text(time),
        .integer(Int64(action.revision + 1)),
      ])
  }

  func reviews(in round: String) throws -> [AmbitionReview] {
    try all(
      """
      SELECT statement, outcome, now, what_happened, reviewed_by, reviewed FROM ambition_review
      WHERE round = ? ORDER BY statement
      """, [.text(round)]
    ) { row in
      row.day(5).map { day in
        AmbitionReview(
          round: round, statement: row.text(0),
          outcome: AmbitionReview.Outcome(rawValue: row.text(1)) ?? .partly, now: row.level(2),
          whatHappened: row.text(3), by: row.text(4), on: day)
      }
    }.compactMap(\.self)
  }
}
