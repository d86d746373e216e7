import Foundation
import Statistics
import Synchronization
import Testing

@testable import Productivity

@Suite("A run of the index")
struct IndexRunTests {
  static let world = SimulatedWorld(units: 40, years: 5, measures: 4, context: 2, types: 2)
  static let simulated = SimulatedPanel(world, seed: 12)
  static let settings = RunSettings(weightDraws: 8, draws: 400, seed: 5)

  private func run(
    _ panel: Panel = simulated.panel, _ settings: RunSettings = settings
  ) throws -> LensResult {
    try IndexRun(panel: panel, settings: settings).result()
  }

  @Test("the same result on one thread and on five")
  func threads() throws {
    var (one, five) = (Self.settings, Self.settings)
    (one.threads, five.threads) = (1, 5)
    var first = try run(Self.simulated.panel, one)
    let second = try run(Self.simulated.panel, five)
    first.settings.threads = 5
    #expect(first == second)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let bytes = try encoder.encode(first)
    #expect(try encoder.encode(second) == bytes)
    #expect(try JSONDecoder().decode(LensResult.self, from: bytes) == first)
  }

  @Test("another seed gives other draws")
  func seeds() throws {
    var other = Self.settings
    other.seed = 6
    #expect(try run(Self.simulated.panel, other).units != run().units)
  }

  @Test("the index is the same in cash and in real terms")
  func deflator() throws {
    var real = Self.simulated.panel
    let deflators = [0.8, 0.85, 0.92, 0.97, 1]
    for unit in real.units.indices {
      for year in real.years.indices {
        real.spend[unit, year] = real.spend[unit, year].map { $0 / deflators[year] }
      }
    }
    for (cash, deflated) in zip(try run().units, try run(real).units) {
      #expect(abs(cash.effect - deflated.effect) < 1e-4)
    }
  }

  @Test("parts add up to the fitted effect, and the halves make up the index")
  func parts() throws {
    let result = try run()
    let prepared = try PreparedPanel(Self.simulated.panel, Self.settings)
    let imputations = result.measures.indices.map {
      Imputation(prepared, measure: $0, count: 8, seed: Self.settings.seed)
    }
    let fit = DefaultFit(prepared, imputations, valueOfPoint: 0.02)
    for (unit, effect) in zip(result.units, prepared.lastYear(fit.effects)) {
      #expect(abs(unit.partsTotal - effect) < 1e-10)
      #expect(unit.parts.map(\.id) == ["m1", "m2", "m3", "m4", "spend"])
      #expect(abs(unit.partsTotal - unit.effect) < 0.1)
    }
    let sum = result.units.map { $0.outcomeEffect - $0.spendEffect }
    #expect(Correlation.pearson(sum, result.units.map(\.effect)) > 0.95)
  }

