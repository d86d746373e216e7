import CProductivityKernel
import Foundation

extension EffectModel {
  /// The log posterior L(eta) of section 6; minus infinity outside its bounds.
  ///
  /// Leaves the factor that `factorise` leaves.
  func logPosterior(_ eta: [Double]) -> Double {
    guard eta.allSatisfy({ abs($0) < Eta.bound }), s0 > 0 else { return -.infinity }
    evaluations += 1
    guard let sums = factorise(eta) else { return -.infinity }
    var sum = -0.5 * (sums.logDeterminants + sums.rss)
    if hasCurvature { sum -= Double(design.curvature.count) * eta[5] }
    return sum + Eta.logPrior(eta, s0: s0)
  }

  /// Forms the normal equations at given hyperparameters and leaves their Cholesky factor in
  /// `normal`: its last row holds the whitened right-hand side, from which `coefficients()`
  /// follows. Returns Σ ln|V| + ln|A| and the residual sum of squares; `nil` when singular.
  @discardableResult
  func factorise(_ eta: [Double]) -> (logDeterminants: Double, rss: Double)? {
    let parameters = Eta.hyperparameters(eta)
    clearSums()
    let logDeterminant = accumulate(parameters)
    assembleNormal()
    if let tauQ = parameters.tauQ { penalise(1 / (tauQ * tauQ)) }
    guard let (logNormal, rss) = factorNormal(skippingCollinear: false) else { return nil }
    return (logDeterminant + logNormal, rss)
  }

  /// Fills `kernel` with the covariance of a council's effects over the years.
  func fillKernel(_ parameters: Hyperparameters) {
    let lasting = parameters.tauB * parameters.tauB
    let drifting = parameters.tauG * parameters.tauG
    for t in 0..<yearCount {
      for s in 0...t {
        let gap = design.years[t] - design.years[s]
        let value = lasting + drifting * pow(parameters.rho, Double(gap))
        kernel[t * yearCount + s] = value
        kernel[s * yearCount + t] = value
      }
    }
  }

  /// Sums X'V⁻¹X over all councils (the left-hand side as a further column); returns the sum of
  /// the log determinants of V.
  private func accumulate(_ parameters: Hyperparameters) -> Double {
    fillKernel(parameters)
    return withUnsafePointer(to: loops) { pk_accumulate($0, parameters.phi, parameters.h) }
  }

  /// Cholesky factors of V for the eight councils of a group; returns the sum of ln|V|.
  @discardableResult
  func factor(group: Int, _ parameters: Hyperparameters) -> Double {
    withUnsafePointer(to: loops) { pk_factor($0, Int32(group), parameters.phi, parameters.h) }
  }

  /// Adds the cross products of the whitened rows.
  func sumRest(rowCount: Int) {
    withUnsafePointer(to: loops) { pk_sum_rest($0, Int32(rowCount)) }
  }

  /// The model's buffers as the loops in C see them.
  private var loops: pk_model {
    pk_model(
      path: path.rawValue, years: Int32(yearCount), groups: Int32(groupCount),
      blocks: Int32(blockCount), columns: Int32(restCount + 1), reserved: 0, rows: scalars(rows),
      mask: scalars(mask), noise_factor: scalars(noiseFactor), size_factor: scalars(sizeFactor),
      kernel: kernel, lower: scalars(lower), inverse_diagonal: scalars(inverseDiagonal),
      inverse: scalars(inverse), whitened: scalars(whitened), year_sums: scalars(yearSums),
      cross_sums: scalars(crossSums), rest_sums: scalars(restSums))
  }

  private func scalars(_ lanes: UnsafeMutablePointer<Lanes>) -> UnsafeMutablePointer<Double> {
    UnsafeMutableRawPointer(lanes).assumingMemoryBound(to: Double.self)
  }

  func clearSums() {
    yearSums.update(repeating: Lanes(), count: yearCount * yearCount)
    crossSums.update(repeating: Lanes(), count: yearCount * blockCount)
    restSums.update(
      repeating: Lanes(), count: blockCount * Self.laneCount * blockCount)
  }
}
