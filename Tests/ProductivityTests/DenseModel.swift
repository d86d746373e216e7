import Foundation
import Statistics

@testable import Productivity

/// The model of section 6 written out with one big covariance matrix over all observed
/// council-years: slow, and independent of the kernel's grouping, whitening and augmented factor.
struct DenseModel {
  let ordinaryResidualSD: Double
  let logPosterior: Double
  let coefficients: [Double]
  let coefficientSDs: [Double]
  let means: [Double]
  let sds: [Double]

  init(_ world: EffectModelTests.World, eta: [Double], s0: Double) throws {
    let years = world.years.count
    let rows = world.observed.indices.filter { world.observed[$0] }
    let design = rows.map { cell in
      (0..<years).map { $0 == cell % years ? 1.0 : 0.0 } + world.design.columns.map { $0[cell] }
    }
    let left = rows.map { world.left[$0] }
    let columns = design[0].count
    ordinaryResidualSD = try Self.ordinary(design, left)

    let (tauB, tauG) = (exp(eta[0]), exp(eta[1]))
    let (rho, phi) = (0.98 / (1 + exp(-eta[2])), exp(eta[3]))
    let (h, tauQ) = (1 / (1 + exp(-eta[4])), exp(eta[5]))
    let inverseSizes = world.sizes.map { 1 / $0 }
    let meanInverse = Moments.mean(inverseSizes)
    func kernel(_ a: Int, _ b: Int) -> Double {
      guard a / years == b / years else { return 0 }
      let gap = abs(world.years[a % years] - world.years[b % years])
      return tauB * tauB + tauG * tauG * pow(rho, Double(gap))
    }
    func noise(_ cell: Int) -> Double {
      let size = min(10, max(0.1, inverseSizes[cell / years] / meanInverse))
      return phi * phi * (1 - h + h * size) / world.reliability[cell]
    }
    var covariance = Matrix(rows: rows.count, columns: rows.count)
    for (i, a) in rows.enumerated() {
      for (j, b) in rows.enumerated() { covariance[i, j] = kernel(a, b) + (i == j ? noise(a) : 0) }
    }
    let factor = Cholesky(covariance)!
    let solvedColumns = (0..<columns).map { column in factor.solve(design.map { $0[column] }) }
    var cross = Matrix(rows: columns, columns: columns)
    for i in 0..<columns {
      for j in 0..<columns {
        cross[i, j] = zip(design, solvedColumns[j]).reduce(0) { $0 + $1.0[i] * $1.1 }
      }
    }
    let curvature = world.design.curvature.map { $0 + years }
    for column in curvature { cross[column, column] += 1 / (tauQ * tauQ) }
    let crossFactor = Cholesky(cross)!
    let right = solvedColumns.map { column in zip(column, left).reduce(0) { $0 + $1.0 * $1.1 } }
    let beta = crossFactor.solve(right)
    coefficients = beta
    let crossInverse = crossFactor.inverse()
    coefficientSDs = (0..<columns).map { crossInverse[$0, $0].squareRoot() }

    let solvedLeft = factor.solve(left)
    let rss = Self.dot(left, solvedLeft) - Self.dot(right, beta)
    var value = -0.5 * (factor.logDeterminant + crossFactor.logDeterminant + rss)
    value -= Double(curvature.count) * eta[5]
    value -=
      0.5 * (pow(tauB / s0, 2) + pow(tauG / s0, 2) + pow(phi / s0, 2) + pow(2 * tauQ / s0, 2))
    value += eta[0] + eta[1] + eta[3] + eta[5]
    let r = rho / 0.98
    value += 3 * log(r) + 2 * log(1 - r) + log(h) + log(1 - h)
    logPosterior = value

    let residual = zip(design, left).map { $1 - Self.dot($0, beta) }
    let weighted = factor.solve(residual)
    var (means, sds) = ([Double](), [Double]())
    for cell in world.observed.indices {
      let covariances = rows.map { kernel(cell, $0) }
      means.append(Self.dot(covariances, weighted))
      let gain = factor.solve(covariances)
      let loading = (0..<columns).map { column in
        zip(design, gain).reduce(0) { $0 + $1.0[column] * $1.1 }
      }
      let variance =
        kernel(cell, cell) - Self.dot(covariances, gain)
        + Self.dot(loading, crossFactor.solve(loading))
      sds.append(variance.squareRoot())
    }
    (self.means, self.sds) = (means, sds)
  }

  private static func ordinary(_ design: [[Double]], _ left: [Double]) throws -> Double {
    let fit = LeastSquares(design: design, response: left)!
    let squares = zip(design, left).reduce(0) {
      $0 + pow($1.1 - dot($1.0, fit.coefficients), 2)
    }
    return (squares / Double(left.count)).squareRoot()
  }

  private static func dot(_ x: [Double], _ y: [Double]) -> Double {
    zip(x, y).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
