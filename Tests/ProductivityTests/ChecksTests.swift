import Foundation
import Statistics
import Testing

@testable import Productivity

@Suite("Checks before a run is published")
struct ChecksTests {
  private let panel = IndexRunTests.simulated.panel
  private let settings = IndexRunTests.settings

  private func run(_ panel: Panel) throws -> LensResult {
    try IndexRun(panel: panel, settings: settings).result()
  }

  @Test("a council whose spend halved in the last year is queried and leads no list")
  func jump() throws {
    var panel = panel
    panel.spend[9, 3] = 700
    panel.spend[9, 4] = 350
    let result = try run(panel)
    let unit = try #require(result.units.first { $0.id == "U10" })
    #expect(unit.state == .queried)
    let query = try #require(unit.queries.first { $0.subject == "spend" && $0.year == 2024 })
    #expect(query.kind == .jump && query.change < -0.5 && abs(query.change) > query.limit)
    #expect(query.reason.contains("Spend fell by 5"))
    #expect(!result.leaders.contains { $0.id == "U10" })
    #expect(!result.mostImproved.contains { $0.id == "U10" })
    #expect(result.checks.first { $0.id == "jumps" }?.outcome == .info)
  }

  @Test("a measure that falls to the floor and stays there is queried")
  func floorDrop() throws {
    var panel = panel
    let floor = panel.measures[0].polarity == .lower ? 1000.0 : -1000.0
    for year in 3..<5 { panel.values[0][5, year] = floor }
    let unit = try #require(try run(panel).units.first { $0.id == "U6" })
    #expect(
      unit.queries.contains { $0.kind == .floorDrop && $0.subject == "m1" && $0.year == 2023 })
  }

  @Test("spend that follows hidden need fails the need check")
  func need() throws {
    var panel = panel
    var random = Philox(seed: 77)
    let factor = panel.units.map { _ in random.normal() }
    for (unit, need) in factor.enumerated() {
      for year in panel.years.indices {
        panel.spend[unit, year] = panel.spend[unit, year].map { $0 * exp(0.5 * need) }
        for k in panel.measures.indices {
          let sign = panel.measures[k].polarity == .lower ? 1.0 : -1
          panel.values[k][unit, year] = panel.values[k][unit, year].map { $0 + 6 * sign * need }
        }
      }
    }
    let check = try #require(try run(panel).checks.first { $0.id == "need" })
    #expect(check.outcome == .failed && check.makesExperimental)
    #expect(check.figures["coefficient"]! < -2 * check.figures["standardError"]!)
    let honest = try #require(try run(self.panel).checks.first { $0.id == "need" })
    #expect(honest.outcome == .passed)
  }

  @Test("pooled measures, few measures, closed licences and two years make a lens experimental")
  func structure() throws {
    var poor = panel.dropping(measure: 3)
      .selecting(units: Array(panel.units.indices), years: [3, 4])
    for k in poor.measures.indices {
      poor.measures[k].isPooled = k < 2
      poor.measures[k].isOpen = k == 0
    }
    let result = try run(poor)
    let failed = Set(result.checks.filter { $0.outcome == .failed }.map(\.id))
    #expect(failed.isSuperset(of: ["pooled", "measures", "openLicence", "years"]))
    #expect(result.isExperimental)
    #expect(result.leaders.isEmpty)
    #expect(result.mostImproved.isEmpty)
  }

  @Test("a lens of spend alone is mostly a ranking of cost")
  func halves() throws {
    var panel = panel
    for k in panel.measures.indices {
      for unit in panel.units.indices {
        for year in panel.years.indices {
          let centre = (panel.measures[k].goalLow + panel.measures[k].goalHigh) / 2
          panel.values[k][unit, year] = panel.values[k][unit, year].map {
            centre + 0.05 * ($0 - centre)
          }
        }
      }
    }
    let result = try run(panel)
    #expect(result.spendHalfCorrelation > 0.95)
    #expect(result.checks.first { $0.id == "halves" }?.outcome == .failed)
  }

  @Test("reruns compare like with like")
  func reruns() throws {
    let run = IndexRun(panel: panel, settings: RunSettings(weightDraws: 20, draws: 2000))
    let result = try run.result()
    let same = Comparison(result, result)
    #expect(same.rankCorrelation == 1 && same.bandsChanged == 0 && same.oppositeBands == 0)
    let seed = try run.seedCheck(against: result)
    #expect(seed.figures["share"]! < 0.3)
    let vintage = try run.vintageCheck(against: result)
    #expect(vintage.figures["correlation"]! > 0.7)
  }

  @Test("the sensitivity panel covers every choice that can be changed")
  func sensitivity() throws {
    let run = IndexRun(panel: panel, settings: settings)
    let rows = try run.sensitivity(against: run.result())
    #expect(
      Set(rows.map(\.id)) == [
        "another.seed", "weights.equal", "weights.loose", "point.half", "point.double",
        "types.none", "types.only.type0", "types.only.type1", "without.measure.m1",
        "without.measure.m2", "without.measure.m3", "without.measure.m4", "without.context.x1",
        "without.context.x2",
      ])
    let seed = try #require(rows.first { $0.id == "another.seed" })
    #expect(seed.comparison.rankCorrelation > 0.97)
    #expect(seed.comparison.councils == 40)
    #expect(rows.first { $0.id == "types.only.type0" }?.comparison.councils == 20)
    #expect(throws: IndexError.cancelled) {
      try run.sensitivity(against: run.result(), monitor: RunMonitor(isCancelled: { true }))
    }
  }
}
