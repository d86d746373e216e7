import Testing

@testable import Sector

@Suite("CSV writer")
struct CSVWriterTests {
  private func cell(_ text: String, guarded: Bool) -> String {
    var writer = CSVWriter(guardsFormulas: guarded)
    writer.text(text)
    return writer.string
  }

  @Test(
    "text is quoted where it must be",
    arguments: [
      ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""),
      ("two\nlines", "\"two\nlines\""), ("", ""), ("café", "café"),
    ])
  func quotes(text: String, written: String) {
    #expect(cell(text, guarded: false) == written)
  }

  @Test(
    "text that a spreadsheet would run is shown instead",
    arguments: [
      "=1+1", "+cmd", "-x", "@sum", "\tx", "\rx", "\nx", "\0=1", "=HYPERLINK(\"http://x\")",
    ])
  func formulas(text: String) {
    #expect(cell(text, guarded: true).hasPrefix("\"'" + text.prefix(1)))
    #expect(!cell(text, guarded: false).contains("'"))
  }

  @Test("numbers stay numbers, also as text with a sign", arguments: ["-12.5", "+3", "-0"])
  func numbers(text: String) {
    #expect(cell(text, guarded: true) == text)
  }

  @Test("rows, empty cells and figures with their decimals")
  func rows() {
    var writer = CSVWriter(header: ["a", "b", "c", "d", "e"], guardsFormulas: true)
    writer.text(nil)
    writer.number(ExactDecimal("-19.90"))
    writer.number(7)
    writer.number(54.25)
    writer.flag(true)
    writer.endRow()
    writer.row(["", "x"])
    #expect(writer.string == "a,b,c,d,e\n,-19.90,7,54.25,true\n,x\n")
    #expect(writer.rows == 3)
    #expect(writer.take().count == 34 && writer.bytes.isEmpty)
  }
}
