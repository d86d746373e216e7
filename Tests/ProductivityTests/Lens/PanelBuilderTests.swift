import Foundation
import Productivity
import Sector
import Testing

@Suite struct PanelBuilderTests {
  private func build(
    _ lens: LensDefinition, _ councils: [Authority], _ observations: [Observation],
    reorganisations: [Reorganisation] = [], releases: [Release] = []
  ) throws -> LensPanel {
    try PanelBuilder(
      lens: lens, authorities: councils, reorganisations: reorganisations,
      table: ObservationIndex(observations), releases: releases
    ).build()
  }

  private let two = [LensFixture.council("E06000002"), LensFixture.council("E06000001")]
  private var figures: [Observation] {
    ["E06000001", "E06000002"].flatMap { code in
      [2020, 2021].flatMap { LensFixture.complete(code, $0) }
    }
  }

  @Test func councilsComeInTheOrderOfTheirCodes() throws {
    let built = try build(LensFixture.lens(), two, figures)
    #expect(built.panel.units == ["E06000001", "E06000002"])
    #expect(built.panel.years == [2020, 2021])
    #expect(built.panel.spend[0, 0] == 100)
    #expect(built.panel.values[1][1, 1] == 60)
    #expect(built.panel.size == [2000, 2000])
    #expect(built.panel.totalSpend == [200_000, 200_000])
    #expect(built.panel.types.isEmpty)
    #expect(built.completeCouncils == [2, 2])
  }

  @Test func everyCellNamesItsReleaseAndRow() throws {
    var observations = figures
    observations.append(LensFixture.figure("E06000001", "out.a", 2021, 47, row: 99))
    let cell = try build(LensFixture.lens(), two, observations).outcomes[0][0][1]
    #expect(cell.value == 47)
    #expect(cell.sources.map(\.row) == [99])
    #expect(cell.sources.map(\.release) == ["rel-1"])
    #expect(cell.sources.map(\.authority) == [AuthorityCode("E06000001")])
    #expect(cell.sources[0].isBridged == false)
  }

  @Test(arguments: [
    (ObservationStatus.suppressed, CellState.suppressed),
    (.notSubmitted, .notSubmitted), (.notApplicable, .notProvided), (.missing, .missing),
    (.notAvailable, .missing), (.zeroOrNegative, .missing),
  ])
  func gapsKeepTheirReason(status: ObservationStatus, state: CellState) throws {
    let observations =
      figures + [
        LensFixture.figure("E06000001", "out.a", 2021, nil, status: status)
      ]
    let built = try build(LensFixture.lens(), two, observations)
    #expect(built.outcomes[0][0][1].state == state)
    #expect(built.panel.values[0][0, 1] == nil)
    #expect(built.outcomes[0][0][1].sources.map(\.status) == [status])
  }

  @Test func aPrintedZeroIsAValue() throws {
    let observations = figures + [LensFixture.figure("E06000001", "out.a", 2021, 0)]
    let built = try build(LensFixture.lens(), two, observations)
    #expect(built.panel.values[0][0, 1] == 0)
  }

  @Test func aYearWithoutAnyFigureIsAnError() throws {
    let observations = figures.filter { !($0.measure == "out.b" && $0.period.endYear == 2020) }
    let error = try #require(throws: LensError.self) {
      try build(LensFixture.lens(), two, observations)
    }
    #expect(error.problem == .yearWithoutData("out.b", year: 2020))
    var lens = LensFixture.lens()
    lens.outcomes[1].years = LensYears([2021])
    let built = try build(lens, two, observations)
    #expect(built.outcomes[1][0][0].state == .notCounted)
    #expect(built.completeCouncils == [2, 2])
  }

  @Test func figuresInYearsThatDoNotCountAreKeptOut() throws {
    var lens = LensFixture.lens()
    lens.outcomes[1].years = LensYears([2021])
    let built = try build(lens, two, figures)
    #expect(built.panel.values[1][0, 0] == nil)
    #expect(built.outcomes[1][0][0].sources.count == 1)
  }

  @Test func statusesThatAskForCautionCountLess() throws {
    var lens = LensFixture.lens()
    lens.outcomes[0].statusWeights = [.derivedThreeQuarters: 0.5]
    let observations =
      figures + [
        LensFixture.figure("E06000001", "out.a", 2021, 40, status: .derivedThreeQuarters)
      ]
    let built = try build(lens, two, observations)
    #expect(built.panel.reliability[0][0, 1] == 0.5)
    #expect(built.panel.reliability[0][0, 0] == 1)
  }

  @Test func councilsWithNothingAreLeftOutWithTheirReason() throws {
    let councils = two + [LensFixture.council("E06000003")]
    let observations =
      figures + [
        LensFixture.figure("E06000003", "out.a", 2021, 5),
        LensFixture.figure("E06000003", "spend.a", 2021, nil, status: .notSubmitted),
      ]
    let built = try build(LensFixture.lens(), councils, observations)
    #expect(built.panel.units == ["E06000001", "E06000002"])
    let out = try #require(built.panel.leftOut.first)
    #expect(out.id == "E06000003")
    #expect(out.state == .notSubmitted)
    #expect(out.reason.contains("spending"))
  }

  @Test func excludedCouncilsAreListedAndNotRanked() throws {
    var lens = LensFixture.lens()
    lens.population.excluded = [.init(AuthorityCode("E06000002"), reason: "Too few residents.")]
    let built = try build(lens, two, figures)
    #expect(built.panel.units == ["E06000001"])
    #expect(
      built.panel.leftOut == [
        UnassessedUnit(id: "E06000002", state: .notComparable, reason: "Too few residents.")
      ])
  }

  @Test func aQueryMarksOrLeavesOut() throws {
    var lens = LensFixture.lens()
    lens.queries = [
      LensQuery(AuthorityCode("E06000001"), measures: ["out.a"], years: [2021], reason: "Jumped."),
      LensQuery(
        AuthorityCode("E06000002"), measures: ["out.a"], years: [2021],
        reason: "A gap printed as zero.",
        leavesOut: true),
    ]
    let built = try build(lens, two, figures)
    #expect(built.outcomes[0][0][1].state == .queried)
    #expect(built.panel.values[0][0, 1] == 40)
    #expect(built.outcomes[0][1][1].state == .queried)
    #expect(built.panel.values[0][1, 1] == nil)
    #expect(built.outcomes[0][1][1].sources.first?.value == 40)
    #expect(built.outcomes[0][0][0].state == .value)
  }

  @Test func typesEnterWhereTheLensSpansSeveral() throws {
    let councils = [
      LensFixture.council("E06000001"), LensFixture.council("E06000002", tier: .county),
    ]
    let built = try build(LensFixture.lens(usesTypes: true), councils, figures)
    #expect(built.panel.types == ["unitary", "county"])
  }

  @Test func openLicencesAreReadFromTheReleases() throws {
    let release = Release(
      id: "rel-1", source: "s", title: "T", publisher: "P",
      licence: "Open Government Licence v3.0", file: "f.csv", sha256: "")
    #expect(
      try build(LensFixture.lens(), two, figures, releases: [release]).panel.measures
        .allSatisfy(\.isOpen))
    #expect(
      try build(LensFixture.lens(), two, figures).panel.measures.allSatisfy { !$0.isOpen })
  }

  @Test func anEmptyPopulationIsAnError() throws {
    let error = try #require(throws: LensError.self) {
      try build(LensFixture.lens(), [LensFixture.council("E07000001", tier: .district)], figures)
    }
    #expect(error.problem == .noCouncils)
  }
}
