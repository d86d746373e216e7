import Productivity
import Testing

@Suite struct GoalpostsTests {
  /// The integers 0 to 1000: their quantiles are known without a computer.
  @Test func quantilesOfAnEvenSpread() {
    let values = (0...1000).map(Double.init).shuffled()
    #expect(Goalposts.measured(from: values, isLog: false) == Goalposts(low: 25, high: 975))
  }

  /// With a logarithm the shift is half of the 5 % quantile of the positive figures: of 1 to 1000
  /// that is (1 + 0.05 × 999) / 2 = 25.475.
  @Test func shiftIgnoresZeros() {
    let values = Array(repeating: 0.0, count: 10) + (1...1000).map(Double.init)
    let posts = Goalposts.measured(from: values, isLog: true)
    #expect(posts?.logShift == 25.5)
  }

  @Test func threeSignificantFigures() {
    let values = (0...1000).map { 0.0123456 + Double($0) * 1e-6 }
    #expect(Goalposts.measured(from: values, isLog: false)?.low == 0.0124)
    let large = (0...1000).map { 123_456 + Double($0) * 100 }
    #expect(Goalposts.measured(from: large, isLog: false)?.low == 126_000)
  }

  @Test func tooFewOrEqualFiguresGiveNone() {
    #expect(Goalposts.measured(from: (1...19).map(Double.init), isLog: false) == nil)
    #expect(Goalposts.measured(from: Array(repeating: 5, count: 50), isLog: false) == nil)
    #expect(Goalposts.measured(from: Array(repeating: 0, count: 50), isLog: true) == nil)
  }
}
