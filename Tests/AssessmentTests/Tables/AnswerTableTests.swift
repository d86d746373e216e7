import Sector
import TestSupport
import Testing

@testable import Assessment

@Suite("Answers as sheets")
struct AnswerTableTests {
  private let framework = SampleFramework.one
  private let opened = Day("2026-11-21")

  private func sheet(_ rows: [[String]]) throws -> SheetRows {
    try #require(
      SheetRows(rows.enumerated().map { .init(number: $0.offset + 1, cells: $0.element) }))
  }

  private func problems(_ rows: [[String]]) throws -> [String] {
    do throws(TableProblems) {
      _ = try AnswerTable.read(try! sheet(rows), in: framework, opened: opened)
      return []
    } catch {
      return error.problems.map(\.description)
    }
  }

  private func randomAnswers(_ random: inout SeededGenerator) -> [Answer] {
    framework.statements.compactMap { statement in
      let answer = Answer(
        statement.id,
        now: [nil, .dontKnow, .level(.one), .level(.four)].randomElement(using: &random)!,
        ambition: [nil, Level.two, .three].randomElement(using: &random)!,
        target: [nil, Day("2028-05-31")].randomElement(using: &random)!,
        stage: [nil, "learn", "do"].randomElement(using: &random)!,
        confidence: [nil, .low, .high].randomElement(using: &random)!,
        importance: [nil, .low, .high].randomElement(using: &random)!,
        evidence: ["", "=SUM(A1)", "two\nlines, “quoted”", "- dash"].randomElement(using: &random)!)
      return answer.isBlank ? nil : answer
    }
  }

  @Test("what goes out comes back")
  func roundTrip() throws {
    let seed: UInt64 = 5
    print("seed \(seed)")
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let answers = randomAnswers(&random)
      let table = AnswerTable.export(answers, in: framework)
      #expect(table.rows.count == framework.statements.count)
      #expect(try AnswerTable.read(.of(table), in: framework, opened: opened) == answers)
    }
  }

  @Test("a whole round goes out and comes back, person by person")
  func round() throws {
    let seed: UInt64 = 6
    print("seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let sheets = ["Zoë", "Ann"].map {
      RoundTable.Sheet(respondent: $0, role: .manager, answers: randomAnswers(&random))
    }.filter { !$0.answers.isEmpty }
    let table = RoundTable.export(sheets, in: framework)
    #expect(try RoundTable.read(.of(table), in: framework, opened: opened) == sheets)
  }

  @Test("agreed answers go out and come back")
  func agreed() throws {
    let agreed = [
      AgreedAnswer(
        "A1", now: .level(.two), ambition: .three, target: Day("2028-01-31"), importance: .high,
        reasons: "Because, as we saw, it moves.", agreedBy: "Board, 3 March"),
      AgreedAnswer("B1", now: .dontKnow, agreedBy: "Board"),
    ]
    let table = AgreedTable.export(agreed, in: framework)
    #expect(try AgreedTable.read(.of(table), in: framework, opened: opened) == agreed)
  }

  @Test("errors name row and column")
  func errors() throws {
    let header = ["statement", "now", "ambition", "target"]
    #expect(
      try problems([header, ["A1", "5", "", ""]])
        == ["Row 2, column now: “5” should be 1, 2, 3, 4 or dont-know."])
    #expect(
      try problems([header, ["A1", "2", "x", "soon"]]) == [
        "Row 2, column ambition: “x” should be 1, 2, 3 or 4.",
        "Row 2, column target: “soon” should be a date such as 2028-03-31.",
      ])
    #expect(try problems([header, ["Q7", "2", "", ""]])[0].hasPrefix("Row 2, column statement:"))
    #expect(
      try problems([header, ["A1", "2", "", ""], ["A1", "3", "", ""]])[0]
        .hasPrefix("Row 3, column statement: statement A1 is answered in row 2 already"))
    #expect(
      try problems([["statement", "level"], ["A1", "2"]])[0].hasPrefix("Row 1, column level:"))
    #expect(try problems([["statement"], ["A1"]])[0].hasPrefix("Row 1, column now:"))
    #expect(try problems([header, ["A1", "2", "", "2026-11-20"]])[0].contains("before the round"))
  }

  @Test("what spreadsheet programs make of numbers and dates is understood")
  func spreadsheetForms() throws {
    let header = ["Statement", "NOW", "ambition", "target"]
    // 46905 days after 30 December 1899 is 1 June 2028.
    let answers = try AnswerTable.read(
      sheet([header, ["A1", "2.0", "3.0", "46905"], ["A2", "Don’t know", "", "31/05/2028"], []]),
      in: framework, opened: opened)
    #expect(
      answers[0] == Answer("A1", now: .level(.two), ambition: .three, target: Day("2028-06-01")))
    #expect(answers[1] == Answer("A2", now: .dontKnow, target: Day("2028-05-31")))
  }

  @Test("a person with two roles, or two answers to one statement, is refused")
  func roundErrors() throws {
    let header = ["respondent", "role", "statement", "now"]
    let rows = [
      header, ["Ann", "manager", "A1", "2"], ["Ann", "partner", "A2", "2"],
      ["Ann", "manager", "A1", "3"], ["", "manager", "A1", "3"], ["Bo", "boss", "A1", "3"],
    ]
    let error = #expect(throws: TableProblems.self) {
      try RoundTable.read(try sheet(rows), in: framework, opened: opened)
    }
    #expect(error?.problems.map(\.row) == [3, 4, 5, 6])
    #expect(error?.problems.map(\.column) == ["role", "statement", "respondent", "role"])
  }

  @Test("the words of the pages are read as well")
  func labels() throws {
    let answers = try AnswerTable.read(
      sheet([
        ["statement", "now", "ambition", "stage", "confidence", "importance"],
        ["A1", "Demand-led", "4 need-led", "Finding out", "Very sure", "Matters most"],
        ["A2", "I do not know", "", "", "", ""],
      ]), in: framework, opened: opened)
    #expect(
      answers == [
        Answer(
          "A1", now: .level(.three), ambition: .four, stage: "learn", confidence: .high,
          importance: .high), Answer("A2", now: .dontKnow),
      ])
    let people = try RoundTable.read(
      sheet([
        ["respondent", "role", "statement", "now"], ["Ann", "Senior officer", "A1", "2"],
        ["Bo", "elected members", "A1", "3"],
      ]), in: framework, opened: opened)
    #expect(people.map(\.role) == [.seniorOfficer, .electedMember])
  }

  @Test("the same mistake in many rows is said once")
  func sameMistake() throws {
    do throws(TableProblems) {
      _ = try RoundTable.read(
        try! sheet(
          [["respondent", "role", "statement", "now"]]
            + (1...5).map { ["Person \($0)", $0 == 4 ? "manager" : "boss", "A1", "2"] }),
        in: framework, opened: opened)
      Issue.record("the sheet was taken")
    } catch {
      #expect(error.lines.count == 1)
      #expect(error.lines[0].hasPrefix("Rows 2 to 4, 6, column role: “boss” should be one of"))
    }
  }

  @Test("a workbook says what each level means and what each column takes")
  func guidance() {
    let tables = AnswerTable.guidance(framework)
    #expect(tables.map(\.name) == ["levels", "how to fill it in"])
    #expect(tables[0].rows.count == framework.statements.count)
    #expect(tables[0].rows[0].contains(.text("Level 3 of A1")))
    let columns = tables[1].rows.compactMap { row -> String? in
      if case .text(let name)? = row.first { name } else { nil }
    }
    #expect(Set(columns) == Set(AnswerTable.answered))
    let table = AnswerTable.export([], in: framework)
    #expect(table.choices["now"] == ["1", "2", "3", "4", "dont-know"])
    #expect(table.choices.keys.allSatisfy(table.columns.contains))
  }
}
