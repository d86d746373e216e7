/// Quantiles without sorting everything: two order statistics out of thousands of replications.
enum OrderStatistic {
  /// The median-unbiased quantile for near-normal data, type 9 of Hyndman and Fan (1996), as the
  /// published software for this bootstrap uses it. Reorders `values`.
  static func quantile(_ p: Double, of values: UnsafeMutableBufferPointer<Double>) -> Double {
    let n = values.count
    guard n > 0 else { return .nan }
    let position = (Double(n) + 0.25) * p + 0.375
    let below = min(max(Int(position.rounded(.down)), 1), n)
    let lower = select(below - 1, in: values)
    guard below < n, position > Double(below) else { return lower }
    let upper = values[below...].min()!
    return lower + (position - Double(below)) * (upper - lower)
  }

  /// The value that would stand at position `k` if the values were sorted; smaller ones end up
  /// before it, larger ones after it (Hoare 1961).
  static func select(_ k: Int, in values: UnsafeMutableBufferPointer<Double>) -> Double {
    var low = 0
    var high = values.count - 1
    while low < high {
      let pivot = median(values[low], values[(low + high) / 2], values[high])
      var i = low
      var j = high
      while i <= j {
        while values[i] < pivot { i += 1 }
        while pivot < values[j] { j -= 1 }
        if i <= j {
          values.swapAt(i, j)
          i += 1
          j -= 1
        }
      }
      if k <= j { high = j } else if k >= i { low = i } else { break }
    }
    return values[k]
  }

  private static func median(_ a: Double, _ b: Double, _ c: Double) -> Double {
    max(min(a, b), min(max(a, b), c))
  }
}
