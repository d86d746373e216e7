/// The weights (i / N)^m of the exact order-m expectation, for every size N of a dominating set.
struct OrderMWeights {
  private let order: Int
  /// (k / count)^m: a quotient of two of them is a weight.
  private let powers: [Double]
  private let count: Int

  init(order: Int, count: Int) {
    self.order = order
    self.count = count
    powers = (0...count).map { Self.power(Double($0) / Double(count), order) }
  }

  /// Σ over i of (i / size)^m times `gap(i)`, for i = size - 1 down to 1, until terms vanish.
  @inline(__always)
  func sum(size: Int, gap: (Int) -> Double) -> Double {
    let whole = powers[size]
    // Far below the largest size the powers themselves vanish.
    let isSafe = whole > 1e-200
    let scale = isSafe ? 1 / whole : 0
    var sum = 0.0
    var i = size - 1
    while i >= 1 {
      let weight =
        isSafe ? powers[i] * scale : Self.power(Double(i) / Double(size), order)
      if weight < 1e-25 { break }
      let difference = gap(i)
      if difference > 0 { sum += difference * weight }
      i -= 1
    }
    return sum
  }

  private static func power(_ base: Double, _ exponent: Int) -> Double {
    var result = 1.0
    var square = base
    var left = exponent
    while left > 0 {
      if left & 1 == 1 { result *= square }
      square *= square
      left >>= 1
    }
    return result
  }
}
