import Statistics

/// Distances from the expectation under noise alone, for the funnel (section 11).
struct FunnelRule: Sendable {
  /// Standardised distance of each council in its last valid year.
  let z: [Double]
  /// Mean squared distance after winsorising a tenth on each side (Spiegelhalter, 2005): 1 without
  /// over-dispersion.
  let overDispersion: Double

  init(_ prepared: PreparedPanel, _ fit: DefaultFit) {
    let parameters = Eta.hyperparameters(fit.mode.eta)
    z = (0..<prepared.unitCount).map { unit in
      let cell = unit * prepared.yearCount + prepared.lastValidYear(unit)
      let reliability = prepared.reliability.isEmpty ? 1 : prepared.reliability[cell]
      let size = prepared.sizeFactors[unit]
      let variance =
        parameters.phi * parameters.phi * (1 - parameters.h + parameters.h * size) / reliability
      return (fit.left[cell] - fit.expected[cell]) / variance.squareRoot()
    }
    let (low, high) = (Quantile.of(z, 0.1), Quantile.of(z, 0.9))
    overDispersion = Moments.mean(z.map { max(low, min(high, $0)) }.map { $0 * $0 })
  }
}
