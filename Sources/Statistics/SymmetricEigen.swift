/// Eigenvalues and eigenvectors of a small symmetric matrix, by the cyclic method of Jacobi (1846).
public struct SymmetricEigen: Sendable {
  /// Eigenvalues, in no particular order.
  public let values: [Double]
  /// Eigenvectors in columns, in the order of `values`.
  public let vectors: Matrix

  /// Decomposes a symmetric matrix. Meant for matrices of at most a few dozen rows.
  public init(_ matrix: Matrix) {
    let n = matrix.rows
    precondition(n == matrix.columns)
    var a = matrix
    var v = Matrix(rows: n, columns: n)
    for i in 0..<n { v[i, i] = 1 }
    for _ in 0..<60 {
      guard Self.offDiagonal(a) > 1e-30 * Self.diagonal(a) else { break }
      for p in 0..<n {
        for q in (p + 1)..<max(p + 1, n) { Self.rotate(&a, &v, p, q) }
      }
    }
    values = (0..<n).map { a[$0, $0] }
    vectors = v
  }

  private static func offDiagonal(_ a: Matrix) -> Double {
    var sum = 0.0
    for row in 0..<a.rows {
      for column in 0..<row { sum += a[row, column] * a[row, column] }
    }
    return sum
  }

  private static func diagonal(_ a: Matrix) -> Double {
    (0..<a.rows).reduce(0) { $0 + a[$1, $1] * a[$1, $1] }
  }

  private static func rotate(_ a: inout Matrix, _ v: inout Matrix, _ p: Int, _ q: Int) {
    guard a[p, q] != 0 else { return }
    let theta = (a[q, q] - a[p, p]) / (2 * a[p, q])
    let t = (theta >= 0 ? 1.0 : -1.0) / (abs(theta) + (theta * theta + 1).squareRoot())
    let c = 1 / (t * t + 1).squareRoot()
    let s = t * c
    for k in 0..<a.rows {
      let (kp, kq) = (a[k, p], a[k, q])
      a[k, p] = c * kp - s * kq
      a[k, q] = s * kp + c * kq
    }
    for k in 0..<a.rows {
      let (pk, qk) = (a[p, k], a[q, k])
      a[p, k] = c * pk - s * qk
      a[q, k] = s * pk + c * qk
    }
    for k in 0..<a.rows {
      let (kp, kq) = (v[k, p], v[k, q])
      v[k, p] = c * kp - s * kq
      v[k, q] = s * kp + c * kq
    }
  }
}
