import Assessment
import Database

/// What everybody answered, which no function tells before the close: the round's state is part of
/// every query.
extension Store {
  private static let closedStates = "('closed', 'agreed', 'signed-off')"

  /// Everybody's answers counted by statement, in the framework's order; none before the close.
  public func statementAnswers(in round: Round) throws -> [StatementAnswers] {
    let held = try self.round(round.id)
    return try spreadCache.answers(of: held) {
      let framework = try framework(of: held)
      var counted = try database.read { try $0.countedAnswers(in: held.id) }
      return framework.statements.map { counted.removeValue(forKey: $0.id) ?? .init($0.id) }
    }
  }

  /// The spread of every statement as the round's promise on names lets it be shown, in the
  /// framework's order; nobody's answers before the close.
  public func spreads(in round: Round) throws -> [Spread] {
    let held = try self.round(round.id)
    return try statementAnswers(in: held).map { Spread($0, showsNames: held.showsNames) }
  }

  /// What people gave as evidence for a statement. With hidden names nobody's role is told, the
  /// texts stand in the order of the alphabet, and fewer than three are not shown.
  public func evidence(for statement: String, in round: String) throws -> [Evidence] {
    let texts = try database.read { session in
      try session.all(
        """
        SELECT respondent.name, respondent.role, answer.evidence, assessment_round.shows_names
        FROM answer
        JOIN respondent ON respondent.id = answer.respondent
        JOIN assessment_round ON assessment_round.id = respondent.round
        WHERE respondent.round = ? AND answer.statement = ? AND answer.evidence <> ''
          AND assessment_round.state IN \(Self.closedStates)
        ORDER BY answer.evidence, respondent.id
        """, [.text(round), .text(statement)]
      ) { row in
        row.flag(3)
          ? Evidence(text: row.text(2), name: row.text(0), role: RoleGroup(rawValue: row.text(1)))
          : Evidence(text: row.text(2), name: nil, role: nil)
      }
    }
    let hidesNames = texts.first?.name == nil
    return hidesNames && texts.count < Suppression.fewest ? [] : texts
  }

  /// Everybody's answers by person, of a round that shows names, after the close.
  ///
  /// - Throws: `AssessmentError.namesHidden`.
  public func namedAnswers(in id: String) throws -> [RoundTable.Sheet] {
    let round = try round(id)
    guard round.showsNames else { throw AssessmentError.namesHidden }
    return try database.read { session in
      var sheets: [RoundTable.Sheet] = []
      var last: String?
      try session.forEach(
        """
        SELECT respondent.id, respondent.name, respondent.role, answer.statement, answer.now,
          answer.ambition, answer.target, answer.stage, answer.confidence, answer.importance,
          answer.evidence, answer.revision
        FROM answer
        JOIN respondent ON respondent.id = answer.respondent
        JOIN assessment_round ON assessment_round.id = respondent.round
        WHERE respondent.round = ? AND assessment_round.shows_names = 1
          AND assessment_round.state IN \(Self.closedStates)
        ORDER BY respondent.name, respondent.id, answer.statement
        """, [.text(id)]
      ) { row in
        if row.text(0) != last {
          sheets.append(
            .init(
              respondent: row.text(1), role: RoleGroup(rawValue: row.text(2)) ?? .partner,
              answers: []))
          last = row.text(0)
        }
        sheets[sheets.count - 1].answers.append(SQLSession.answer(row, from: 3))
      }
      return sheets
    }
  }

  /// One text that somebody gave as evidence.
  public struct Evidence: Sendable, Hashable {
    public var text: String
    /// Nil where the round hides names.
    public var name: String?
    public var role: RoleGroup?
  }
}

extension SQLSession {
  /// Counts by statement; empty before the close.
  fileprivate func countedAnswers(in round: String) throws -> [String: StatementAnswers] {
    var counted: [String: StatementAnswers] = [:]
    // One pass, grouped by the engine.
    try forEach(
      """
      SELECT answer.statement, respondent.role, answer.now, answer.ambition, answer.importance,
        answer.confidence, count(*)
      FROM assessment_round
      JOIN respondent ON respondent.round = assessment_round.id
      JOIN answer ON answer.respondent = respondent.id
      WHERE assessment_round.id = ? AND assessment_round.state IN ('closed', 'agreed', 'signed-off')
      GROUP BY answer.statement, respondent.role, answer.now, answer.ambition, answer.importance,
        answer.confidence
      """, [.text(round)]
    ) { row in
      let times = row.int(6)
      let role = RoleGroup(rawValue: row.text(1)) ?? .partner
      // Taken out while it changes, so that nothing of it is copied.
      var answers = counted.removeValue(forKey: row.text(0)) ?? StatementAnswers(row.text(0))
      if let score = row.score(2) {
        answers.now[role, default: LevelCounts()].add(score, times: times)
      }
      if let level = row.level(3) { answers.ambition.add(.level(level), times: times) }
      if let importance = row.optionalInt(4), (1...3).contains(importance) {
        answers.importance[importance - 1] += times
      }
      if let confidence = row.optionalText(5).flatMap(Confidence.init(rawValue:)),
        let place = Confidence.allCases.firstIndex(of: confidence)
      {
        answers.confidence[place] += times
      }
      counted[row.text(0)] = answers
    }
    return counted
  }
}
