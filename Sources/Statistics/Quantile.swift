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

  /// The median of values in any order; NaN where there are none.
  public static func median(_ values: [Double]) -> Double { of(values, 0.5) }
}
