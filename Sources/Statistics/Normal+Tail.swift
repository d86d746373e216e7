import Foundation

extension Normal {
  /// ln P(Z <= z), exact far into the lower tail where the probability itself is zero.
  public static func logCdf(_ z: Double) -> Double { lowerTail(z).logCdf }

  /// ln P(Z <= z) with the inverse Mills ratio, density over probability, which is its derivative.
  public static func lowerTail(_ z: Double) -> (logCdf: Double, mills: Double) {
    if z < -30 {
      // 1 - 1/z² + 3/z⁴ - 15/z⁶ + 105/z⁸: below 1e-15 from here on.
      let t = 1 / (z * z)
      let series = 1 - t * (1 - t * (3 - t * (15 - t * 105)))
      let logCdf = -0.5 * z * z - log(-z) - halfLogTwoPi + log(series)
      return (logCdf, -z / series)
    }
    let density = exp(-0.5 * z * z - halfLogTwoPi)
    if z > 0 {
      let above = 0.5 * erfc(z / 2.0.squareRoot())
      return (log1p(-above), density / (1 - above))
    }
    let below = 0.5 * erfc(-z / 2.0.squareRoot())
    return (log(below), density / below)
  }

  private static let halfLogTwoPi = 0.918_938_533_204_672_74
}

extension Philox {
  /// A standard normal number given that it exceeds `floor`, by inversion of the upper tail.
  public mutating func normal(above floor: Double) -> Double {
    -Normal.quantile(uniform() * Normal.cdf(-floor))
  }
}
