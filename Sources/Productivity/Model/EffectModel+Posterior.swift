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
    var logDeterminant = 0.0
    for group in 0..<groupCount {
      logDeterminant += factor(group: group, parameters)
      invertFactor(group: group)
      sumYears()
      whiten(group: group)
      sumRest(rowCount: Self.laneCount * yearCount)
    }
    return logDeterminant
  }

  /// Cholesky factors of V for the eight councils of a group; returns the sum of ln|V|.
  @discardableResult
  func factor(group: Int, _ parameters: Hyperparameters) -> Double {
    let count = yearCount
    let variance = parameters.phi * parameters.phi
    let noise = variance * (1 - parameters.h + parameters.h * sizeFactor[group])
    let masks = mask + group * count
    let factors = noiseFactor + group * count
    var logDeterminant = 0.0
    var product = Lanes(repeating: 1)
    for a in 0..<count {
      let rowA = lower + a * count
      for b in 0..<a {
        let rowB = lower + b * count
        var sum = masks[a] * masks[b] * kernel[a * count + b]
        for k in 0..<b { sum -= rowA[k] * rowB[k] }
        rowA[b] = sum * inverseDiagonal[b]
      }
      var pivot = masks[a] * (kernel[a * count + a] + noise * factors[a]) + (1 - masks[a])
      for k in 0..<a { pivot -= rowA[k] * rowA[k] }
      product *= pivot
      let root = pivot.squareRoot()
      rowA[a] = root
      inverseDiagonal[a] = 1 / root
      if a % 8 == 7 || a == count - 1 {
        for lane in 0..<Self.laneCount { logDeterminant += log(product[lane]) }
        product = Lanes(repeating: 1)
      }
    }
    return logDeterminant
  }

  /// Inverses of the factors; the diagonal is zero for absent years, whose dummies are zero too.
  private func invertFactor(group: Int) {
    let count = yearCount
    let masks = mask + group * count
    for a in 0..<count {
      for b in 0..<a {
        var sum = Lanes()
        for k in b..<a { sum -= lower[a * count + k] * inverse[k * count + b] }
        inverse[a * count + b] = sum * inverseDiagonal[a]
      }
      inverse[a * count + a] = inverseDiagonal[a] * masks[a]
    }
  }

  /// Adds V⁻¹ of the group's councils to the block of year effects.
  private func sumYears() {
    let count = yearCount
    for a in 0..<count {
      for b in 0...a {
        var sum = yearSums[a * count + b]
        for k in a..<count { sum += inverse[k * count + a] * inverse[k * count + b] }
        yearSums[a * count + b] = sum
      }
    }
  }

  /// Whitens the rows of a group's councils and adds their products with the year dummies.
  private func whiten(group: Int) {
    let (count, blocks) = (yearCount, blockCount)
    let factorScalars = UnsafeRawPointer(lower).assumingMemoryBound(to: Double.self)
    let diagonalScalars = UnsafeRawPointer(inverseDiagonal).assumingMemoryBound(to: Double.self)
    let inverseScalars = UnsafeRawPointer(inverse).assumingMemoryBound(to: Double.self)
    for lane in 0..<Self.laneCount {
      let source = rows + (group * Self.laneCount + lane) * count * blocks
      let target = whitened + lane * count * blocks
      for block in 0..<blocks {
        for a in 0..<count {
          var sum = source[a * blocks + block]
          for k in 0..<a {
            sum -= target[k * blocks + block] * factorScalars[(a * count + k) * 8 + lane]
          }
          target[a * blocks + block] = sum * diagonalScalars[a * 8 + lane]
        }
        for b in 0..<count {
          var sum = crossSums[b * blocks + block]
          for a in b..<count {
            sum += target[a * blocks + block] * inverseScalars[(a * count + b) * 8 + lane]
          }
          crossSums[b * blocks + block] = sum
        }
      }
    }
  }

  /// Adds the cross products of the whitened rows: a symmetric update in tiles of eight by two.
  func sumRest(rowCount: Int) {
    let blocks = blockCount
    let scalars = UnsafeRawPointer(whitened).assumingMemoryBound(to: Double.self)
    let width = blocks * Self.laneCount
    for block in 0..<blocks {
      var column = 0
      let last = min((block + 1) * Self.laneCount, restCount + 1)
      while column < last {
        var first = restSums[column * blocks + block]
        var second = restSums[(column + 1) * blocks + block]
        for row in 0..<rowCount {
          let lanes = whitened[row * blocks + block]
          first += lanes * scalars[row * width + column]
          second += lanes * scalars[row * width + column + 1]
        }
        restSums[column * blocks + block] = first
        restSums[(column + 1) * blocks + block] = second
        column += 2
      }
    }
  }

  func clearSums() {
    yearSums.update(repeating: Lanes(), count: yearCount * yearCount)
    crossSums.update(repeating: Lanes(), count: yearCount * blockCount)
    restSums.update(
      repeating: Lanes(), count: blockCount * Self.laneCount * blockCount)
  }
}
