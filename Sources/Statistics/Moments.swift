/// Means and spreads of lists of numbers.
public enum Moments {
  /// The mean; NaN where there are no values.
  public static func mean(_ values: [Double]) -> Double {
    values.reduce(0, +) / Double(values.count)
  }

  /// The population SD (divisor n).
  public static func populationSD(_ values: [Double]) -> Double {
    (squares(values) / Double(values.count)).squareRoot()
  }

  /// The sample SD (divisor n - 1).
  public static func sampleSD(_ values: [Double]) -> Double {
    (squares(values) / Double(values.count - 1)).squareRoot()
  }

  private static func squares(_ values: [Double]) -> Double {
    let centre = mean(values)
    return values.reduce(0) { $0 + ($1 - centre) * ($1 - centre) }
  }
}
