import Foundation
import Testing

@testable import Importers

@Suite("Workbooks")
struct WorkbookTests {
  private func open(_ name: String) throws -> any Workbook {
    try #require(try Workbooks.open(path: Fixtures.path("workbook/" + name)))
  }

  @Test("XLSX: shared, rich, inline and formula text, gaps, truth values, errors")
  func xlsx() throws {
    let book = try open("cells.xlsx")
    #expect(book.sheetNames == ["First & only", "Empty"])
    let rows = try book.rows(of: "First & only")
    #expect(rows.map(\.number) == [2, 5])
    #expect(rows[0][0] == "plain" && rows[0][1] == "" && rows[0][2] == "rich text")
    #expect(rows[0][27] == "2.5" && rows[0].cells.count == 28)
    #expect(rows[1].cells == ["", "in line", "TRUE", "#N/A", "from formula"])
    #expect(rows[1][500] == "")
    #expect(try book.rows(of: "Empty") == [])
    #expect(try book.rows(of: "None") == [])
  }

  @Test("ODS: repeated cells and rows, stored values, paragraphs, comments left out")
  func ods() throws {
    let book = try open("cells.ods")
    #expect(book.sheetNames == ["Notes", "Data"])
    let rows = try book.rows(of: "Data")
    #expect(rows.map(\.number) == [1, 5, 6])
    #expect(rows[0].cells == ["one", "", "", "1234.5678", "1234.5678"])
    #expect(rows[1].cells == ["two\nlines", "shown  text"])
    #expect(rows[2].cells == rows[1].cells)
  }

  @Test("a few bytes that stand for a thousand million cells are refused")
  func bomb() throws {
    let error = try importError { _ = try open("bomb.ods").rows(of: "RSX_LA_Data") }
    #expect(error.kind == .tooLarge)
  }

  @Test("a document type, as in entity attacks, is refused")
  func entities() throws {
    #expect(try importError { _ = try open("entities.ods") }.problem.contains("document type"))
  }

  @Test("an archive that is no workbook is of no kind")
  func noWorkbook() throws {
    #expect(try Workbooks.open(path: Fixtures.path("workbook/nothing.zip")) == nil)
  }

  @Test("a damaged archive says so, wherever it is damaged, and never crashes")
  func damaged() throws {
    let whole = [UInt8](
      try Data(contentsOf: URL(fileURLWithPath: Fixtures.path("workbook/cells.xlsx"))))
    for position in 0..<whole.count {
      var bytes = whole
      bytes[position] ^= 0x55
      do {
        let book = try XLSXWorkbook(ZipArchive(bytes: bytes, file: "damaged.xlsx"))
        for sheet in book.sheetNames { _ = try book.rows(of: sheet) }
      } catch let error as ImportError {
        #expect(error.file == "damaged.xlsx")
      }
    }
  }

  @Test("a part that unpacks to more than it says is refused")
  func lyingSize() throws {
    var bytes = [UInt8](
      try Data(contentsOf: URL(fileURLWithPath: Fixtures.path("workbook/cells.ods"))))
    // The size in the central directory entry of content.xml, 24 bytes into it.
    let signature: [UInt8] = [0x50, 0x4B, 0x01, 0x02]
    let entries = (0..<bytes.count - 4).filter { Array(bytes[$0..<$0 + 4]) == signature }
    bytes[entries[1] + 24] = 10
    bytes[entries[1] + 25] = 0
    let error = try importError { _ = try ODSWorkbook(ZipArchive(bytes: bytes, file: "x.ods")) }
    #expect(error.kind == .truncated)
  }

  @Test("column letters", arguments: [("A1", 0), ("Z9", 25), ("AB12", 27), ("XFD1", 16_383)])
  func columns(reference: String, index: Int) {
    #expect(XLSXSheetReading.column(reference) == index)
  }
}
