import Testing

@testable import Frontier

struct DecisionUnitsTests {
  @Test func refusesWhatCannotBeComparedAndSaysWhere() {
    let names = ["Ashby", "Bude"]
    #expect(throws: FrontierError.negative(unit: "Bude", column: "staff", value: -3)) {
      try DecisionUnits(
        names: names, inputs: [[4, -3]], outputs: [[1, 1]], inputNames: ["staff"])
    }
    #expect(throws: FrontierError.notFinite(unit: "Ashby", column: "loans")) {
      try DecisionUnits(
        names: names, inputs: [[4, 3]], outputs: [[.nan, 1]], outputNames: ["loans"])
    }
    #expect(throws: FrontierError.notFinite(unit: "Bude", column: "x1")) {
      try DecisionUnits(names: names, inputs: [[4, .infinity]], outputs: [[1, 1]])
    }
    #expect(throws: FrontierError.zeroInputs(unit: "Bude", columns: ["x1", "x2"])) {
      try DecisionUnits(names: names, inputs: [[4, 0], [1, 0]], outputs: [[1, 1]])
    }
    #expect(throws: FrontierError.unequalLength(column: "y1", expected: 2, found: 1)) {
      try DecisionUnits(names: names, inputs: [[4, 1]], outputs: [[1]])
    }
    #expect(throws: FrontierError.noUnits) { try DecisionUnits(inputs: [[]], outputs: [[]]) }
    #expect(throws: FrontierError.noColumns(role: "input")) {
      try DecisionUnits(inputs: [], outputs: [[1]])
    }
    #expect(throws: FrontierError.noColumns(role: "output")) {
      try DecisionUnits(inputs: [[1]], outputs: [])
    }
  }

  @Test func acceptsZeroOutputsAndSomeZeroInputs() throws {
    let units = try DecisionUnits(inputs: [[0, 1], [1, 0]], outputs: [[0, 1]])
    #expect(units.count == 2)
  }

  @Test func warnsOfFewUnitsDuplicatesAndEmptyColumns() throws {
    let units = try DecisionUnits(
      names: ["A", "B", "C"], inputs: [[1, 2, 1]], outputs: [[3, 4, 3], [0, 0, 0]])
    #expect(
      units.warnings == [
        .fewUnits(units: 3, dimensions: 3), .duplicates(units: ["A", "C"]),
        .emptyColumn(column: "y2"),
      ])
  }

  @Test func errorsNameTheUnitTheColumnAndTheRemedy() {
    let error = FrontierError.negative(unit: "Bude", column: "staff", value: -3)
    #expect(error.description.contains("'Bude'"))
    #expect(error.description.contains("'staff'"))
    #expect(error.description.contains("-3"))
    let missing = FrontierError.notFinite(unit: "Bude", column: "staff")
    #expect(missing.description.contains("never read as zero"))
  }
}
