import Foundation

extension Philox {
  /// Two independent standard normal numbers from two uniform ones.
  static func normalPair(_ u: Double, _ v: Double) -> (Double, Double) {
    let radius = (-2 * log(u)).squareRoot()
    let angle = 2 * Double.pi * v
    return (radius * cos(angle), radius * sin(angle))
  }

  /// A whole number uniform on `0..<bound`.
  public mutating func index(below bound: Int) -> Int {
    Int.random(in: 0..<bound, using: &self)
  }

  /// A gamma number with the given shape (> 0) and scale 1.
  ///
  /// Marsaglia and Tsang (2000), "A simple method for generating gamma variables", ACM TOMS 26.
  public mutating func gamma(shape: Double) -> Double {
    if shape < 1 {
      return gamma(shape: shape + 1) * pow(uniform(), 1 / shape)
    }
    let d = shape - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let x = normal()
      let v = 1 + c * x
      guard v > 0 else { continue }
      let cube = v * v * v
      if log(uniform()) < 0.5 * x * x + d - d * cube + d * log(cube) { return d * cube }
    }
  }

  /// A chi-squared number with the given degrees of freedom (> 0).
  public mutating func chiSquared(_ degrees: Double) -> Double {
    2 * gamma(shape: degrees / 2)
  }

  /// A number from Student's t distribution with the given degrees of freedom (> 0).
  public mutating func studentT(_ degrees: Double) -> Double {
    normal() / (chiSquared(degrees) / degrees).squareRoot()
  }

  /// A beta number, both shapes > 0.
  public mutating func beta(_ first: Double, _ second: Double) -> Double {
    let x = gamma(shape: first)
    return x / (x + gamma(shape: second))
  }

  /// Shares that sum to 1, from a Dirichlet distribution. A shape of zero gives a share of zero.
  public mutating func dirichlet(_ shapes: [Double]) -> [Double] {
    let parts = shapes.map { $0 > 0 ? gamma(shape: $0) : 0 }
    let total = parts.reduce(0, +)
    return parts.map { $0 / total }
  }
}
