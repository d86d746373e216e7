import Foundation
import Testing

@testable import Statistics

@Suite("Small dense matrices")
struct LinearAlgebraTests {
  private func positiveDefinite(_ n: Int, seed: UInt64) -> Matrix {
    var random = Philox(seed: seed)
    let root = Matrix(rows: n, columns: n, cells: (0..<n * n).map { _ in random.normal() })
    var product = Matrix(rows: n, columns: n)
    for i in 0..<n {
      for j in 0..<n {
        product[i, j] = (0..<n).reduce(i == j ? 0.5 : 0) { $0 + root[i, $1] * root[j, $1] }
      }
    }
    return product
  }

  @Test("a Cholesky factor multiplies back, and its solutions solve", arguments: 1...7)
  func cholesky(n: Int) throws {
    let matrix = positiveDefinite(n, seed: UInt64(n))
    let cholesky = try #require(Cholesky(matrix))
    let right = (0..<n).map { Double($0) - 1.5 }
    let solution = cholesky.solve(right)
    for (found, wanted) in zip(matrix.times(solution), right) {
      #expect(abs(found - wanted) < 1e-10)
    }
    let inverse = cholesky.inverse()
    for i in 0..<n {
      let column = matrix.times((0..<n).map { inverse[$0, i] })
      for j in 0..<n { #expect(abs(column[j] - (i == j ? 1 : 0)) < 1e-9) }
    }
  }

  @Test("a matrix that is not positive definite has no factor")
  func indefinite() {
    #expect(Cholesky(Matrix(rows: 2, columns: 2, cells: [1, 2, 2, 1])) == nil)
    #expect(Cholesky(Matrix(rows: 1, columns: 1, cells: [.nan])) == nil)
  }

  @Test("eigenvectors turn the matrix into its eigenvalues", arguments: 1...7)
  func eigen(n: Int) {
    let matrix = positiveDefinite(n, seed: UInt64(100 + n))
    let eigen = SymmetricEigen(matrix)
    for k in 0..<n {
      let vector = (0..<n).map { eigen.vectors[$0, k] }
      for (turned, entry) in zip(matrix.times(vector), vector) {
        #expect(abs(turned - eigen.values[k] * entry) < 1e-9)
      }
      #expect(abs(vector.reduce(0) { $0 + $1 * $1 } - 1) < 1e-12)
    }
    let trace = (0..<n).reduce(0) { $0 + matrix[$1, $1] }
    #expect(abs(eigen.values.reduce(0, +) - trace) < 1e-9)
  }

  @Test("the search finds Rosenbrock's minimum")
  func rosenbrock() {
    var search = QuasiNewton()
    search.gradientTolerance = 1e-3
    let minimum = search.minimum(from: [-1.2, 1]) { x in
      100 * pow(x[1] - x[0] * x[0], 2) + pow(1 - x[0], 2)
    }
    #expect(minimum.converged)
    #expect(abs(minimum.point[0] - 1) < 5e-3)
    #expect(abs(minimum.point[1] - 1) < 1e-2)
  }

  @Test("the search stays inside a domain whose outside is infinite")
  func domain() {
    let minimum = QuasiNewton().minimum(from: [3]) { x in x[0] > 0 ? x[0] - log(x[0]) : .infinity }
    #expect(abs(minimum.point[0] - 1) < 1e-3)
  }

  @Test("pieces of work come back in order from any number of threads", arguments: [1, 2, 5])
  func parallel(threads: Int) {
    let squares = Parallel.map(100, threads: threads) { piece, _ in piece * piece }
    #expect(squares == (0..<100).map { $0 * $0 })
  }
}

@Suite("Ordinary least squares")
struct LeastSquaresTests {
  // Longley's idea in small: y = 1 + 2 x with residuals +1, -1, -1, +1 over x = 0, 1, 2, 3.
  private let design = [[1.0, 0], [1, 1], [1, 2], [1, 3]]
  private let response = [2.0, 2, 4, 8]

  @Test("coefficients and errors by hand")
  func plain() throws {
    let fit = try #require(LeastSquares(design: design, response: response))
    #expect(abs(fit.coefficients[0] - 1) < 1e-12)
    #expect(abs(fit.coefficients[1] - 2) < 1e-12)
    #expect(abs(fit.errors[1] - (2.0 / 5).squareRoot()) < 1e-12)
  }

  @Test("clustered errors by hand")
  func clustered() throws {
    let fit = try #require(
      LeastSquares(design: design, response: response, clusters: [0, 0, 1, 1]))
    // Scores of the slope, centred x: cluster 0: -1.5·1 + -0.5·(-1) = -1; cluster 1: 1. Their
    // squares over (Σ x²)² = 25, times 2/1 · 3/2.
    #expect(abs(fit.errors[1] - (2.0 / 25 * 3).squareRoot()) < 1e-12)
  }

  @Test("a repeated column gets no coefficient; a repeated last column no fit")
  func collinear() throws {
    let doubled = design.map { [$0[0], 3 * $0[0], $0[1]] }
    let fit = try #require(LeastSquares(design: doubled, response: response))
    #expect(fit.coefficients[1] == 0)
    #expect(fit.errors[1] == .infinity)
    #expect(abs(fit.coefficients[2] - 2) < 1e-10)
    #expect(LeastSquares(design: design.map { $0 + [$0[1]] }, response: response) == nil)
  }
}
