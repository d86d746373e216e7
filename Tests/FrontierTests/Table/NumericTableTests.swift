import Testing

@testable import Frontier

struct NumericTableTests {
  @Test func readsQuotesAndLineEnds() throws {
    let table = try NumericTable(
      parsing: "\u{FEFF}\"id\",\"x, total\"\r\n\"A \"\"north\"\"\",1.5\r\nB, 2e3 \r\n\r\n")
    #expect(table.columns == ["id", "x, total"])
    #expect(try table.unitNames() == ["A \"north\"", "B"])
    #expect(try table.numbers("x, total") == [1.5, 2000])
  }

  @Test func neverReadsAMissingValueAsZero() throws {
    let table = try NumericTable(parsing: "id,x,y,z\nA,1,,NA\nB,2,3,4\n")
    #expect(throws: TableError.missingValue(line: 2, column: "y")) { try table.numbers("y") }
    #expect(throws: TableError.missingValue(line: 2, column: "z")) { try table.numbers("z") }
  }

  @Test func saysWhatIsWrongAndWhere() throws {
    let table = try NumericTable(parsing: "id,x\nA,1\nA,many\nC,inf\n")
    #expect(throws: TableError.notANumber(line: 3, column: "x", text: "many")) {
      try table.numbers("x")
    }
    #expect(throws: TableError.repeatedUnit(line: 3, unit: "A")) { try table.unitNames() }
    #expect(throws: TableError.missingColumn("q", available: ["id", "x"])) {
      try table.numbers("q")
    }
    #expect(throws: TableError.raggedRow(line: 3, expected: 2, found: 3)) {
      try NumericTable(parsing: "id,x\nA,1\nB,1,2\n")
    }
    #expect(throws: TableError.openQuote(line: 2)) { try NumericTable(parsing: "id,x\n\"A,1\n") }
    #expect(throws: TableError.repeatedColumn("x")) { try NumericTable(parsing: "x,x\n1,2\n") }
    #expect(throws: TableError.empty) { try NumericTable(parsing: "") }
    #expect(throws: TableError.empty) { try NumericTable(parsing: "id,x\n") }
  }
}
