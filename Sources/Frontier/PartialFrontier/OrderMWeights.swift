/// The weights of the exact order-m expectation: (i / N)^m for i = 1 ... N - 1, computed once for
/// each size N of a dominating set.
struct OrderMWeights {
  private let order: Int
  private var tables: [[Double]] = []

  init(order: Int) { self.order = order }

  /// `table[i - 1]` is (i / size)^m; terms below 1e-25 at the start are zero.
  mutating func table(for size: Int) -> [Double] {
    while tables.count <= size { tables.append([]) }
    if tables[size].isEmpty, size > 1 {
      tables[size] = (1..<size).map { i in
        let power = Self.power(Double(i) / Double(size), order)
        return power < 1e-25 ? 0 : power
      }
    }
    return tables[size]
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
