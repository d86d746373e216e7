import Foundation
import Statistics
import Testing

@testable import Productivity

@Suite("Comparators, potential and funnel")
struct ComparatorsTests {
  private let settings = IndexRunTests.settings
  private func prepared() throws -> PreparedPanel {
    try PreparedPanel(IndexRunTests.simulated.panel, settings)
  }

  @Test("distances follow section 9, and the nearest come first")
  func distances() throws {
    let prepared = try prepared()
    let neighbours = Neighbours(prepared, count: 15)
    let (n, years) = (prepared.unitCount, prepared.yearCount)
    let logs = prepared.sizes.map { log($0) }
    for i in [0, 7, n - 1] {
      let distances = (0..<n).filter { $0 != i }.map { j in
        var square = prepared.panel.types[i] == prepared.panel.types[j] ? 0.0 : 1
        square += 0.25 * pow((logs[i] - logs[j]) / Moments.populationSD(logs), 2)
        for x in prepared.design.columns.prefix(2) {
          square += pow(x[i * years + years - 1] - x[j * years + years - 1], 2)
        }
        return square.squareRoot()
      }
      for (found, wanted) in zip(neighbours.nearest[i], distances.sorted()) {
        #expect(abs(found.distance - wanted) < 1e-12)
      }
    }
    #expect(neighbours.fewClose.count { $0 } == n / 10)
  }

  @Test("potential is the gap to the comparators' upper quartile, draw by draw")
  func potential() {
    var random = Philox(seed: 31)
    let (units, count) = (12, 250)
    let draws = (0..<units * count).map { _ in 0.2 * random.normal() }
    let peers = [3, 5, 6, 8, 11]
    let rule = PotentialRule(draws: draws[...], drawCount: count, valueOfPoint: 0.02)
    let found = rule.potential(unit: 0, comparators: peers, total: 1_000_000)
    let gaps = (0..<count).map { draw in
      max(0, Quantile.of(peers.map { draws[$0 * count + draw] }, 0.75) - draws[draw])
    }
    #expect(found.points.low == Quantile.of(gaps, 0.05) / 0.02)
    #expect(abs(found.points.middle - Quantile.of(gaps, 0.5) / 0.02) < 1e-12)
    let pounds = 1_000_000 * (1 - exp(-Quantile.of(gaps, 0.95)))
    #expect(abs(found.pounds!.high - pounds) < 1e-6)
    #expect(found.mayBeNone)
    #expect(rule.potential(unit: 0, comparators: peers, total: nil).pounds == nil)
  }

  @Test("real differences show as over-dispersion of the funnel")
  func funnel() throws {
    let prepared = try prepared()
    let imputations = prepared.scores.indices.map {
      Imputation(prepared, measure: $0, count: 4, seed: 1)
    }
    let fit = DefaultFit(prepared, imputations, valueOfPoint: 0.02)
    let funnel = FunnelRule(prepared, fit)
    #expect(funnel.z.count == prepared.unitCount)
    #expect(funnel.overDispersion > 4)
    let low = Quantile.of(funnel.z, 0.1)
    let high = Quantile.of(funnel.z, 0.9)
    let mean = Moments.mean(funnel.z.map { pow(min(high, max(low, $0)), 2) })
    #expect(abs(funnel.overDispersion - mean) < 1e-9)
  }
}
