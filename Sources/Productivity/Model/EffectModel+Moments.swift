import Foundation
import Statistics

extension EffectModel {
  /// Posterior means of all effects at the given hyperparameters (council by council), for the
  /// present left-hand side: a linear function of it.
  func meanEffects(_ eta: [Double]) -> [Double] {
    guard factorise(eta) != nil else { return Array(repeating: 0, count: unitCount * yearCount) }
    return meanEffects(eta, coefficients: coefficients())
  }

  /// Posterior means of all effects given the coefficients.
  func meanEffects(_ eta: [Double], coefficients: [Double]) -> [Double] {
    let parameters = Eta.hyperparameters(eta)
    fillKernel(parameters)
    let expected = fitted(coefficients)
    let left = leftHandSide()
    var effects = [Double](repeating: 0, count: unitCount * yearCount)
    for group in 0..<groupCount {
      factor(group: group, parameters)
      let residual = simulated
      for t in 0..<yearCount {
        for lane in 0..<Self.laneCount {
          let unit = group * Self.laneCount + lane
          let cell = unit * yearCount + t
          let present = unit < unitCount && observed[cell]
          residual[t][lane] = present ? left[cell] - expected[cell] : 0
        }
      }
      solve(residual)
      for t in 0..<yearCount {
        var sum = Lanes()
        for s in 0..<yearCount {
          sum += kernel[t * yearCount + s] * (mask[group * yearCount + s] * residual[s])
        }
        for lane in 0..<Self.laneCount where group * Self.laneCount + lane < unitCount {
          effects[(group * Self.laneCount + lane) * yearCount + t] = sum[lane]
        }
      }
    }
    return effects
  }

  /// Posterior SDs of all effects at the given hyperparameters, coefficients integrated out.
  ///
  /// Call after `factorise` at the same hyperparameters.
  func effectSDs(_ eta: [Double]) -> [Double] {
    let parameters = Eta.hyperparameters(eta)
    fillKernel(parameters)
    var sds = [Double](repeating: 0, count: unitCount * yearCount)
    let vector = simulated
    for group in 0..<groupCount {
      factor(group: group, parameters)
      for t in 0..<yearCount {
        for s in 0..<yearCount {
          vector[s] = mask[group * yearCount + s] * kernel[t * yearCount + s]
        }
        solve(vector)
        for lane in 0..<Self.laneCount where group * Self.laneCount + lane < unitCount {
          let unit = group * Self.laneCount + lane
          var variance = kernel[t * yearCount + t]
          var gain = [Double](repeating: 0, count: yearCount)
          for s in 0..<yearCount where observed[unit * yearCount + s] {
            gain[s] = vector[s][lane]
            variance -= gain[s] * kernel[t * yearCount + s]
          }
          variance += coefficientVariance(unit: unit, gain: gain)
          sds[unit * yearCount + t] = max(variance, 0).squareRoot()
        }
      }
    }
    return sds
  }

  /// Variance that the unknown coefficients add to a weighted sum of a council's rows.
  private func coefficientVariance(unit: Int, gain: [Double]) -> Double {
    var weights = [Double](repeating: 0, count: columnCount)
    for s in 0..<yearCount where observed[unit * yearCount + s] {
      if let column = yearColumn[s] { weights[column] += gain[s] }
      for j in 0..<restCount {
        weights[yearColumnCount + j] += gain[s] * design.columns[j][unit * yearCount + s]
      }
    }
    var sum = 0.0
    for row in weights.indices {
      var entry = weights[row]
      for k in 0..<row { entry -= normal[row * normalSize + k] * weights[k] }
      weights[row] = entry / normal[row * normalSize + row]
      sum += weights[row] * weights[row]
    }
    return sum
  }

  /// Expectations of all council-years from circumstances alone (council by council). A year without
  /// figures borrows the year effect of the nearest year that has it (ties: the earlier).
  func fitted(_ coefficients: [Double]) -> [Double] {
    let levels = yearLevels(coefficients)
    var fitted = [Double](repeating: 0, count: unitCount * yearCount)
    for cell in fitted.indices { fitted[cell] = levels[cell % yearCount] }
    for j in 0..<restCount {
      let coefficient = coefficients[yearColumnCount + j]
      for cell in fitted.indices { fitted[cell] += coefficient * design.columns[j][cell] }
    }
    return fitted
  }

  /// The year effect of every year, borrowed where the year has no figures.
  func yearLevels(_ coefficients: [Double]) -> [Double] {
    (0..<yearCount).map { t in
      let nearest = (0..<yearCount).filter { yearColumn[$0] != nil }.min {
        abs(design.years[$0] - design.years[t]) < abs(design.years[$1] - design.years[t])
      }
      return nearest.flatMap { yearColumn[$0] }.map { coefficients[$0] } ?? 0
    }
  }

  /// Posterior SDs of the coefficients. Call after `factorise`.
  func coefficientSDs() -> [Double] {
    (0..<columnCount).map { column in
      var unit = [Double](repeating: 0, count: columnCount)
      unit[column] = 1
      var sum = 0.0
      for row in column..<columnCount {
        var entry = unit[row]
        for k in column..<row { entry -= normal[row * normalSize + k] * unit[k] }
        unit[row] = entry / normal[row * normalSize + row]
        sum += unit[row] * unit[row]
      }
      return sum.squareRoot()
    }
  }

  private func leftHandSide() -> [Double] {
    let scalars = UnsafeRawPointer(rows).assumingMemoryBound(to: Double.self)
    let width = blockCount * Self.laneCount
    return (0..<unitCount * yearCount).map {
      scalars[$0 * width + restCount] + yearShift[$0 % yearCount]
    }
  }
}
