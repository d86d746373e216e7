import Foundation
import Productivity
import Sector
import Testing

@Suite struct LensDefinitionTests {
  @Test func aSoundLensPasses() throws {
    try LensFixture.lens().check()
  }

  /// A change to a sound lens, and what is then wrong with it.
  struct Fault: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var change: @Sendable (inout LensDefinition) -> Void
    var problem: LensError.Problem
    var path: [String]

    init(
      _ name: String, _ problem: LensError.Problem, at path: [String],
      change: @escaping @Sendable (inout LensDefinition) -> Void
    ) {
      testDescription = name
      self.change = change
      self.problem = problem
      self.path = path
    }
  }

  static let faults: [Fault] = [
    Fault("weights", .weightsDoNotAddUp(total: 0.75), at: ["outcomes"]) {
      $0.outcomes[1].weight = 0.25
    },
    Fault("weight of zero", .badWeight("out.a", weight: 0), at: ["outcomes", "0", "weight"]) {
      $0.outcomes[0].weight = 0
    },
    Fault("same outcome twice", .duplicateOutcome("out.a"), at: ["outcomes", "1", "measure"]) {
      $0.outcomes[1].measure = "out.a"
    },
    Fault(
      "goalposts the wrong way round", .goalpostsReversed("out.b", low: 9, high: 3),
      at: ["outcomes", "1", "goalposts"]
    ) { $0.outcomes[1].goalposts = Goalposts(low: 9, high: 3) },
    Fault(
      "no logarithm", .goalpostOutsideLog("out.a", low: -1, shift: 0.5),
      at: ["outcomes", "0", "goalposts"]
    ) { $0.outcomes[0].goalposts = Goalposts(low: -1, high: 3, logShift: 0.5) },
    Fault("years backwards", .yearsOutOfOrder, at: ["years"]) {
      $0.years = LensYears([2021, 2020])
    },
    Fault("no years", .noYears, at: ["years"]) { $0.years = LensYears([]) },
    Fault(
      "year of a measure outside the lens", .yearOutsideLens("out.a", year: 2019),
      at: ["outcomes", "0", "years"]
    ) { $0.outcomes[0].years = LensYears([2019, 2020]) },
    Fault("empty question", .emptyText, at: ["question"]) { $0.question = "  " },
    Fault("bad id", .badID("CSC e"), at: ["lens"]) { $0.id = "CSC e" },
    Fault("no tiers", .noTiers, at: ["population", "tiers"]) { $0.population.tiers = [] },
    Fault("nothing to spend", .noMeasures, at: ["spend", "value"]) {
      $0.spend.value.top.measures = []
    },
    Fault("outcome as excuse", .contextIsOutcome("out.a"), at: ["context", "0", "value"]) {
      $0.context = [LensContext(id: "c", label: "C", value: Quantity(.init(["out.a"])))]
    },
    Fault("query of a stranger", .queryOfStranger("x.y"), at: ["queries", "0", "measures"]) {
      $0.queries = [LensQuery(AuthorityCode("E06000001"), measures: ["x.y"], reason: "Why?")]
    },
  ]

  @Test(arguments: faults) func everyFaultIsNamedAndPlaced(fault: Fault) throws {
    var lens = LensFixture.lens()
    fault.change(&lens)
    let error = try #require(throws: LensError.self) { try lens.check() }
    #expect(error.problem == fault.problem)
    #expect(error.path == fault.path)
    #expect(error.description.hasPrefix("Lens \(lens.id), at "))
    #expect(error.description.hasSuffix("."))
  }

  @Test func anUnknownMeasureIsNamedWithItsPlace() throws {
    let lens = LensFixture.lens()
    let known = ["spend.a", "ctx.children", "out.a"].map { measure($0, .none) }
    let error = try #require(throws: LensError.self) { try lens.check(against: known) }
    #expect(error.problem == .measureUnknown("out.b"))
    #expect(error.path == ["outcomes", "1", "measure"])
    try lens.check(against: known + [measure("out.b", .higher)])
  }

  @Test func theSourcesDirectionMayNotBeContradicted() throws {
    let known = [
      measure("spend.a", .none), measure("ctx.children", .none), measure("out.a", .none),
      measure("out.b", .lower),
    ]
    let error = try #require(throws: LensError.self) {
      try LensFixture.lens().check(against: known)
    }
    #expect(error.problem == .polarityContradicts("out.b"))
  }

  @Test func measuresNeededComeOnceAndInOrder() {
    var lens = LensFixture.lens()
    lens.context = [
      LensContext(
        id: "dens", label: "D", value: Quantity(.init(["ctx.children", "ctx.pop"]), per: .area))
    ]
    lens.shownBeside = [LensBesideMeasure(measure: "out.c", label: "C", reason: "Shown.")]
    #expect(lens.measuresNeeded == ["spend.a", "ctx.children", "out.a", "out.b", "ctx.pop"])
    #expect(lens.measuresShown == lens.measuresNeeded + ["out.c"])
    #expect(lens.label(of: "out.a") == "Label of out.a")
    #expect(lens.label(of: "out.c") == "C")
    #expect(lens.label(of: "ctx.pop") == nil)
  }

  @Test func outsidersAreNamedWithTheirReason() {
    var lens = LensFixture.lens()
    lens.population.excluded = [.init(AuthorityCode("E06000053"), reason: "Too few residents.")]
    #expect(lens.placeOutside(LensFixture.council("E06000001")) == nil)
    #expect(
      lens.placeOutside(LensFixture.council("E06000053"))
        == UnassessedUnit(id: "E06000053", state: .notComparable, reason: "Too few residents."))
    #expect(
      lens.placeOutside(LensFixture.council("E07000001", tier: .district))?.state == .notProvided)
    #expect(
      lens.placeOutside(LensFixture.council("E06000002", isCurrent: false))?.state
        == .notComparable)
  }

  @Test func survivesJSON() throws {
    var lens = LensFixture.lens()
    lens.outcomes[0].statusWeights = [.derivedThreeQuarters: 0.5]
    lens.outcomes[0].goalposts.logShift = 0.25
    lens.context = [
      LensContext(
        id: "old", label: "Old",
        value: Quantity(
          .init(["ctx.a", "ctx.b"], combining: .mean, timing: .startYear),
          per: .term(.init(["ctx.pop"], timing: .fixed(2019))), times: 100, isLog: true,
          isCentredOnYear: true, isSteady: true, fill: .lastKnown)),
      LensContext(id: "dens", label: "Density", value: Quantity(.init(["ctx.pop"]), per: .area)),
    ]
    let data = try JSONEncoder().encode(lens)
    #expect(try JSONDecoder().decode(LensDefinition.self, from: data) == lens)
  }

  private func measure(_ id: String, _ polarity: Measure.Polarity) -> Measure {
    Measure(
      id: id, name: id, unit: "%", polarity: polarity, kind: .outcome, source: "Test",
      service: "csc")
  }
}
