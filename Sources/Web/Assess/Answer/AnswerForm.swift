import Assessment
import Sector

/// Reads the fields of one statement's answer; their names begin with the statement's id.
enum AnswerForm {
  static func read(
    _ statement: Statement, in framework: Framework, _ form: FormContents,
    errors: inout FormErrors
  ) -> Answer {
    let id = statement.id
    return Answer(
      id, now: form.value("\(id)-now").flatMap { Score($0) },
      ambition: form.value("\(id)-ambition").flatMap { Int($0) }.flatMap(Level.init(rawValue:)),
      target: form.day("\(id)-target", errors: &errors),
      stage: form.value("\(id)-stage").flatMap { framework.stage($0)?.id },
      confidence: form.value("\(id)-confidence").flatMap(Confidence.init(rawValue:)),
      importance: form.value("\(id)-importance").flatMap { Importance($0) },
      evidence: form.lines("\(id)-evidence"),
      revision: Int(form.value("\(id)-revision") ?? "") ?? 0)
  }
}
