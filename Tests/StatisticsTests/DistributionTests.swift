import Foundation
import Testing

@testable import Statistics

@Suite("The normal distribution")
struct NormalTests {
  @Test(
    "quantiles from printed tables",
    arguments: [
      (0.5, 0.0), (0.975, 1.959963984540054), (0.95, 1.6448536269514722),
      (0.001, -3.090232306167813), (1e-10, -6.361340902404056),
    ])
  func quantile(p: Double, z: Double) {
    #expect(abs(Normal.quantile(p) - z) < 1e-12 * max(1, abs(z)))
  }

  @Test("the quantile undoes the distribution function")
  func inverse() {
    for z in stride(from: -6.0, through: 6.0, by: 0.37) {
      #expect(abs(Normal.quantile(Normal.cdf(z)) - z) < 1e-6)
    }
    #expect(Normal.quantile(0) == -.infinity)
    #expect(Normal.quantile(1) == .infinity)
  }
}

@Suite("Quantiles and correlation")
struct SummaryTests {
  @Test("type 7 quantiles interpolate between order statistics")
  func quantiles() {
    let values = [3.0, 1, 4, 1, 5, 9, 2, 6]
    #expect(abs(Quantile.of(values, 0.25) - 1.75) < 1e-15)
    #expect(abs(Quantile.of(values, 0.9) - 6.9) < 1e-12)
    #expect(Quantile.median([]).isNaN)
    #expect(Quantile.median([7]) == 7)
  }

  @Test("selection gives the same quantiles as sorting", arguments: 1...20)
  func selection(seed: Int) {
    var random = Philox(seed: UInt64(seed))
    let values = (0..<(1 + random.index(below: 200))).map { _ in
      (random.normal() * 4).rounded() / 2
    }
    let probabilities = [0.0, 0.025, 0.05, 0.5, 0.9, 0.975, 1]
    var copy = values
    #expect(
      Quantile.few(&copy, probabilities) == probabilities.map { Quantile.of(values, $0) })
    #expect(copy.sorted() == values.sorted())
  }

  @Test("ties take their mean rank")
  func ranks() {
    #expect(Correlation.ranks([10, 20, 20, 5]) == [2, 3.5, 3.5, 1])
    #expect(abs(Correlation.spearman([1, 2, 3, 4], [1, 8, 27, 64]) - 1) < 1e-15)
    #expect(abs(Correlation.pearson([1, 2, 3], [6, 4, 2]) + 1) < 1e-15)
    #expect(Correlation.pearson([1, 1, 1], [1, 2, 3]).isNaN)
  }

  @Test("means and SDs")
  func moments() {
    #expect(Moments.mean([1, 2, 3, 4]) == 2.5)
    #expect(abs(Moments.populationSD([1, 2, 3, 4]) - 1.25.squareRoot()) < 1e-15)
    #expect(abs(Moments.sampleSD([1, 2, 3, 4]) - (5.0 / 3).squareRoot()) < 1e-15)
  }
}
