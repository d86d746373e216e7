/// Everybody's answers to one statement, counted: all that a spread is made of.
public struct StatementAnswers: Sendable, Hashable {
  public var statement: String
  /// Where people see the council now, by role.
  public var now: [RoleGroup: LevelCounts]
  /// Where they want to be.
  public var ambition: LevelCounts
  /// How much it matters: low, medium, high.
  public var importance: [Int]
  /// How sure people are: low, medium, high.
  public var confidence: [Int]

  public init(
    _ statement: String, now: [RoleGroup: LevelCounts] = [:],
    ambition: LevelCounts = LevelCounts(), importance: [Int] = [0, 0, 0],
    confidence: [Int] = [0, 0, 0]
  ) {
    self.statement = statement
    self.now = now
    self.ambition = ambition
    self.importance = importance
    self.confidence = confidence
  }

  /// Counts of single answers with the roles of those who gave them.
  public init(_ statement: String, counting answers: [(role: RoleGroup, answer: Answer)]) {
    self.init(statement)
    for (role, answer) in answers where answer.statement == statement {
      if let score = answer.now { now[role, default: LevelCounts()].add(score) }
      if let level = answer.ambition { ambition.add(.level(level)) }
      if let importance = answer.importance { self.importance[importance.rawValue - 1] += 1 }
      if let confidence = answer.confidence,
        let place = Confidence.allCases.firstIndex(of: confidence)
      {
        self.confidence[place] += 1
      }
    }
  }
}
