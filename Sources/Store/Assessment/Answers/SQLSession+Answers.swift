import Assessment
import Database

extension SQLSession {
  /// One person's own answers, in the order of their ids.
  func answers(of respondent: String) throws -> [Answer] {
    try all(
      """
      SELECT statement, now, ambition, target, stage, confidence, importance, evidence, revision
      FROM answer WHERE respondent = ? ORDER BY statement
      """, [.text(respondent)]
    ) { Self.answer($0, from: 0) }
  }

  /// An answer from the columns that begin at `first`.
  static func answer(_ row: SQLRow, from first: Int) -> Answer {
    Answer(
      row.text(first), now: row.score(first + 1), ambition: row.level(first + 2),
      target: row.day(first + 3), stage: row.optionalText(first + 4),
      confidence: row.optionalText(first + 5).flatMap(Confidence.init(rawValue:)),
      importance: row.optionalInt(first + 6).flatMap { Importance(rawValue: $0) },
      evidence: row.text(first + 7), revision: row.int(first + 8))
  }

  func keep(_ answer: Answer, of respondent: String, at time: String) throws {
    try run(
      """
      INSERT INTO answer (respondent, statement, now, ambition, target, stage, confidence,
        importance, evidence, revision, saved)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (respondent, statement) DO UPDATE SET now = excluded.now,
        ambition = excluded.ambition, target = excluded.target, stage = excluded.stage,
        confidence = excluded.confidence, importance = excluded.importance,
        evidence = excluded.evidence, revision = excluded.revision, saved = excluded.saved
      """,
      [
        .text(respondent), .text(answer.statement), .score(answer.now), .level(answer.ambition),
        .day(answer.target), .text(optional: answer.stage),
        .text(optional: answer.confidence?.rawValue),
        .integer(optional: answer.importance?.rawValue), .text(answer.evidence),
        .integer(Int64(answer.revision)), .text(time),
      ])
  }
}
