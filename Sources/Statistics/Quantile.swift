/// Quantiles by linear interpolation between order statistics (type 7 of Hyndman and Fan, 1996).
public enum Quantile {
  /// The quantile of values sorted in ascending order; NaN where there are none.
  public static func ofSorted(_ sorted: [Double], _ p: Double) -> Double {
    sorted.withUnsafeBufferPointer { ofSorted($0, p) }
  }

  /// The quantile of a sorted buffer; NaN where it is empty.
  public static func ofSorted(_ sorted: UnsafeBufferPointer<Double>, _ p: Double) -> Double {
    guard !sorted.isEmpty else { return .nan }
    let position = p * Double(sorted.count - 1)
    let below = min(Int(position), sorted.count - 1)
    let above = min(below + 1, sorted.count - 1)
    return sorted[below] + (position - Double(below)) * (sorted[above] - sorted[below])
  }

  /// The quantile of values in any order; NaN where there are none.
  public static func of(_ values: [Double], _ p: Double) -> Double {
    ofSorted(values.sorted(), p)
  }

  /// Quantiles of values in any order without sorting them whole: for a few quantiles of long
  /// lists. `values` is left in another order.
  public static func few(_ values: inout [Double], _ probabilities: [Double]) -> [Double] {
    guard !values.isEmpty else { return probabilities.map { _ in .nan } }
    return values.withUnsafeMutableBufferPointer { buffer in
      probabilities.map { p in
        let position = p * Double(buffer.count - 1)
        let below = min(Int(position), buffer.count - 1)
        select(buffer, below)
        let low = buffer[below]
        guard below + 1 < buffer.count, position > Double(below) else { return low }
        var high = Double.infinity
        for value in buffer[(below + 1)...] where value < high { high = value }
        return low + (position - Double(below)) * (high - low)
      }
    }
  }

  /// Moves the value of the given order to its place, smaller ones before it, larger ones after it
  /// (Hoare, 1961, "Algorithm 65: find").
  private static func select(_ values: UnsafeMutableBufferPointer<Double>, _ order: Int) {
    var (left, right) = (0, values.count - 1)
    while left < right {
      let pivot = values[order]
      var (i, j) = (left, right)
      repeat {
        while values[i] < pivot { i += 1 }
        while pivot < values[j] { j -= 1 }
        if i <= j {
          values.swapAt(i, j)
          i += 1
          j -= 1
        }
      } while i <= j
      if j < order { left = i }
      if order < i { right = j }
    }
  }

  /// The median of values in any order; NaN where there are none.
  public static func median(_ values: [Double]) -> Double { of(values, 0.5) }
}
