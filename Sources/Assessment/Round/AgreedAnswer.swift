import Sector

/// What the team agreed on one statement, with its reasons, who agreed and when.
public struct AgreedAnswer: Sendable, Hashable {
  public var statement: String
  /// `dontKnow` where the team agreed that it cannot tell yet.
  public var now: Score?
  public var ambition: Level?
  /// By when; nil means the round's usual date.
  public var target: Day?
  public var importance: Importance?
  public var reasons: String
  /// Names or roles of those who agreed, as the team wrote them.
  public var agreedBy: String
  /// When it was last saved.
  public var saved: String
  /// Raised each time it is saved; 0 before the first.
  public var revision: Int

  public init(
    _ statement: String, now: Score? = nil, ambition: Level? = nil, target: Day? = nil,
    importance: Importance? = nil, reasons: String = "", agreedBy: String = "",
    saved: String = "", revision: Int = 0
  ) {
    self.statement = statement
    self.now = now
    self.ambition = ambition
    self.target = target
    self.importance = importance
    self.reasons = reasons
    self.agreedBy = agreedBy
    self.saved = saved
    self.revision = revision
  }

  /// True where both say the same, whatever their revisions and times.
  public func saysTheSame(as other: AgreedAnswer) -> Bool {
    var copy = other
    copy.revision = revision
    copy.saved = saved
    return self == copy
  }

  /// What is wrong with it in a framework; empty where it can be kept.
  public func problems(in framework: Framework, opened: Day?) -> [AnswerProblem] {
    guard framework.statement(statement) != nil else {
      return [
        AnswerProblem(
          statement, .statement,
          "There is no statement “\(statement)” in this framework. Use the ids of the template.")
      ]
    }
    var problems: [AnswerProblem] = []
    if now == nil {
      problems.append(
        AnswerProblem(
          statement, .now, "Choose the level you agreed on, or that you cannot tell yet."))
    }
    if agreedBy.trimmingBlankEnds.isEmpty {
      problems.append(
        AnswerProblem(statement, .agreedBy, "Say who agreed: names, or the meeting and its date."))
    }
    if let problem = TargetCheck.problem(target, statement: statement, opened: opened) {
      problems.append(problem)
    }
    for (field, text) in [(AnswerProblem.Field.reasons, reasons), (.agreedBy, agreedBy)]
    where text.count > Answer.longestText {
      problems.append(
        AnswerProblem(
          statement, field,
          "The text has \(text.count) letters. Shorten it to \(Answer.longestText)."))
    }
    return problems
  }
}
