import Testing

@testable import Sector

@Suite("Price levels")
struct PriceLevelsTests {
  private let levels = PriceLevels([
    Deflator(
      series: "old", endYear: 2021, index: ExactDecimal(digits: 100), isForecast: false),
    Deflator(
      series: "new", endYear: 2022, index: ExactDecimal(digits: 80), isForecast: false),
    Deflator(
      series: "new", endYear: 2024, index: ExactDecimal(digits: 100), isForecast: true),
  ])

  @Test("Cash of 2021-22 is worth a quarter more in the pounds of 2023-24")
  func factor() throws {
    #expect(try #require(levels.factor(from: 2022, to: 2024)) == 1.25)
    #expect(levels.factor(from: 2024, to: 2024) == 1)
    #expect(levels.series == "new")
  }

  @Test("A year without a level has no factor, and series are never mixed")
  func unknownYear() {
    #expect(levels.factor(from: 2021, to: 2024) == nil)
    #expect(levels.factor(from: 2022, to: 2023) == nil)
    #expect(PriceLevels([]).factor(from: 2022, to: 2022) == nil)
  }

  @Test("A forecast says so")
  func forecast() {
    #expect(levels.isForecast(2024))
    #expect(!levels.isForecast(2022))
  }
}
