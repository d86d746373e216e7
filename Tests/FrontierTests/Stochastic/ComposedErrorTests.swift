import Foundation
import Testing

@testable import Frontier

/// The composed error's density against integration, its derivatives against differences.
struct ComposedErrorTests {
  static let cases: [(InefficiencyDistribution, Double, Double, Double)] = [
    (.halfNormal, 0, -1.2, -0.4), (.halfNormal, 0, -0.3, -1.5), (.truncatedNormal, 0.6, -1, -0.7),
    (.truncatedNormal, -1.3, -0.8, 0.1), (.exponential, 0, -1, -0.6), (.exponential, 0, -0.2, -1.4),
  ]

  /// Density of the inefficiency u itself.
  private func density(
    _ u: Double, _ distribution: InefficiencyDistribution, _ mode: Double, _ spread: Double
  ) -> Double {
    if distribution == .exponential { return exp(-u / spread) / spread }
    let z = (u - mode) / spread
    let normal = exp(-0.5 * z * z) / (spread * (2 * .pi).squareRoot())
    return normal / (0.5 * erfc(-mode / spread / 2.0.squareRoot()))
  }

  private func integrate(_ body: (Double) -> Double) -> Double {
    let steps = 40_000
    let width = 14.0 / Double(steps)
    var sum = 0.0
    for i in 0...steps {
      let weight = i == 0 || i == steps ? 1.0 : i % 2 == 1 ? 4 : 2
      sum += weight * body(Double(i) * width)
    }
    return sum * width / 3
  }

  @Test(arguments: cases.indices)
  func densityIsTheIntegralOverInefficiency(_ index: Int) {
    let (distribution, mode, a, b) = Self.cases[index]
    let error = ComposedError(distribution, mode: mode, logNoise: a, logInefficiency: b)
    for e in [-2.0, -0.7, -0.1, 0, 0.4, 1.1] {
      func joint(_ u: Double) -> Double {
        let v = (e + u) / exp(a)
        return exp(-0.5 * v * v) / (exp(a) * (2 * .pi).squareRoot())
          * density(u, distribution, mode, exp(b))
      }
      let total = integrate(joint)
      #expect(abs(error.value(e) - log(total)) < 1e-8, "\(distribution) at \(e)")
      // The posterior's mean, which the efficiencies rest on.
      let (mean, spread) = error.posterior(e)
      let expected = integrate { $0 * joint($0) } / total
      let truncated = ComposedErrorTests.truncatedMean(mean, spread)
      #expect(abs(truncated - expected) < 1e-7, "\(distribution) at \(e)")
    }
  }

  private static func truncatedMean(_ mean: Double, _ spread: Double) -> Double {
    let z = mean / spread
    let density = exp(-0.5 * z * z) / (2 * Double.pi).squareRoot()
    return mean + spread * density / (0.5 * erfc(-z / 2.0.squareRoot()))
  }

  @Test(arguments: cases.indices)
  func derivativesMatchDifferences(_ index: Int) {
    let (distribution, mode, a, b) = Self.cases[index]
    func value(_ q: SIMD4<Double>) -> ComposedError.Derivatives {
      ComposedError(distribution, mode: q[1], logNoise: q[2], logInefficiency: q[3])
        .derivatives(q[0])
    }
    for e in [-1.4, -0.2, 0.5] {
      let point = SIMD4(e, mode, a, b)
      let exact = value(point)
      let plain = ComposedError(distribution, mode: mode, logNoise: a, logInefficiency: b)
      #expect(abs(exact.value - plain.value(e)) < 1e-13)
      let second: [[Double]] = [
        [exact.ee, exact.em, exact.ea, exact.eb], [exact.em, exact.mm, exact.ma, exact.mb],
        [exact.ea, exact.ma, exact.aa, exact.ab], [exact.eb, exact.mb, exact.ab, exact.bb],
      ]
      let hasMode = distribution == .truncatedNormal
      for i in 0..<4 where hasMode || i != 1 {
        var (up, down) = (point, point)
        up[i] += 1e-5
        down[i] -= 1e-5
        let slope = (value(up).value - value(down).value) / 2e-5
        #expect(abs(slope - exact.first[i]) < 1e-7, "\(distribution) first \(i)")
        for j in 0..<4 where hasMode || j != 1 {
          let bend = (value(up).first[j] - value(down).first[j]) / 2e-5
          #expect(abs(bend - second[i][j]) < 1e-6, "\(distribution) second \(i) \(j)")
        }
      }
    }
  }
}
