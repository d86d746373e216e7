import Library
import TestSupport
import Testing

@Suite struct ResourceFieldsTests {
  @Test func everyResourceComesBackFromItsFields() throws {
    let seed: UInt64 = 7
    print("seed \(seed)")
    var random = SeededGenerator(seed: seed)
    for number in 0..<500 {
      let resource = try SampleResources.random("T\(number)", using: &random)
      let back = try ResourceFields(resource).resource(id: "other")
      #expect(back == resource)
    }
  }

  @Test(arguments: [
    (ResourceColumn.title, "  "), (.title, "???"), (.title, String(repeating: "a", count: 501)),
    (.address, "gov.uk"), (.type, "novel"), (.levels, "5"), (.levels, "two"), (.evidence, "strong"),
    (.verdict, "great"), (.year, "19"), (.year, "last"), (.yearBasis, "heard"), (.reading, "half"),
    (.addressKind, "x"), (.id, "a b"), (.id, "../a"), (.id, String(repeating: "a", count: 41)),
    (.summary, String(repeating: "a", count: 4_001)),
  ])
  func namesTheFieldThatIsWrong(_ column: ResourceColumn, _ value: String) throws {
    var fields = ResourceFields(try SampleResources.resource())
    fields[column] = value
    let problem = #expect(throws: ResourceProblem.self) { try fields.resource(id: "x") }
    #expect(problem?.column == column)
    #expect(problem?.reason.hasSuffix(".") == true)
    #expect(fields.problems.map(\.column) == [column])
  }

  @Test func aFormLearnsEveryMistakeAtOnce() {
    var fields = ResourceFields()
    fields[.year] = "soon"
    fields[.levels] = "9"
    #expect(Set(fields.problems.map(\.column)) == [.title, .address, .levels, .year])
  }

  @Test func aRowWithoutIdAlwaysHasTheSame() {
    var first = ResourceFields()
    first[.title] = "Better Letters"
    first[.address] = "https://www.example.org/a/"
    var second = first
    second[.title] = "better  letters"
    second[.address] = "http://example.org/a"
    #expect(first.derivedID == second.derivedID)
    second[.title] = "Worse letters"
    #expect(first.derivedID != second.derivedID)
  }

  @Test func aTableIsReadByItsNamesInAnyOrder() throws {
    let columns = try ResourceTable.columns(of: ["url", "Title", "service_area", "colour"])
    #expect(columns.map(\.column) == [.title, .address, .service])
    #expect(columns.map(\.place) == [1, 0, 2])
    let problem = #expect(throws: ResourceProblem.self) {
      try ResourceTable.columns(of: ["title", "colour"])
    }
    #expect(problem?.reason.contains("'address' not found; the table has: title, colour") == true)
  }

  @Test(arguments: [
    ("RCT", EvidenceLevel.randomisedTrial), ("", .noneStated), ("Before-After", .beforeAfter),
  ])
  func evidenceIsReadAsPeopleWriteIt(_ text: String, _ level: EvidenceLevel) {
    #expect(EvidenceLevel(reading: text) == level)
  }
}
