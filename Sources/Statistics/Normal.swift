import Foundation

/// The standard normal distribution.
public enum Normal {
  /// P(Z <= z).
  public static func cdf(_ z: Double) -> Double { 0.5 * erfc(-z / 2.0.squareRoot()) }

  /// The density at z.
  public static func density(_ z: Double) -> Double {
    exp(-0.5 * z * z) / (2 * Double.pi).squareRoot()
  }

  /// The z below which the given probability (0 to 1) lies; infinite at the ends.
  ///
  /// Rational approximation of Acklam (2003), then one step of Halley's method on the exact
  /// distribution function: relative error below 1e-14.
  public static func quantile(_ p: Double) -> Double {
    guard p > 0 else { return -.infinity }
    guard p < 1 else { return .infinity }
    if p > 0.5 { return -quantile(1 - p) }
    let start = p < 0.02425 ? tail(p) : centre(p)
    let error = (cdf(start) - p) / density(start)
    return start - error / (1 + start * error / 2)
  }

  private static func tail(_ p: Double) -> Double {
    let q = (-2 * log(p)).squareRoot()
    let top = horner(
      q,
      [
        -7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838, -2.549732539343734,
        4.374664141464968, 2.938163982698783,
      ])
    let bottom = horner(
      q,
      [
        7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996, 3.754408661907416, 1,
      ])
    return top / bottom
  }

  private static func centre(_ p: Double) -> Double {
    let q = p - 0.5
    let r = q * q
    let top = horner(
      r,
      [
        -3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02,
        1.383577518672690e+02, -3.066479806614716e+01, 2.506628277459239,
      ])
    let bottom = horner(
      r,
      [
        -5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02,
        6.680131188771972e+01, -1.328068155288572e+01, 1,
      ])
    return q * top / bottom
  }

  private static func horner(_ x: Double, _ coefficients: [Double]) -> Double {
    coefficients.reduce(0) { $0 * x + $1 }
  }
}
