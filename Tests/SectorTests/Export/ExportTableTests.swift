import Foundation
import Sector
import Testing

@Suite("Export tables")
struct ExportTableTests {
  private let table = ExportTable(
    name: "figures", columns: ["name", "value", "decimal", "count", "flag"],
    rows: [
      [
        .text("=HYPERLINK(\"x\")"), .number(-0.5), .decimal(ExactDecimal("19.90")!), .integer(0),
        .flag(false),
      ],
      [.text("a,\"b\"\nc"), .none, .none, .none, .none],
      [.none, .number(.nan), .decimal(ExactDecimal("-0.001")!), .integer(-3), .flag(true)],
    ])

  @Test("as CSV: formulas are shown and not run, quotes doubled, missing empty and never zero")
  func csv() {
    let lines = [
      "name,value,decimal,count,flag", "\"'=HYPERLINK(\"\"x\"\")\",-0.5,19.90,0,false",
      "\"a,\"\"b\"\"\nc\",,,,", ",,-0.001,-3,true", "",
    ]
    #expect(table.csv == lines.joined(separator: "\n"))
  }

  @Test("as JSON: the same names, missing is null and never zero, text as it is")
  func json() throws {
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(table.json.utf8)) as? [String: Any])
    #expect(object["name"] as? String == "figures")
    #expect(object["columns"] as? [String] == table.columns)
    let rows = try #require(object["rows"] as? [[String: Any]])
    #expect(rows.count == 3)
    #expect(rows.allSatisfy { Set($0.keys) == Set(table.columns) })
    #expect(rows[0]["name"] as? String == "=HYPERLINK(\"x\")")
    #expect((rows[0]["decimal"] as? NSNumber)?.doubleValue == 19.9)
    #expect((rows[0]["count"] as? NSNumber)?.intValue == 0)
    for column in table.columns.dropFirst() { #expect(rows[1][column] is NSNull) }
    #expect(rows[2]["name"] is NSNull && rows[2]["value"] is NSNull)
    #expect((rows[2]["decimal"] as? NSNumber)?.doubleValue == -0.001)
  }

  @Test("eighteen digits survive both forms")
  func precision() {
    let figure = ExactDecimal("123456789012345.678")!
    let table = ExportTable(name: "t", columns: ["v"], rows: [[.decimal(figure)]])
    #expect(table.csv.contains("123456789012345.678"))
    #expect(table.json.contains("123456789012345.678"))
  }

  @Test("optional values are cells or none")
  func optional() {
    #expect(ExportTable.Cell.number(optional: nil) == .none)
    #expect(ExportTable.Cell.integer(optional: 0) == .integer(0))
    #expect(ExportTable.Cell.text(optional: "") == .text(""))
    #expect(ExportTable.Cell.decimal(optional: nil) == .none)
  }
}
