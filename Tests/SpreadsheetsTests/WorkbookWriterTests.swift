import Foundation
import Sector
import Testing

@testable import Importers
@testable import Spreadsheets

@Suite("Workbooks")
struct WorkbookWriterTests {
  private let table = ExportTable(
    name: "Answers", columns: ["statement", "now", "share", "flag", "evidence"],
    rows: [
      [.text("PR1"), .integer(3), .number(0.25), .flag(true), .text("=1+1")],
      [
        .text("+cmd|' /C calc'!A0"), .none, .number(.nan), .flag(false),
        .text("two\nlines & <b> \u{1}é"),
      ],
    ])

  @Test("the same tables give the same bytes, which begin like a ZIP archive")
  func deterministic() throws {
    let writer = WorkbookWriter(title: "Round")
    let bytes = try writer.bytes([table])
    #expect(bytes.prefix(4) == [0x50, 0x4b, 0x03, 0x04])
    #expect(try writer.bytes([table]) == bytes)
  }

  /// The sheet as our own reader of workbooks finds it.
  private func rows(_ bytes: [UInt8], sheet: String) throws -> [[String]] {
    try XLSXWorkbook(ZipArchive(bytes: bytes, file: "t.xlsx")).rows(of: sheet).map(\.cells)
  }

  @Test("text is text: no formula, no link, no reference to another file")
  func inert() throws {
    var linked = table
    linked.rows.append([.text("http://example.org"), .none, .none, .none, .text("@SUM(1)")])
    let archive = try ZipArchive(
      bytes: WorkbookWriter(title: "Round").bytes([linked]), file: "t.xlsx")
    let sheet = String(
      decoding: try archive.content("xl/worksheets/sheet1.xml"), as: UTF8.self)
    #expect(!sheet.contains("<f>") && !sheet.contains("hyperlink"))
    #expect(archive.entries.keys.allSatisfy { !$0.contains("externalLink") })
  }

  @Test("what is written is read back; letters that XML cannot carry are left out")
  func roundTrip() throws {
    let rows = try rows(WorkbookWriter(title: "Round").bytes([table]), sheet: "Answers")
    #expect(rows[0] == table.columns)
    #expect(rows[1] == ["PR1", "3", "0.25", "TRUE", "=1+1"])
    #expect(rows[2][0] == "+cmd|' /C calc'!A0" && rows[2][1] == "" && rows[2][2] == "")
    #expect(rows[2][4] == "two\nlines & <b> é")
  }

  @Test(
    "names of sheets",
    arguments: [
      (["a/b:c"], ["a b c"]), (["", "''"], ["Sheet", "Sheet 2"]), (["X", "x"], ["X", "x 2"]),
      ([String(repeating: "n", count: 40)], [String(repeating: "n", count: 31)]),
    ])
  func names(given: [String], expected: [String]) {
    #expect(WorkbookWriter.sheetNames(for: given) == expected)
  }

  @Test("a text longer than a cell can hold is refused, and where")
  func tooLong() {
    let long = ExportTable(
      name: "Long", columns: ["a"], rows: [[.text(String(repeating: "x", count: 32_768))]])
    #expect(throws: WorkbookError.tooLarge(sheet: "Long")) {
      _ = try WorkbookWriter(title: "t").bytes([table, long])
    }
  }

  @Test("several sheets, also without rows")
  func several() throws {
    let bytes = try WorkbookWriter(title: "t").bytes([
      table, ExportTable(name: "Empty", columns: ["a"]),
    ])
    let book = try XLSXWorkbook(ZipArchive(bytes: bytes, file: "t.xlsx"))
    #expect(book.sheetNames == ["Answers", "Empty"])
    #expect(try book.rows(of: "Empty").map(\.cells) == [["a"]])
  }

  @Test("choices are offered beside the rows of their column, and change no cell")
  func choices() throws {
    var offered = table
    offered.choices = ["now": ["1", "2", "dont-know"]]
    let bytes = try WorkbookWriter(title: "Round").bytes([offered])
    let archive = try ZipArchive(bytes: bytes, file: "t.xlsx")
    let sheet = String(
      decoding: try archive.content("xl/worksheets/sheet1.xml"), as: UTF8.self)
    #expect(sheet.contains("sqref=\"B2:B3\"") && sheet.contains("\"1,2,dont-know\""))
    #expect(
      try rows(bytes, sheet: "Answers")
        == rows(WorkbookWriter(title: "Round").bytes([table]), sheet: "Answers"))
  }
}