  @Test("every column keeps its promise")
  func columns() throws {
    let result = try run()
    let ids = Set(result.units.map(\.id))
    for unit in result.units {
      let (narrow, headline, wide) = (unit.interval80, unit.interval90, unit.interval95)
      #expect(wide.low <= headline.low && headline.low <= narrow.low)
      #expect(narrow.high <= headline.high && headline.high <= wide.high)
      #expect(unit.band == Band(probabilityAbove: unit.probabilityAbove))
      #expect(1 <= unit.rank.best && unit.rank.best <= unit.rank.worst)
      #expect(unit.simultaneousRank.best <= unit.simultaneousRank.worst)
      #expect(unit.trend.last?.mean == unit.effect)
      #expect(unit.trend.last?.interval90 == headline)
      #expect(unit.comparators.count == 15)
      #expect(unit.comparators.allSatisfy { ids.contains($0.id) && $0.id != unit.id })
      #expect(
        zip(unit.comparators, unit.comparators.dropFirst()).allSatisfy {
          $0.distance <= $1.distance
        })
      let points = unit.potential.points
      #expect(0 <= points.low && points.low <= points.middle && points.middle <= points.high)
      let pounds = try #require(unit.potential.pounds)
      let total = unit.expectation.spend * unit.size
      #expect(abs(pounds.high - total * (1 - exp(-0.02 * points.high))) < 1e-6 * total)
      let line = unit.expectation.expectedSpend(atOutcome: unit.expectation.outcome)
      #expect(abs(line / unit.expectation.spendAtOutcome - 1) < 1e-12)
      let back = unit.expectation.expectedSpend(atOutcome: unit.expectation.outcomeAtSpend)
      #expect(abs(back / unit.expectation.spend - 1) < 1e-9)
    }
  }

  @Test("states: too little data, as of, left out")
  func states() throws {
    var panel = Self.simulated.panel
    for year in panel.years.indices { panel.spend[0, year] = nil }
    for year in 0..<4 { panel.spend[1, year] = nil }
    panel.spend[2, 4] = nil
    panel.spend[3, 4] = 0
    for year in 0..<3 { panel.spend[4, year] = 100 }
    for year in 3..<5 { panel.spend[4, year] = nil }
    panel.size[5] = nil
    panel.leftOut = [
      UnassessedUnit(id: "Z", state: .notProvided, reason: "The county provides this service.")
    ]
    let result = try run(panel)
    let states = Dictionary(uniqueKeysWithValues: result.unassessed.map { ($0.id, $0.state) })
    #expect(
      states == [
        "U1": .missing, "U2": .tooLittleData, "U5": .tooLittleData,
        "U6": .tooLittleData, "Z": .notProvided,
      ])
    #expect(result.units.first { $0.id == "U3" }?.asOf == 2023)
    #expect(result.units.first { $0.id == "U4" }?.asOf == 2023)
    #expect(result.units.first { $0.id == "U7" }?.asOf == nil)
    #expect(result.units.count == 36)
  }

  @Test("submitted weights replace the Dirichlet draws")
  func submissions() throws {
    var settings = Self.settings
    settings.submittedWeights = Array(repeating: [1, 0, 0, 0], count: 30)
    var single = Self.simulated.panel
    for k in 1..<4 { single.measures[k].weight = 0 }
    var firm = Self.settings
    firm.weightConcentration = 1e9
    // Both runs know one measure only; they differ in the weights that make a year valid.
    firm.requiredWeight = 0
    settings.requiredWeight = 0
    let submitted = try run(Self.simulated.panel, settings).units.map(\.effect)
    let alone = try run(single, firm).units.map(\.effect)
    #expect(Correlation.pearson(submitted, alone) > 0.99)
  }

  @Test("progress rises to one, and a cancelled run stops")
  func monitor() throws {
    let last = Mutex(0.0)
    let monitor = RunMonitor(progress: { share in last.withLock { $0 = max($0, share) } })
    _ = try IndexRun(panel: Self.simulated.panel, settings: Self.settings).result(monitor: monitor)
    #expect(last.withLock { $0 } == 1)
    let cancelled = RunMonitor(isCancelled: { true })
    #expect(throws: IndexError.cancelled) {
      try IndexRun(panel: Self.simulated.panel).result(monitor: cancelled)
    }
  }

  @Test("the task's cancellation reaches the run")
  func task() async throws {
    var settings = Self.settings
    (settings.weightDraws, settings.draws) = (5_000, 100_000)
    let run = IndexRun(panel: Self.simulated.panel, settings: settings)
    let task = Task { try await run.resultInBackground() }
    task.cancel()
    await #expect(throws: IndexError.cancelled) { try await task.value }
  }

  @Test("panels and settings that cannot be used are refused with a reason")
  func refusals() {
    var panel = Self.simulated.panel
    panel.measures[0].goalHigh = panel.measures[0].goalLow
    #expect(throws: IndexError.self) { try run(panel) }
    #expect(throws: IndexError.tooFewCouncils(assessed: 19)) {
      try run(Self.simulated.panel.selecting(units: Array(0..<19)))
    }
    var settings = Self.settings
    settings.draws = 3
    #expect(throws: IndexError.self) { try run(Self.simulated.panel, settings) }
  }
}
