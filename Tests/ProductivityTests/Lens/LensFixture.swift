import Productivity
import Sector

/// A small lens with two outcomes and a few councils, to be changed by each test.
enum LensFixture {
  static func outcome(
    _ measure: String, weight: Double = 0.5, low: Double = 0, high: Double = 100
  ) -> LensOutcome {
    LensOutcome(
      measure: measure, label: "Label of \(measure)", about: "About \(measure).",
      polarity: .higher, weight: weight, goalposts: Goalposts(low: low, high: high))
  }

  static func lens(
    years: [Int] = [2020, 2021], context: [LensContext] = [], usesTypes: Bool = false
  ) -> LensDefinition {
    LensDefinition(
      id: "test_e", version: 1, title: "Test", question: "What do councils get?", about: "A test.",
      service: "csc", status: LensStatus(.ready, reason: "A test."),
      population: LensPopulation(nation: "England", tiers: [.unitary, .county]),
      years: LensYears(years),
      spend: LensSpend(label: "Money", need: "per child", value: Quantity(.init(["spend.a"]))),
      size: LensSize(label: "Children", value: Quantity(.init(["ctx.children"]))),
      outcomes: [outcome("out.a"), outcome("out.b")], context: context, usesTypes: usesTypes,
      scope: "Everything.")
  }

  static func council(
    _ code: String, tier: Tier = .unitary, isCurrent: Bool = true, start: String? = nil,
    area: Double? = 10
  ) -> Authority {
    Authority(
      code: AuthorityCode(code), name: "Council \(code)", tier: tier, nation: "England",
      isCurrent: isCurrent, startDate: start, area: area)
  }

  /// One published figure; a nil value with a status says why there is none.
  static func figure(
    _ code: String, _ measure: String, _ endYear: Int, _ value: Int64?,
    status: ObservationStatus = .asPublished, row: Int = 1
  ) -> Observation {
    Observation(
      authority: AuthorityCode(code), measure: measure, period: .financial(ending: endYear),
      value: value.map { ExactDecimal(digits: $0) }, status: status, release: "rel-1", row: row)
  }

  /// Figures of every measure of the fixture lens for one council and year.
  static func complete(_ code: String, _ endYear: Int) -> [Observation] {
    [
      figure(code, "spend.a", endYear, 100), figure(code, "ctx.children", endYear, 2000),
      figure(code, "out.a", endYear, 40), figure(code, "out.b", endYear, 60),
    ]
  }
}
