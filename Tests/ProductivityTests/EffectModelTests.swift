import Foundation
import Statistics
import Testing

@testable import Productivity

@Suite("The model against a dense recomputation")
struct EffectModelTests {
  /// A small panel with gaps, a year gap, types, unequal sizes and reliability.
  struct World {
    let units = 11
    let years = [2016, 2017, 2019, 2020]
    let design: Design
    let observed: [Bool]
    let sizes: [Double]
    let reliability: [Double]
    let left: [Double]

    init(seed: UInt64) {
      var random = Philox(seed: seed)
      let cells = units * years.count
      let context = ["a", "b"].map { name in
        (name: name, cells: (0..<cells).map { _ in random.normal() })
      }
      design = Design(
        unitCount: units, years: years, context: context, types: ["base", "other"],
        typeOf: (0..<units).map { $0 % 3 == 0 ? 1 : 0 })
      observed = (0..<cells).map { _ in random.uniform() > 0.15 }
      sizes = (0..<units).map { _ in exp(10 + random.normal()) }
      reliability = (0..<cells).map { _ in random.uniform() < 0.2 ? 0.5 : 1 }
      left = (0..<cells).map { _ in -7 + 0.3 * random.normal() }
    }

    func model() -> EffectModel {
      let model = EffectModel(
        design: design, observed: observed, sizeFactors: SizeFactors.of(sizes),
        reliability: reliability)
      model.setLeft(left)
      return model
    }
  }

  static let etas: [[Double]] = [
    [-1.9, -2.5, 1.0, -2.3, 0, -3.9], [-1, -1, -0.5, -1, 2, -1], [-3, -4, 3, -2, -2, -6],
  ]

  @Test("log posterior, coefficients and effects", arguments: [1, 2, 3] as [UInt64], etas)
  func agreement(seed: UInt64, eta: [Double]) throws {
    let world = World(seed: seed)
    let model = world.model()
    let dense = try DenseModel(world, eta: eta, s0: model.s0)
    #expect(abs(model.s0 / dense.ordinaryResidualSD - 1) < 1e-9)
    let logPosterior = model.logPosterior(eta)
    #expect(abs(logPosterior - dense.logPosterior) < 1e-7 * abs(dense.logPosterior))
    let coefficients = model.coefficients()
    for (found, wanted) in zip(coefficients, dense.coefficients) {
      #expect(abs(found - wanted) < 1e-7)
    }
    for (found, wanted) in zip(model.coefficientSDs(), dense.coefficientSDs) {
      #expect(abs(found - wanted) < 1e-7)
    }
    let sds = model.effectSDs(eta)
    let means = model.meanEffects(eta, coefficients: coefficients)
    for cell in means.indices {
      #expect(abs(means[cell] - dense.means[cell]) < 1e-8)
      #expect(abs(sds[cell] - dense.sds[cell]) < 1e-8)
    }
  }

  @Test("draws have the posterior's means and SDs")
  func draws() throws {
    let world = World(seed: 4)
    let model = world.model()
    let eta = Self.etas[0]
    _ = model.logPosterior(eta)
    let (means, sds) = (model.meanEffects(eta), model.effectSDs(eta))
    var random = Philox(seed: 99)
    _ = model.logPosterior(eta)
    let count = 20_000
    let coefficients = (0..<count).map { _ in model.drawCoefficients(&random) }
    var sums = [Double](repeating: 0, count: means.count)
    var squares = sums
    model.drawEffects(Eta.hyperparameters(eta), coefficients: coefficients, random: &random) {
      group, _, effects in
      for lane in 0..<min(8, world.units - group * 8) {
        for year in world.years.indices {
          let cell = (group * 8 + lane) * world.years.count + year
          sums[cell] += effects[year][lane]
          squares[cell] += effects[year][lane] * effects[year][lane]
        }
      }
    }
    for cell in means.indices {
      let mean = sums[cell] / Double(count)
      let sd = (squares[cell] / Double(count) - mean * mean).squareRoot()
      #expect(abs(mean - means[cell]) < 5 * sds[cell] / Double(count).squareRoot())
      #expect(abs(sd / sds[cell] - 1) < 0.03)
    }
  }

  @Test("outside its bounds the posterior is zero")
  func bounds() {
    #expect(World(seed: 5).model().logPosterior([0, 0, 0, 16, 0, 0]) == -.infinity)
  }
}
