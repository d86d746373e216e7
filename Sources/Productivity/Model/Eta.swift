import Foundation

/// The hyperparameters in the unbounded coordinates that the fit searches:
/// (ln tauB, ln tauG, logit(rho / 0.98), ln phi, logit h, ln tauQ); the last only with curvature.
enum Eta {
  /// Beyond this the posterior is taken as zero.
  static let bound = 15.0
  /// Largest correlation from one year to the next.
  static let largestRho = 0.98

  static func hyperparameters(_ eta: [Double]) -> Hyperparameters {
    Hyperparameters(
      tauB: exp(eta[0]), tauG: exp(eta[1]), rho: largestRho * logistic(eta[2]), phi: exp(eta[3]),
      h: logistic(eta[4]), tauQ: eta.count > 5 ? exp(eta[5]) : nil)
  }

  /// The start of the search, from the SD of ordinary least-squares residuals.
  static func start(s0: Double, withCurvature: Bool) -> [Double] {
    let scale = log(s0)
    let eta = [scale - 0.7, scale - 1.0, 0.8, scale - 0.7, 0]
    return withCurvature ? eta + [scale - 2] : eta
  }

  /// Log prior with the Jacobians of the transforms, constants dropped.
  static func logPrior(_ eta: [Double], s0: Double) -> Double {
    let scales = [eta[0], eta[1], eta[3]]
    var sum = 0.0
    for scale in scales {
      let ratio = exp(scale) / s0
      sum += scale - 0.5 * ratio * ratio
    }
    if eta.count > 5 {
      let ratio = 2 * exp(eta[5]) / s0
      sum += eta[5] - 0.5 * ratio * ratio
    }
    let (r, h) = (logistic(eta[2]), logistic(eta[4]))
    let correlation = 3 * log(r) + 2 * log(1 - r)
    return sum + correlation + log(h) + log(1 - h)
  }

  static func logistic(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
}
