import Assessment
import HTML
import Sector

/// The fields of one statement: now, ambition, importance, and what else somebody wants to add.
struct AnswerFields: Component {
  let statement: Statement
  let framework: Framework
  let answer: Answer
  /// What was typed before, where the form is shown again.
  let typed: FormContents?
  let usualTarget: Day?
  let errors: FormErrors

  private var id: String { statement.id }
  private var horizon: String {
    "\(framework.horizon.lowerBound) to \(framework.horizon.upperBound)"
  }

  func write(to h: inout HTMLWriter) {
    h.section(.id(id)) { h in
      h.h2("\(id). \(statement.text)")
      h.add(HiddenField(name: "\(id)-revision", value: String(answer.revision)))
      h.add(
        Radios(
          "Where are we now?", name: "\(id)-now",
          choices: Level.allCases.map { level in
            Choice(
              framework.label(of: level), value: String(level.rawValue),
              help: statement[level].text, isChosen: answer.now == .level(level))
          } + [
            Choice(
              "I do not know", value: Score.dontKnow.text, isChosen: answer.now == .dontKnow)
          ], error: errors["\(id)-now"]))
      h.add(
        select(
          "Where should we be in \(horizon) months?",
          "ambition",
          Level.allCases.map {
            (framework.label(of: $0), String($0.rawValue), answer.ambition == $0)
          }))
      h.add(
        select(
          "How much does it matter here?", "importance",
          Importance.allCases.map { ($0.label, $0.text, answer.importance == $0) }))
      h.add(
        Details("Evidence, how sure you are, another date", isOpen: hasMore) { writeMore(to: &$0) })
    }
  }

  private var hasMore: Bool {
    answer.confidence != nil || answer.stage != nil || !answer.evidence.isEmpty
      || answer.target != nil || errors["\(id)-target"] != nil
      || errors["\(id)-evidence"] != nil
  }

  private func writeMore(to h: inout HTMLWriter) {
    h.add(
      TextArea(
        "What shows it?", name: "\(id)-evidence", value: answer.evidence, help: evidenceHelp,
        error: errors["\(id)-evidence"], rows: 3, isRequired: false,
        maxLength: Answer.longestText))
    h.add(
      select(
        "How sure are you?", "confidence",
        Confidence.allCases.map { ($0.label, $0.rawValue, answer.confidence == $0) }))
    if !framework.stages.isEmpty {
      h.add(
        select(
          "How far along is it?", "stage",
          framework.stages.map { ($0.label, $0.id, answer.stage == $0.id) }))
    }
    h.add(
      DateField(
        "By when, if not by \(usualTarget?.words ?? "the usual date")?", name: "\(id)-target",
        typed: typed, held: answer.target, help: "Day, month and year, such as 31 3 2028.",
        error: errors["\(id)-target"], isOptional: true))
  }

  private var evidenceHelp: String {
    let own = answer.now?.level.map { statement[$0].evidence } ?? []
    let all = own + statement.evidence
    return all.isEmpty ? "A sentence is enough." : "For example: \(all.joined(separator: "; "))."
  }

  private func select(
    _ label: String, _ name: String, _ choices: [(String, String, Bool)]
  ) -> SelectField {
    SelectField(
      label, name: "\(id)-\(name)",
      choices: [Choice("Not chosen", value: "")]
        + choices.map { Choice($0.0, value: $0.1, isChosen: $0.2) },
      error: errors["\(id)-\(name)"], isOptional: true)
  }
}
