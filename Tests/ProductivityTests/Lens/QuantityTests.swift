import Foundation
import Productivity
import Sector
import Testing

@Suite struct QuantityTests {
  private let codes = ["E06000001", "E06000002"]

  /// The context table of a lens whose only circumstance is `quantity`, over 2020 and 2021.
  private func table(_ quantity: Quantity, _ figures: [Observation]) throws -> [[PanelCell]] {
    let lens = LensFixture.lens(context: [LensContext(id: "c", label: "C", value: quantity)])
    let base = codes.flatMap { code in [2020, 2021].flatMap { LensFixture.complete(code, $0) } }
    return try PanelBuilder(
      lens: lens, authorities: codes.map { LensFixture.council($0) }, reorganisations: [],
      table: ObservationIndex(base + figures)
    ).build().context[0]
  }

  /// A figure of each council and year: 10, 20 in 2020 and 30, 60 in 2021.
  private func spread(_ measure: String = "c.x", years: [Int] = [2020, 2021]) -> [Observation] {
    zip(years, [(10, 20), (30, 60)] as [(Int64, Int64)]).flatMap { year, values in
      [
        LensFixture.figure(codes[0], measure, year, values.0),
        LensFixture.figure(codes[1], measure, year, values.1),
      ]
    }
  }

  private func values(_ cells: [[PanelCell]]) -> [[Double?]] { cells.map { $0.map(\.value) } }

  @Test func sumAndMeanNeedEveryPart() throws {
    let figures = spread("c.x") + [LensFixture.figure(codes[0], "c.y", 2020, 4)]
    let sum = try table(Quantity(.init(["c.x", "c.y"])), figures)
    #expect(values(sum) == [[14, nil], [nil, nil]])
    #expect(sum[0][0].sources.map(\.measure) == ["c.x", "c.y"])
    #expect(sum[1][1].state == .missing)
    #expect(sum[1][1].sources.map(\.measure) == ["c.x"])
    let mean = try table(Quantity(.init(["c.x", "c.y"], combining: .mean)), figures)
    #expect(mean[0][0].value == 7)
  }

  @Test func ratiosTimesAndArea() throws {
    let figures = spread("c.x") + spread("c.y")
    let ratio = Quantity(.init(["c.x"]), per: .term(.init(["c.y"])), times: 100)
    #expect(values(try table(ratio, figures)) == [[100, 100], [100, 100]])
    let density = Quantity(.init(["c.x"]), per: .area, isLog: true)
    #expect(values(try table(density, figures))[1][1] == log(6))
  }

  @Test func aDivisorOfZeroGivesNoFigure() throws {
    let figures = spread("c.x") + [LensFixture.figure(codes[0], "c.y", 2020, 0)]
    let cells = try table(Quantity(.init(["c.x"]), per: .term(.init(["c.y"]))), figures)
    #expect(cells[0][0].value == nil)
    #expect(cells[0][0].state == .missing)
  }

  @Test func noLogarithmOfZero() throws {
    let figures = spread("c.x") + [LensFixture.figure(codes[0], "c.x", 2020, 0)]
    #expect(try table(Quantity(.init(["c.x"]), isLog: true), figures)[0][0].value == nil)
  }

  @Test func yearsOfTheFigure() throws {
    let start = Quantity(.init(["c.x"], timing: .startYear))
    #expect(values(try table(start, spread(years: [2019, 2020]))) == [[10, 30], [20, 60]])
    let fixed = Quantity(.init(["c.x"], timing: .fixed(2015)))
    #expect(values(try table(fixed, spread(years: [2015, 2016]))) == [[10, 10], [20, 20]])
  }

  @Test func centredFiguresAverageToZeroInEveryYear() throws {
    let cells = try table(Quantity(.init(["c.x"]), isCentredOnYear: true), spread())
    #expect(values(cells) == [[-5, -15], [5, 15]])
  }

  @Test func gapsAreFilledFromOtherYearsAndMarked() throws {
    let figures = spread().filter {
      !($0.authority.rawValue == codes[0] && $0.period.endYear == 2021)
    }
    let filled = try table(Quantity(.init(["c.x"]), fill: .ownMean), figures)
    #expect(values(filled) == [[10, 10], [20, 60]])
    #expect(filled[0][1].state == .filled)
    let last = try table(Quantity(.init(["c.x"]), fill: .lastKnown), figures)
    #expect(last[0][1].value == 10)
    #expect(last[0][1].state == .filled)
    #expect(last[0][1].sources.map(\.period.endYear) == [2020])
  }

  @Test func lastKnownNeverLooksAhead() throws {
    let figures = spread().filter {
      !($0.authority.rawValue == codes[0] && $0.period.endYear == 2020)
    }
    let last = try table(Quantity(.init(["c.x"]), fill: .lastKnown), figures)
    #expect(last[0][0].value == nil)
  }

  @Test func steadyFiguresAreTheMeanOfAllYears() throws {
    let cells = try table(Quantity(.init(["c.x"]), isSteady: true), spread())
    #expect(values(cells) == [[20, 20], [40, 40]])
  }

  @Test func theShorterOfTwoPeriodsWins() {
    let pooled = Observation(
      authority: AuthorityCode("E06000001"), measure: "m",
      period: Period(startYear: 2018, endYear: 2020, kind: .pooled),
      value: ExactDecimal(digits: 1), status: .asPublished, release: "r", row: 1)
    let single = LensFixture.figure("E06000001", "m", 2020, 2)
    for order in [[pooled, single], [single, pooled]] {
      #expect(
        ObservationIndex(order).cell(AuthorityCode("E06000001"), "m", endYear: 2020)?.value == 2)
    }
  }
}
