import Sector

/// Everybody's answers in a round that shows names, as one sheet: out after the close, and in for a
/// team that filled in a spreadsheet together.
public enum RoundTable {
  static let columns = ["respondent", "role", "statement"] + AnswerTable.answered

  /// One person's answers.
  public struct Sheet: Sendable, Hashable {
    public var respondent: String
    public var role: RoleGroup
    public var answers: [Answer]

    public init(respondent: String, role: RoleGroup, answers: [Answer]) {
      self.respondent = respondent
      self.role = role
      self.answers = answers
    }
  }

  /// Every answer given, by person and in the framework's order.
  public static func export(_ sheets: [Sheet], in framework: Framework) -> ExportTable {
    let order = Dictionary(
      framework.statements.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    return ExportTable(
      name: "round", columns: columns,
      rows: sheets.flatMap { sheet in
        sheet.answers.filter { !$0.isBlank }
          .sorted { (order[$0.statement] ?? .max) < (order[$1.statement] ?? .max) }
          .map { answer in
            [.text(sheet.respondent), .text(sheet.role.rawValue), .text(answer.statement)]
              + AnswerTable.cells(answer)
          }
      })
  }

  /// Reads the sheet, each person in the order of their first row.
  public static func read(
    _ sheet: SheetRows, in framework: Framework, opened: Day?
  ) throws(TableProblems) -> [Sheet] {
    let places = try sheet.places(
      of: columns, required: ["respondent", "role", "statement", "now"]
    )
    .get()
    var problems: [TableProblem] = []
    var order: [String] = []
    var sheets: [String: Sheet] = [:]
    for row in sheet.rows {
      var cell = AnswerCell(row, places, in: framework)
      let answer = AnswerTable.answer(&cell)
      let name = cell.text("respondent")
      if name.isEmpty && answer.isBlank && answer.statement.isEmpty { continue }
      let role = cell.role("role")
      if name.isEmpty { cell.problems.append(missing(row, "respondent")) }
      if cell.text("role").isEmpty { cell.problems.append(missing(row, "role")) }
      cell.problems += answer.problems(in: framework, opened: opened).map {
        TableProblem(row: row.number, column: $0.field.rawValue, $0.sentence)
      }
      if let known = sheets[name], let role, known.role != role {
        cell.problems.append(
          TableProblem(
            row: row.number, column: "role",
            "\(name) had the role \(known.role.rawValue) before; give one role to a person."))
      }
      if sheets[name]?.answers.contains(where: { $0.statement == answer.statement }) == true {
        cell.problems.append(
          TableProblem(
            row: row.number, column: "statement",
            "\(name) answers \(answer.statement) twice; keep one row."))
      }
      problems += cell.problems
      guard let role else { continue }
      if sheets[name] == nil { order.append(name) }
      sheets[name, default: Sheet(respondent: name, role: role, answers: [])].answers
        .append(answer)
    }
    guard problems.isEmpty else { throw TableProblems(problems) }
    return order.compactMap { sheets[$0] }
  }

  private static func missing(_ row: SheetRows.Row, _ column: String) -> TableProblem {
    TableProblem(row: row.number, column: column, "there is nothing here; fill it in.")
  }
}
