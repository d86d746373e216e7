import Statistics

/// How far the smoothed bootstrap spreads each score.
public enum Bandwidth: Sendable, Equatable {
  /// Silverman's rule on the scores of the inefficient units, reflected at 1, and rescaled to all
  /// units (Silverman 1986, eq. 3.31; Daraio and Simar 2007, eq. 3.23 and 3.26).
  case rule
  /// A given bandwidth, on the scale of Shephard's distances (1/θ or φ).
  case given(Double)

  /// The bandwidth for these distances, all at least 1. Nil when every unit is efficient.
  func value(for distances: [Double]) -> Double? {
    switch self {
    case .given(let value): return value
    case .rule:
      let inside = distances.filter { $0 > 1 + 1e-6 }
      guard !inside.isEmpty else { return nil }
      let reflected = inside + inside.map { 2 - $0 }
      let sd = Moments.sampleSD(reflected)
      let range = Quantile.of(reflected, 0.75) - Quantile.of(reflected, 0.25)
      let spread = range / 1.349 > 1e-6 ? min(range / 1.349, sd) : sd
      let count = Double(reflected.count)
      let adjust =
        Moments.sampleSD(distances) / sd * fifthRoot(count / Double(distances.count))
      return adjust * 0.9 * spread / fifthRoot(count)
    }
  }
}
