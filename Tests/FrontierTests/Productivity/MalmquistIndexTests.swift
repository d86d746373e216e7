import Testing

@testable import Frontier

struct MalmquistIndexTests {
  /// Five units, two periods: the example of the tests of DataEnvelopmentAnalysis.jl (MIT).
  private func toy() throws -> Panel {
    try Panel(
      unitNames: ["1", "2", "3", "4", "5", "1", "2", "3", "4", "5"],
      periodNames: ["1", "1", "1", "1", "1", "2", "2", "2", "2", "2"],
      inputs: [[2, 3, 5, 4, 4, 1, 2, 4, 3, 4]], outputs: [[1, 4, 6, 3, 5, 1, 4, 6, 3, 3]])
  }

  @Test func reproducesThePublishedExample() throws {
    let changes = try MalmquistIndex().changes(in: toy())
    let expected = [2, 1.5, 1.25, 4.0 / 3, 0.6]
    for (change, index) in zip(changes, expected) {
      #expect(abs(change.index! - index) < 1e-12)
      #expect(abs(change.technicalChange! - 1.5) < 1e-12)
    }
  }

  @Test func factorsMultiplyToTheIndexInBothOrientations() throws {
    for seed in 0..<30 {
      let (first, second) = (
        RandomUnits(seed: UInt64(2 * seed), counts: [13], dimensions: 3),
        RandomUnits(seed: UInt64(2 * seed), counts: [13], dimensions: 3)
      )
      let before = try first.units()
      let after = try second.units()
      let shifted = after.outputs.map { $0.map { $0 * 1.2 } }
      let panel = try Panel(
        unitNames: before.names + before.names,
        periodNames: before.names.map { _ in "2023" } + before.names.map { _ in "2024" },
        inputs: zip(before.inputs, after.inputs).map { $0 + $1 },
        outputs: zip(before.outputs, shifted).map { $0 + $1 })
      // Everybody achieves 20 % more with the same: all of it is the frontier's movement.
      for orientation in Orientation.allCases {
        for change in try MalmquistIndex(orientation: orientation).changes(in: panel) {
          #expect(relativeDifference(change.index!, 1.2) < 1e-9, "seed \(seed)")
          #expect(relativeDifference(change.technicalChange!, 1.2) < 1e-9, "seed \(seed)")
          #expect(relativeDifference(change.efficiencyChange!, 1) < 1e-9, "seed \(seed)")
          let product = change.pureEfficiencyChange! * change.scaleChange!
          #expect(relativeDifference(product, change.efficiencyChange!) < 1e-9, "seed \(seed)")
        }
      }
    }
  }

  @Test func flagsInfeasibleCrossPeriodPrograms() throws {
    let panel = try Panel(
      unitNames: ["A", "B", "A", "B"], periodNames: ["1", "1", "2", "2"], inputs: [[1, 2, 1, 2]],
      outputs: [[1, 2, 2, 4]])
    let changes = try MalmquistIndex().changes(in: panel)
    #expect(changes.count == 2)
    #expect(changes[1].v01 == nil)
    #expect(changes[1].variableReturnsTechnicalChange == nil)
    #expect(abs(changes[1].index! - 2) < 1e-12)
  }

  @Test func sortsPeriodsByNumberAndNamesUnmatchedUnits() throws {
    let panel = try Panel(
      unitNames: ["A", "A", "B", "A"], periodNames: ["10", "9", "9", "11"],
      inputs: [[1, 1, 1, 1]], outputs: [[1, 1, 1, 1]])
    #expect(panel.periods.map(\.name) == ["9", "10", "11"])
    #expect(panel.unmatched == ["B"])
    #expect(throws: FrontierError.repeatedUnit(unit: "A", period: "1")) {
      try Panel(
        unitNames: ["A", "A", "A"], periodNames: ["1", "1", "2"], inputs: [[1, 1, 1]],
        outputs: [[1, 1, 1]])
    }
    #expect(throws: FrontierError.singlePeriod(period: "1")) {
      try Panel(unitNames: ["A"], periodNames: ["1"], inputs: [[1]], outputs: [[1]])
    }
  }

  @Test(
    .enabled(if: ReferenceData.isPresent, "\(ReferenceData.absence)"),
    arguments: [
      "Grifell_Lovell_1999_in", "Grifell_Lovell_1999_out", "toy5_in", "synthetic_n150_in",
    ])
  func agreesWithTheReference(_ name: String) throws {
    let expected = try ReferenceData.table("expected/malmquist_\(name).csv")
    let orientation: Orientation = name.hasSuffix("_in") ? .input : .output
    let changes = try MalmquistIndex(orientation: orientation).changes(in: panel(name))
    #expect(changes.map(\.unit) == (try expected.texts("id")))
    let columns: [(String, (MalmquistIndex.Change) -> Double?)] = [
      ("c00", \.c00), ("c01", \.c01), ("c10", \.c10), ("c11", \.c11), ("v00", \.v00),
      ("v11", \.v11), ("v01", \.v01), ("v10", \.v10), ("MI", \.index), ("EC", \.efficiencyChange),
      ("TC", \.technicalChange), ("PTEC", \.pureEfficiencyChange), ("SEC", \.scaleChange),
      ("TC_vrs_raydesli", \.variableReturnsTechnicalChange),
    ]
    for (column, value) in columns {
      for (change, other) in zip(changes, try ReferenceData.optional(column, of: expected)) {
        let own = value(change)
        #expect((own == nil) == (other == nil), "\(name) \(column) \(change.unit)")
        if let own, let other {
          #expect(relativeDifference(own, other) < 1e-9, "\(name) \(column) \(change.unit)")
        }
      }
    }
  }

  private func panel(_ name: String) throws -> Panel {
    if name.hasPrefix("synthetic") {
      let tables = try ["synthetic_n150", "synthetic_n150_t2"].map {
        try ReferenceData.table("inputs/\($0).csv")
      }
      let outputs = (1...5).map { "y\($0)" }
      return try Panel(
        unitNames: tables.flatMap { try $0.unitNames() },
        periodNames: tables.indices.flatMap { t in
          [String](repeating: String(t + 1), count: tables[t].rowCount)
        },
        inputs: [tables.flatMap { try $0.numbers("x1") }],
        outputs: outputs.map { column in try tables.flatMap { try $0.numbers(column) } })
    }
    let isToy = name.hasPrefix("toy")
    let table = try ReferenceData.table(
      isToy ? "inputs/malmquist_toy5.csv" : "inputs/Grifell_Lovell_1999.csv")
    return try Panel(
      unitNames: table.texts(isToy ? "id" : "DMU"),
      periodNames: table.texts(isToy ? "period" : "Year"),
      inputs: [table.numbers(isToy ? "x" : "X")], outputs: [table.numbers(isToy ? "y" : "Y")])
  }
}
