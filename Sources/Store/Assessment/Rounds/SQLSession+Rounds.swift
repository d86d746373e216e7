import Accounts
import Assessment
import Database
import Sector

extension SQLSession {
  /// The round with this id.
  ///
  /// - Throws: `AssessmentError.noRound`.
  func round(_ id: String) throws -> Round {
    guard let round = try rounds("WHERE id = ?", [.text(id)]).first else {
      throw AssessmentError.noRound
    }
    return round
  }

  /// Rounds that a condition picks, the newest first.
  func rounds(_ condition: String, _ arguments: [SQLValue]) throws -> [Round] {
    try all(
      """
      SELECT id, authority, title, framework, version, state, shows_names, opened, answers_by,
        closed, signed_off, signed_off_by, sharing, revision
      FROM assessment_round \(condition) ORDER BY created DESC, id DESC
      """, arguments
    ) { row in
      Round(
        id: row.text(0), authority: AuthorityCode(row.text(1)), title: row.text(2),
        framework: row.text(3), version: row.int(4),
        state: RoundState(rawValue: row.text(5)) ?? .draft, showsNames: row.flag(6),
        opened: row.day(7), answersBy: row.day(8), closed: row.day(9), signedOff: row.day(10),
        signedOffBy: row.text(11), sharing: Sharing(rawValue: row.text(12)) ?? .none,
        revision: row.int(13))
    }
  }

  func keep(_ round: Round) throws {
    try run(
      """
      UPDATE assessment_round SET title = ?, state = ?, shows_names = ?, opened = ?,
        answers_by = ?, closed = ?, signed_off = ?, signed_off_by = ?, sharing = ?,
        revision = revision + 1
      WHERE id = ?
      """,
      [
        .text(round.title), .text(round.state.rawValue), .flag(round.showsNames),
        .day(round.opened), .day(round.answersBy), .day(round.closed), .day(round.signedOff),
        .text(round.signedOffBy), .text(round.sharing.rawValue), .text(round.id),
      ])
  }
}

extension AuditEvent {
  /// An event of a round, for the council that it belongs to.
  static func ofRound(
    _ round: Round, _ action: String, by actor: AuditActor, from origin: String,
    details: [String: String] = [:]
  ) -> AuditEvent {
    AuditEvent(
      by: actor, action, .init("round", round.id), scope: .authority(round.authority),
      from: origin, details: details)
  }
}

extension SQLRow {
  func day(_ column: Int) -> Day? { optionalText(column).flatMap { Day($0) } }
  func level(_ column: Int) -> Level? { optionalInt(column).flatMap(Level.init(rawValue:)) }
  /// 0 says that the person does not know.
  func score(_ column: Int) -> Score? {
    optionalInt(column).flatMap { number in
      number == 0 ? .dontKnow : Level(rawValue: number).map { .level($0) }
    }
  }
}

extension SQLValue {
  static func day(_ day: Day?) -> SQLValue { .text(optional: day?.description) }
  static func level(_ level: Level?) -> SQLValue { .integer(optional: level?.rawValue) }
  static func score(_ score: Score?) -> SQLValue {
    .integer(optional: score.map { $0.level?.rawValue ?? 0 })
  }
}
