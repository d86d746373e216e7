import Statistics
import Testing

@testable import Productivity

@Suite("Filling gaps in scores")
struct ImputationTests {
  static let simulated = SimulatedPanel(
    SimulatedWorld(units: 60, years: 5, measures: 3, context: 2), seed: 21)

  private func prepared(_ panel: Panel) throws -> PreparedPanel {
    try PreparedPanel(panel, RunSettings(requiredWeight: 0))
  }

  @Test("observed scores are never altered, and every gap is filled within 0 and 100")
  func observed() throws {
    let prepared = try prepared(Self.simulated.panel)
    let imputation = Imputation(prepared, measure: 0, count: 5, seed: 1)
    #expect(!imputation.gaps.isEmpty)
    for draw in 0..<5 {
      let completed = imputation.completed(draw)
      for (cell, score) in prepared.scores[0].enumerated() {
        #expect(score.isNaN ? (0...100).contains(completed[cell]) : completed[cell] == score)
      }
    }
    #expect(imputation.completed(0) != imputation.completed(1))
    #expect(imputation.completed(7) == imputation.completed(2))
  }

  @Test("held-out scores lie within the spread of their draws")
  func calibration() throws {
    var panel = Self.simulated.panel
    var hidden: [(cell: Int, score: Double)] = []
    for unit in panel.units.indices where unit % 2 == 0 {
      if let value = panel.values[1][unit, 3] {
        hidden.append((unit * 5 + 3, Scores.score(value, panel.measures[1])))
        panel.values[1][unit, 3] = nil
      }
    }
    let imputation = Imputation(try prepared(panel), measure: 1, count: 200, seed: 2)
    let inside = hidden.count { entry in
      let place = imputation.gaps.firstIndex(of: entry.cell)!
      let draws = imputation.draws.map { $0[place] }
      return (Quantile.of(draws, 0.05)...Quantile.of(draws, 0.95)).contains(entry.score)
    }
    // 28 or so draws at 90 %: fewer than 20 inside would happen once in ten thousand times.
    #expect(hidden.count >= 24)
    #expect(Double(inside) / Double(hidden.count) > 0.7)
  }

  @Test("a year in which nobody has the measure borrows the nearest year's level")
  func borrowedYear() throws {
    var panel = Self.simulated.panel
    for unit in panel.units.indices {
      panel.values[2][unit, 4] = nil
      for year in 0..<4 {
        panel.values[2][unit, year] = panel.values[2][unit, year].map {
          $0 + (year == 3 ? 6 : 0) * (panel.measures[2].polarity == .lower ? -1 : 1)
        }
      }
    }
    let prepared = try prepared(panel)
    let scores = Imputation(prepared, measure: 2, count: 100, seed: 3).mean()
    func level(_ year: Int) -> Double {
      Moments.mean((0..<prepared.unitCount).map { scores[$0 * 5 + year] })
    }
    #expect(abs(level(4) - level(3)) < 1.5)
    #expect(level(4) - level(2) > 5)
  }
}
