import Sector
import Testing

@testable import Productivity

@Suite struct LensPictureTests {
  private let code = AuthorityCode("E06000001")

  private func picture(_ lens: LensDefinition, _ result: LensResult) -> LensPicture? {
    LensPicture(of: code, in: lens, result: result, names: [AuthorityCode("E06000002"): "Leeds"])
  }

  @Test func comparatorsMustBeBetterCheaperAndSurelyAbove() {
    let unit = ResultFixture.unit(
      "E06000001", comparators: ["E06000002", "E06000003", "E06000004", "E06000005", "E06000006"])
    let others = [
      ResultFixture.unit("E06000002", outcome: 60, spend: 90),
      ResultFixture.unit("E06000003", outcome: 60, spend: 110),
      ResultFixture.unit("E06000004", outcome: 40, spend: 90),
      ResultFixture.unit("E06000005", outcome: 60, spend: 90),
      ResultFixture.unit(
        "E06000006", outcome: 60, spend: 90, queries: [ResultFixture.jump("spend", 2023)]),
    ]
    // The council at position 4 is better and cheaper but cannot be told apart.
    let result = ResultFixture.result(
      [unit] + others, above: [(1, 0), (2, 0), (3, 0), (5, 0)])
    let standing = picture(LensFixture.lens(), result)?.standing
    #expect(standing?.betterWithLess == ["Leeds"])
    #expect(standing?.change?.percent.rounded() == 10)
  }

  @Test func jumpsBeforeTheLastThreeYearsAreNoNews() {
    let unit = ResultFixture.unit(
      "E06000001",
      queries: [ResultFixture.jump("out.a", 2020), ResultFixture.jump("out.b", 2021)])
    let queries = picture(LensFixture.lens(), ResultFixture.result([unit]))?.queries
    #expect(queries == ["The score of “Label of out.b” fell."])
  }

  @Test func aJumpThatTheFileAlreadyExplainsIsNotAskedTwice() {
    var lens = LensFixture.lens()
    lens.queries = [
      LensQuery(code, measures: ["out.a"], years: [2022, 2023], reason: "Recording changed."),
      LensQuery(code, measures: ["spend.a"], years: [2023], reason: "Spending halved."),
      LensQuery(code, measures: ["out.b"], reason: "A gap as zero.", leavesOut: true),
    ]
    let unit = ResultFixture.unit(
      "E06000001",
      queries: [ResultFixture.jump("out.a", 2022), ResultFixture.jump("spend", 2023)])
    let queries = picture(lens, ResultFixture.result([unit]))?.queries
    #expect(queries == ["Recording changed.", "Spending halved."])
  }

  @Test func councilsWithoutAResultKeepTheirReason() {
    let result = ResultFixture.result([])
    let lens = LensFixture.lens()
    let absent = LensPicture(
      of: AuthorityCode("E06000009"), in: lens, result: result, names: [:])
    #expect(absent?.absence?.state == .notSubmitted)
    #expect(absent?.standing == nil)
    #expect(picture(lens, result) == nil)
  }

  @Test func leadersHaveNoOpenQuestionAndAReadyLens() {
    let units = ["E06000001", "E06000002"].map { ResultFixture.unit($0, p: 0.99) }
    let result = ResultFixture.result(units)
    var lens = LensFixture.lens()
    #expect(lens.leaders(in: result).map(\.id) == ["E06000001", "E06000002"])
    #expect(lens.mostImproved(in: result).count == 2)
    lens.queries = [LensQuery(code, reason: "Why?")]
    #expect(lens.leaders(in: result).map(\.id) == ["E06000002"])
    #expect(lens.mostImproved(in: result).map(\.id) == ["E06000002"])
    lens.status.state = .experimental
    #expect(lens.leaders(in: result).isEmpty)
    lens.status.state = .ready
    lens.isGraded = false
    #expect(lens.mostImproved(in: result).isEmpty)
  }

  @Test func measuresStandBesideTheirComparators() throws {
    var lens = LensFixture.lens()
    lens.outcomes[1].isPooled = true
    lens.queries = [LensQuery(code, measures: ["out.a"], years: [2021], reason: "Why?")]
    let codes = ["E06000001", "E06000002"]
    let panel = try PanelBuilder(
      lens: lens, authorities: codes.map { LensFixture.council($0) }, reorganisations: [],
      table: ObservationIndex(
        codes.flatMap { code in [2020, 2021].flatMap { LensFixture.complete(code, $0) } })
    ).build()
    let result = ResultFixture.result([
      ResultFixture.unit("E06000001", comparators: ["E06000002"]),
      ResultFixture.unit("E06000002"),
    ])
    let pictures = MeasurePicture.all(
      of: code, in: lens, panel: panel, result: result, units: ["out.a": "% of children"])
    #expect(pictures.map(\.measure) == ["out.a"])
    #expect(pictures.first?.unit == "% of children")
    #expect(
      pictures.first?.years
        == [MeasurePicture.Year(endYear: 2020, value: 40, comparators: [40])])
  }
}
