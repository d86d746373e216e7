import Foundation
import Testing

@testable import Productivity

@Suite("Intervals hold the truth as often as they say")
struct SimulationTests {
  @Test("a nominal 90 % interval covers 85 to 95 % in fresh worlds")
  func coverage() throws {
    let seed = UInt64.random(in: 1...1_000_000)
    print("SimulationTests: seed \(seed)")
    let simulation = Simulation(
      world: SimulatedWorld(units: 60, years: 5, measures: 4, context: 2), runs: 40,
      settings: RunSettings(weightDraws: 20, draws: 1000, seed: seed))
    let report = try simulation.report()
    #expect(report.councils >= 40 * 55)
    #expect((0.85...0.95).contains(report.cover90), "seed \(seed): \(report)")
    #expect((0.72...0.88).contains(report.cover80), "seed \(seed): \(report)")
    #expect(report.spearman > 0.85, "seed \(seed): \(report)")
    #expect(report.wrongSide < 0.05, "seed \(seed): \(report)")
  }

  @Test("every broken assumption changes the panel, and the index survives all of them")
  func misspecified() throws {
    let plain = SimulatedPanel(SimulatedWorld(units: 40, years: 5), seed: 3)
    for broken in SimulatedWorld.Break.allCases {
      let world = SimulatedWorld(units: 40, years: 5, breaks: [broken])
      #expect(SimulatedPanel(world, seed: 3).panel != plain.panel, "\(broken)")
    }
    let all = SimulatedWorld(units: 60, years: 5, breaks: Set(SimulatedWorld.Break.allCases))
    let report = try Simulation(
      world: all, runs: 4, settings: RunSettings(weightDraws: 10, draws: 600, seed: 8)
    ).report()
    #expect(report.cover90 > 0.7)
    #expect(report.spearman > 0.6)
  }
}
