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
      choices: [
        "now": Level.allCases.map { String($0.rawValue) } + [Score.dontKnow.text],
        "ambition": Level.allCases.map { String($0.rawValue) },
        "stage": framework.stages.map(\.id), "confidence": Confidence.allCases.map(\.rawValue),
        "importance": Importance.allCases.map(\.text),
      ],
      rows: framework.themes.flatMap { theme in
        theme.statements.map { statement in
          [.text(statement.id), .text(theme.name), .text(statement.text)]
            + cells(byStatement[statement.id] ?? Answer(statement.id))
        }
      })
  }

  /// What stands beside the sheet in a workbook: what each statement looks like at each level, and
  /// what may stand in each column.
  public static func guidance(_ framework: Framework) -> [ExportTable] {
    [
      ExportTable(
        name: "levels",
        columns: ["statement", "text"]
          + Level.allCases.map { "\($0.rawValue) \(framework.name(of: $0).name)" } + ["evidence"],
        rows: framework.statements.map { statement in
          [.text(statement.id), .text(statement.text)]
            + Level.allCases.map { .text(statement[$0].text) }
            + [.text(statement.evidence.joined(separator: "; "))]
        }),
      ExportTable(
        name: "how to fill it in", columns: ["column", "meaning", "what to enter"],
        rows: meanings(framework).map { [.text($0), .text($1), .text($2)] }),
    ]
  }

  private static func meanings(_ framework: Framework) -> [(String, String, String)] {
    func list(_ choices: [(String, String)]) -> String {
      choices.map { "\($0): \($1)" }.joined(separator: "; ")
    }
    let months = "\(framework.horizon.lowerBound) to \(framework.horizon.upperBound) months"
    return [
      (
        "now", "Where are we now?",
        list(Level.allCases.map { (String($0.rawValue), framework.name(of: $0).name) })
          + "; \(Score.dontKnow.text): I do not know. See the sheet “levels”."
      ),
      ("ambition", "Where should we be in \(months)?", "1 to 4, or nothing"),
      (
        "target", "By when, if not by the usual date?",
        "A date such as 2028-03-31, or nothing"
      ),
      (
        "stage", "How far along is it?",
        list(framework.stages.map { ($0.id, $0.label) }) + ", or nothing"
      ),
      (
        "confidence", "How sure are you?",
        list(Confidence.allCases.map { ($0.rawValue, $0.label) }) + ", or nothing"
      ),
      (
        "importance", "How much does it matter here?",
        list(Importance.allCases.map { ($0.text, $0.label) }) + ", or nothing"
      ),
      ("evidence", "What shows it?", "A sentence is enough, or nothing"),
    ]
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
      var cell = AnswerCell(row, places, in: framework)
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
      stage: cell.stage("stage"),
      confidence: cell.confidence("confidence"), importance: cell.importance("importance"),
      evidence: cell.text("evidence"))
  }
}
