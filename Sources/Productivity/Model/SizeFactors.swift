/// How the noise of a council's figures depends on its size.
enum SizeFactors {
  /// r of each council: (1/m) over its mean, clipped to 0.1...10; 1 is typical.
  static func of(_ sizes: [Double]) -> [Double] {
    let inverses = sizes.map { 1 / $0 }
    let mean = inverses.reduce(0, +) / Double(inverses.count)
    return inverses.map { max(0.1, min(10, $0 / mean)) }
  }
}
