import Foundation

extension EffectModel {
  /// Rows of the augmented normal equations.
  var normalSize: Int { columnCount + 1 }

  /// Writes the lower triangle of the normal equations from the sums: year effects, other columns,
  /// left-hand side.
  func assembleNormal() {
    let size = normalSize
    for t in 0..<yearCount {
      guard let row = yearColumn[t] else { continue }
      for s in 0...t {
        guard let column = yearColumn[s] else { continue }
        normal[row * size + column] = yearSums[t * yearCount + s].sum()
      }
    }
    let cross = UnsafeRawPointer(crossSums).assumingMemoryBound(to: Double.self)
    let rest = UnsafeRawPointer(restSums).assumingMemoryBound(to: Double.self)
    let width = blockCount * Self.laneCount
    for j in 0...restCount {
      let row = (yearColumnCount + j) * size
      for t in 0..<yearCount {
        guard let column = yearColumn[t] else { continue }
        normal[row + column] = cross[t * width + j]
      }
      for k in 0...j {
        normal[row + yearColumnCount + k] = rest[k * width + j]
      }
    }
  }

  /// Adds the prior precision of the curvature columns.
  func penalise(_ precision: Double) {
    for column in design.curvature {
      let index = yearColumnCount + column
      normal[index * normalSize + index] += precision
    }
  }

  /// Factors the normal equations in place; returns ln|A| and the residual sum of squares, or `nil`
  /// when they are singular.
  ///
  /// - Parameter skippingCollinear: leave out columns that repeat earlier ones instead of failing.
  func factorNormal(skippingCollinear: Bool) -> (logDeterminant: Double, rss: Double)? {
    let size = normalSize
    var logDeterminant = 0.0
    for i in 0..<size {
      let rowI = normal + i * size
      let original = rowI[i]
      for j in 0..<i {
        let rowJ = normal + j * size
        let diagonal = rowJ[j]
        rowI[j] = diagonal == 0 ? 0 : (rowI[j] - dot(rowI, rowJ, count: j)) / diagonal
      }
      let pivot = original - dot(rowI, rowI, count: i)
      if i == size - 1 { return (logDeterminant, max(pivot, 0)) }
      if pivot > 1e-11 * original {
        logDeterminant += log(pivot)
        rowI[i] = pivot.squareRoot()
      } else if skippingCollinear {
        rowI[i] = 0
      } else {
        return nil
      }
    }
    return nil
  }

  /// SD of the residuals of ordinary least squares on all columns (population SD).
  func residualSD() -> Double {
    clearSums()
    let count = yearCount * blockCount
    for group in 0..<groupCount {
      for row in 0..<(Self.laneCount * yearCount) {
        let source = rows + group * Self.laneCount * count + row * blockCount
        for block in 0..<blockCount {
          whitened[row * blockCount + block] = source[block]
          crossSums[(row % yearCount) * blockCount + block] += source[block]
        }
      }
      for t in 0..<yearCount { yearSums[t * yearCount + t] += mask[group * yearCount + t] }
      sumRest(rowCount: Self.laneCount * yearCount)
    }
    assembleNormal()
    guard let (_, rss) = factorNormal(skippingCollinear: true) else { return .nan }
    return (rss / Double(observedCount)).squareRoot()
  }

  /// The posterior mean of the coefficients, from the factor that `factorise` left: year effects
  /// first, then the design's columns.
  func coefficients() -> [Double] {
    let last = normal + columnCount * normalSize
    var coefficients = Self.backSubstitute(
      (0..<columnCount).map { last[$0] }, factor: normal, stride: normalSize)
    restoreShift(&coefficients)
    return coefficients
  }

  /// L'⁻¹ b with a lower triangular factor stored in rows.
  static func backSubstitute(
    _ vector: [Double], factor: UnsafePointer<Double>, stride: Int
  ) -> [Double] {
    var x = vector
    for row in x.indices.reversed() {
      x[row] /= factor[row * stride + row]
      for k in 0..<row { x[k] -= factor[row * stride + k] * x[row] }
    }
    return x
  }

  /// A dot product in four interleaved sums: a fixed order that keeps the processor busy.
  @inline(__always)
  private func dot(
    _ x: UnsafePointer<Double>, _ y: UnsafePointer<Double>, count: Int
  ) -> Double {
    var sums = SIMD4<Double>()
    var k = 0
    while k + 4 <= count {
      sums += SIMD4(x[k], x[k + 1], x[k + 2], x[k + 3]) * SIMD4(y[k], y[k + 1], y[k + 2], y[k + 3])
      k += 4
    }
    var sum = (sums[0] + sums[2]) + (sums[1] + sums[3])
    while k < count {
      sum += x[k] * y[k]
      k += 1
    }
    return sum
  }
}
