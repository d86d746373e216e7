import Foundation
import Testing

@testable import Productivity

@Suite("Scores on fixed goalposts")
struct ScoresTests {
  private func measure(
    _ polarity: PanelMeasure.Polarity, low: Double = 20, high: Double = 60, log: Bool = false
  ) -> PanelMeasure {
    PanelMeasure(
      id: "m", polarity: polarity, goalLow: low, goalHigh: high, weight: 1, isLog: log, logShift: 1)
  }

  @Test(
    "goalposts score 10 and 90, the rest on a line, clipped to 0 and 100",
    arguments: [(20.0, 10.0), (60, 90), (40, 50), (0, 0), (100, 100)])
  func higher(value: Double, score: Double) {
    #expect(abs(Scores.score(value, measure(.higher)) - score) < 1e-12)
    #expect(abs(Scores.score(value, measure(.lower)) - (100 - score)) < 1e-12)
  }

  @Test("a logarithmic measure is linear in the logarithm of value and shift")
  func logarithmic() {
    let measure = measure(.higher, low: 0, high: 99, log: true)
    #expect(abs(Scores.score(9, measure) - 50) < 1e-12)
    #expect(Scores.score(-2, measure).isNaN)
  }

  @Test("an absent figure has no score; a printed zero has one")
  func absence() {
    let scores = Scores.scores(PanelGrid(rows: [[nil, 0, 40]]), measure(.higher))
    #expect(scores[0].isNaN)
    #expect(scores[1] == 0)
    #expect(scores[2] == 50)
  }
}
