import Productivity
import Testing

@Suite struct MeasureNoticesTests {
  /// Ten comparators from 20 to 29 in every year, and a council with these figures.
  private func picture(
    _ values: [Double], polarity: LensOutcome.Polarity = .lower, comparators: Int = 10
  ) -> MeasurePicture {
    MeasurePicture(
      measure: "m", label: "Families referred again within a year", lens: "csc_e",
      polarity: polarity, unit: "% of referrals",
      years: values.enumerated().map { position, value in
        MeasurePicture.Year(
          endYear: 2021 + position, value: value,
          comparators: (0..<comparators).map { 20 + Double($0) })
      })
  }

  private func notices(_ measure: MeasurePicture, queries: [String] = []) -> [Notice] {
    FiveThings.candidates(
      for: CouncilPicture(
        name: "X",
        lenses: [LensPicture(id: "csc_e", title: "Children", standing: nil, queries: queries)],
        measures: [measure])
    ).filter { $0.measure == "m" }
  }

  @Test func threeYearsAheadOfEverySimilarCouncil() throws {
    let notice = try #require(notices(picture([25, 15, 14, 12.34])).first)
    #expect(notice.rule == .furthestAhead)
    #expect(
      notice.sentence == """
        Families referred again within a year: 12.3% in 2023-24, lower than in any similar \
        council, three years running (lower is better).
        """)
    #expect(notice.link.target == .measure)
  }

  @Test func threeYearsBehind() throws {
    let notice = try #require(notices(picture([31, 32, 40])).first)
    #expect(notice.rule == .furthestBehind)
    #expect(notice.sentence.contains("40% in 2022-23, higher than in any similar council"))
    let other = try #require(notices(picture([31, 32, 40], polarity: .higher)).first)
    #expect(other.rule == .furthestAhead)
  }

  @Test(
    arguments: [
      [31, 29, 40], [31, 40], [31, 32, 28], [15, 31, 15],
    ] as [[Double]])
  func lessThanThreeYearsIsNoNotice(values: [Double]) {
    #expect(notices(picture(values)).isEmpty)
  }

  @Test func threeFiguresWithAGapAreNotThreeYearsRunning() {
    var gappy = picture([31, 32, 33])
    gappy.years[0].endYear = 2019
    #expect(notices(gappy).isEmpty)
  }

  @Test func fewComparatorsSayTooLittle() {
    #expect(notices(picture([1, 1, 1], comparators: 7)).isEmpty)
    #expect(!notices(picture([1, 1, 1], comparators: 8)).isEmpty)
  }

  @Test func openQuestionsSilenceTheLensesMeasures() {
    #expect(notices(picture([1, 1, 1]), queries: ["Recording changed."]).isEmpty)
  }
}
