import Sector

/// One respondent's answers as a sheet, for people who must work in a spreadsheet.
public enum AnswerTable {
  static let own = [
    "statement", "theme", "text", "now", "ambition", "target", "stage", "confidence", "importance",
    "evidence",
  ]
  static let answered = [
    "now", "ambition", "target", "stage", "confidence", "importance", "evidence",
  ]

  /// The sheet of one person: every statement, answered or not.
  public static func export(_ answers: [Answer], in framework: Framework) -> ExportTable {
    let byStatement = Dictionary(answers.map { ($0.statement, $0) }) { first, _ in first }
    return ExportTable(
      name: "answers", columns: own,
      rows: framework.themes.flatMap { theme in
        theme.statements.map { statement in
          [.text(statement.id), .text(theme.name), .text(statement.text)]
            + cells(byStatement[statement.id] ?? Answer(statement.id))
        }
      })
  }

  /// Reads a person's sheet; rows without any answer are passed over.
  public static func read(
    _ sheet: SheetRows, in framework: Framework, opened: Day?
  ) throws(TableProblems) -> [Answer] {
    let places = try sheet.places(of: own, required: ["statement", "now"]).get()
    var problems: [TableProblem] = []
    var rows: [String: Int] = [:]
    var answers: [Answer] = []
    for row in sheet.rows {
      var cell = AnswerCell(row, places)
      let answer = answer(&cell)
      problems += cell.problems
      guard !answer.isBlank else { continue }
      if let first = rows[answer.statement] {
        problems.append(
          TableProblem(
            row: row.number, column: "statement",
            "statement \(answer.statement) is answered in row \(first) already; keep one."))
      }
      rows[answer.statement] = row.number
      problems += answer.problems(in: framework, opened: opened).map {
        TableProblem(row: row.number, column: $0.field.rawValue, $0.sentence)
      }
      answers.append(answer)
    }
    guard problems.isEmpty else { throw TableProblems(problems) }
    return answers
  }

  static func cells(_ answer: Answer) -> [ExportTable.Cell] {
    [
      scoreCell(answer.now), .integer(optional: answer.ambition?.rawValue),
      .text(optional: answer.target?.description), .text(optional: answer.stage),
      .text(optional: answer.confidence?.rawValue), .text(optional: answer.importance?.text),
      answer.evidence.isEmpty ? .none : .text(answer.evidence),
    ]
  }

  static func scoreCell(_ score: Score?) -> ExportTable.Cell {
    switch score {
    case .level(let level)?: .integer(level.rawValue)
    case .dontKnow?: .text(Score.dontKnow.text)
    case nil: .none
    }
  }

  static func answer(_ cell: inout AnswerCell) -> Answer {
    Answer(
      cell.text("statement"), now: cell.score("now"), ambition: cell.level("ambition"),
      target: cell.day("target"),
      stage: cell.text("stage").isEmpty ? nil : cell.text("stage"),
      confidence: cell.confidence("confidence"), importance: cell.importance("importance"),
      evidence: cell.text("evidence"))
  }
}
