import Assessment
import Sector
import Testing

@Suite("The spread as a table")
struct SpreadTableTests {
  private let answers = StatementAnswers(
    "A1",
    now: [
      .manager: LevelCounts([1, 3, 0, 0], dontKnow: 1), .partner: LevelCounts([0, 1, 0, 0]),
      .electedMember: LevelCounts([0, 0, 2, 1]),
    ],
    ambition: LevelCounts([0, 0, 2, 2]), importance: [1, 1, 2], confidence: [2, 1, 0])

  private func cells(_ spread: Spread, row: Int) -> [String: ExportTable.Cell] {
    let table = SpreadTable.export([spread])
    return Dictionary(uniqueKeysWithValues: zip(table.columns, table.rows[row]))
  }

  @Test("ambition, importance and confidence stand beside the levels of all")
  func all() {
    let row = cells(Spread(answers, showsNames: false), row: 0)
    #expect(row["group"] == .text("all") && row["level_2"] == .integer(4))
    #expect(row["ambition_2"] == .integer(0) && row["ambition_4"] == .integer(2))
    #expect(row["ambition_median"] == .number(3.5))
    #expect(row["importance_middle"] == .text("high"))
    #expect(row["confidence_middle"] == .text("low"))
  }

  @Test("a group has its levels only, and a group that may not be shown has no row")
  func groups() {
    let table = SpreadTable.export([Spread(answers, showsNames: false)])
    // The partner alone would be one; with the smaller group hidden too it cannot be worked out.
    #expect(table.rows.map { $0[1] } == [.text("all"), .text("manager")])
    #expect(table.rows.allSatisfy { $0.count == table.columns.count })
    let row = cells(Spread(answers, showsNames: false), row: 1)
    #expect(row["level_1"] == .integer(1) && row["ambition_4"] == ExportTable.Cell.none)
  }

  @Test("what fewer than three people said is empty")
  func few() {
    var few = answers
    few.ambition = LevelCounts([0, 0, 1, 1])
    few.importance = [0, 0, 2]
    few.confidence = [2, 0, 0]
    let row = cells(Spread(few, showsNames: false), row: 0)
    for column in ["ambition_3", "ambition_median", "importance_middle", "confidence_middle"] {
      #expect(row[column] == ExportTable.Cell.none, "\(column)")
    }
    #expect(cells(Spread(few, showsNames: true), row: 0)["ambition_3"] == .integer(1))
  }
}
