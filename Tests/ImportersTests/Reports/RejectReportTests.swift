import Sector
import Testing

@testable import Importers

@Suite("Reject report")
struct RejectReportTests {
  private let rejections = [
    Rejection(file: "a.csv", row: 3, column: "value", value: "=1+1", reason: "not a number"),
    Rejection(file: "a.csv", row: 9, column: "code", value: "E1", reason: "no such council"),
    Rejection(file: "b.csv", row: 4, column: "value", value: "a,\"b\"", reason: "not a number"),
  ]

  @Test("a table that can be opened in a spreadsheet without harm")
  func table() throws {
    let text = String(decoding: RejectReport.csv(rejections), as: UTF8.self)
    let lines = [
      "file,row,column,value,reason",
      #"a.csv,3,value,"'=1+1",not a number"#,
      "a.csv,9,code,E1,no such council",
      #"b.csv,4,value,"a,""b""",not a number"#,
    ]
    #expect(text == lines.map { $0 + "\n" }.joined())
  }

  @Test("reasons are counted, the most frequent first, each with its first place")
  func groups() {
    let groups = RejectReport.groups(rejections)
    #expect(groups.map(\.reason) == ["not a number", "no such council"])
    #expect(groups.map(\.count) == [2, 1])
    #expect(groups[0].first.row == 3)
  }
}
