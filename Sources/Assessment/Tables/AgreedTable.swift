import Sector

/// The agreed answers of a round as a sheet, out and in again.
public enum AgreedTable {
  static let columns = [
    "statement", "theme", "text", "now", "ambition", "target", "importance", "reasons", "agreed_by",
  ]

  public static func export(_ agreed: [AgreedAnswer], in framework: Framework) -> ExportTable {
    let byStatement = Dictionary(agreed.map { ($0.statement, $0) }) { first, _ in first }
    return ExportTable(
      name: "agreed", columns: columns,
      rows: framework.themes.flatMap { theme in
        theme.statements.map { statement in
          let answer = byStatement[statement.id] ?? AgreedAnswer(statement.id)
          return [
            .text(statement.id), .text(theme.name), .text(statement.text),
            AnswerTable.scoreCell(answer.now),
            .integer(optional: answer.ambition?.rawValue),
            .text(optional: answer.target?.description),
            .text(optional: answer.importance?.text),
            answer.reasons.isEmpty ? .none : .text(answer.reasons),
            answer.agreedBy.isEmpty ? .none : .text(answer.agreedBy),
          ]
        }
      })
  }

  /// Reads the sheet; rows without any answer are passed over.
  public static func read(
    _ sheet: SheetRows, in framework: Framework, opened: Day?
  ) throws(TableProblems) -> [AgreedAnswer] {
    let places = try sheet.places(of: columns, required: ["statement", "now"]).get()
    var problems: [TableProblem] = []
    var rows: [String: Int] = [:]
    var agreed: [AgreedAnswer] = []
    for row in sheet.rows {
      var cell = AnswerCell(row, places, in: framework)
      let answer = AgreedAnswer(
        cell.text("statement"), now: cell.score("now"), ambition: cell.level("ambition"),
        target: cell.day("target"), importance: cell.importance("importance"),
        reasons: cell.text("reasons"), agreedBy: cell.text("agreed_by"))
      problems += cell.problems
      guard cell.problems.isEmpty, !answer.saysTheSame(as: AgreedAnswer(answer.statement)) else {
        continue
      }
      if let first = rows[answer.statement] {
        problems.append(
          TableProblem(
            row: row.number, column: "statement",
            "statement \(answer.statement) is agreed in row \(first) already; keep one."))
      }
      rows[answer.statement] = row.number
      problems += answer.problems(in: framework, opened: opened).map {
        TableProblem(row: row.number, column: $0.field.rawValue, $0.sentence)
      }
      agreed.append(answer)
    }
    guard problems.isEmpty else { throw TableProblems(problems) }
    return agreed
  }
}
