import Sector

/// What is wrong with something that was entered for a statement: the field, and one sentence.
public struct AnswerProblem: Error, Sendable, Hashable {
  /// The column of the tables and the field of the forms.
  public enum Field: String, Sendable, CaseIterable {
    case statement, now, ambition, target, stage, confidence, importance, evidence
    case reasons
    case agreedBy = "agreed_by"
    case respondent, role
  }

  public var statement: String
  public var field: Field
  public var sentence: String

  public init(_ statement: String, _ field: Field, _ sentence: String) {
    self.statement = statement
    self.field = field
    self.sentence = sentence
  }
}

extension AnswerProblem: CustomStringConvertible {
  public var description: String { "\(statement), \(field.rawValue): \(sentence)" }
}

extension Answer {
  /// What is wrong with the answer in a framework; empty where it can be kept.
  public func problems(in framework: Framework, opened: Day?) -> [AnswerProblem] {
    guard framework.statement(statement) != nil else {
      return [
        AnswerProblem(
          statement, .statement,
          "There is no statement “\(statement)” in this framework. Use the ids of the template.")
      ]
    }
    var problems: [AnswerProblem] = []
    if let stage, framework.stage(stage) == nil {
      problems.append(
        AnswerProblem(
          statement, .stage,
          "“\(stage)” is not on the answer scale. Use "
            + framework.stages.map(\.id).joined(separator: ", ") + "."))
    }
    if let problem = TargetCheck.problem(target, statement: statement, opened: opened) {
      problems.append(problem)
    }
    if evidence.count > Self.longestText {
      problems.append(
        AnswerProblem(
          statement, .evidence,
          "The evidence has \(evidence.count) letters. Shorten it to \(Self.longestText)."))
    }
    return problems
  }
}

/// Whether a date can be that of an ambition.
enum TargetCheck {
  static func problem(_ target: Day?, statement: String, opened: Day?) -> AnswerProblem? {
    guard let target, let opened else { return nil }
    if target < opened {
      return AnswerProblem(
        statement, .target,
        "The date \(target) lies before the round was opened. Give a later one.")
    }
    if target > opened.adding(months: 120) {
      return AnswerProblem(
        statement, .target,
        "The date \(target) is more than ten years away. Give an earlier one.")
    }
    return nil
  }
}
