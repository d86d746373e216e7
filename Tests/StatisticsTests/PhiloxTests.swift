import Foundation
import Testing

@testable import Statistics

@Suite("Counter-based random numbers")
struct PhiloxTests {
  @Test("the known answers of the Random123 library")
  func knownAnswers() {
    #expect(
      Philox.block(counter: SIMD4(repeating: 0), key: SIMD2(repeating: 0))
        == SIMD4(0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8))
    #expect(
      Philox.block(
        counter: SIMD4(repeating: 0xffff_ffff), key: SIMD2(repeating: 0xffff_ffff))
        == SIMD4(0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd))
    #expect(
      Philox.block(
        counter: SIMD4(0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344),
        key: SIMD2(0xa409_3822, 0x299f_31d0))
        == SIMD4(0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1))
  }

  @Test("streams of one seed differ, and the same stream repeats")
  func streams() {
    var (a, b, c) = (
      Philox(seed: 7, stream: 1), Philox(seed: 7, stream: 1), Philox(seed: 7, stream: 2)
    )
    let first = (0..<8).map { _ in a.next() }
    #expect(first == (0..<8).map { _ in b.next() })
    #expect(first != (0..<8).map { _ in c.next() })
  }

  @Test(
    "means and variances are those of the distributions",
    arguments: [
      Case(name: "uniform", mean: 0.5, variance: 1.0 / 12) { $0.uniform() },
      Case(name: "normal", mean: 0, variance: 1) { $0.normal() },
      Case(name: "gamma(0.4)", mean: 0.4, variance: 0.4) { $0.gamma(shape: 0.4) },
      Case(name: "gamma(5)", mean: 5, variance: 5) { $0.gamma(shape: 5) },
      Case(name: "beta(3, 2)", mean: 0.6, variance: 0.04) { $0.beta(3, 2) },
      Case(name: "chi-squared(7)", mean: 7, variance: 14) { $0.chiSquared(7) },
      Case(name: "t(12)", mean: 0, variance: 1.2) { $0.studentT(12) },
      Case(name: "dirichlet", mean: 0.3, variance: 0.3 * 0.7 / 31) {
        $0.dirichlet([9, 15, 6])[0]
      },
    ])
  func moments(_ distribution: Case) {
    var random = Philox(seed: 20_240_607, stream: 3)
    let count = 40_000
    let draws = (0..<count).map { _ in distribution.draw(&random) }
    let error = (distribution.variance / Double(count)).squareRoot()
    #expect(abs(Moments.mean(draws) - distribution.mean) < 5 * error)
    let variance = pow(Moments.sampleSD(draws), 2)
    #expect(abs(variance / distribution.variance - 1) < 0.08)
  }

  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var mean: Double
    var variance: Double
    var draw: @Sendable (inout Philox) -> Double
    var testDescription: String { name }
  }
}
