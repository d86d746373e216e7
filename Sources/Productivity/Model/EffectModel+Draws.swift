import Statistics

extension EffectModel {
  /// Draws effects of all councils in all years from their posterior at one value of the
  /// hyperparameters, and hands each group's draws to `receive`.
  ///
  /// Effects are drawn by simulating the prior and the data and correcting by the smoother
  /// (Journel's rule, known from Durbin and Koopman, 2002, Biometrika 89): no covariance of the
  /// conditional effects is ever factored.
  ///
  /// - Parameters:
  ///   - coefficients: one vector of coefficients per draw, year effects first.
  ///   - receive: called with the group, the draw and the effects of the group's councils by year.
  func drawEffects(
    _ parameters: Hyperparameters, coefficients: [[Double]], random: inout Philox,
    groups: [Int]? = nil, receive: (Int, Int, UnsafePointer<Lanes>) -> Void
  ) {
    fillKernel(parameters)
    let packed = coefficients.map(pack)
    for group in groups ?? Array(0..<groupCount) {
      factor(group: group, parameters)
      for draw in coefficients.indices {
        simulate(group: group, parameters, random: &random)
        residuals(group: group, packed[draw], yearEffects: coefficients[draw])
        correct(group: group)
        receive(group, draw, UnsafePointer(simulated))
      }
    }
  }

  /// Coefficients in the order of a row's blocks, with -1 for the left-hand side.
  private func pack(_ coefficients: [Double]) -> [Lanes] {
    var blocks = [Lanes](repeating: Lanes(), count: blockCount)
    for j in 0...restCount {
      blocks[j / 8][j % 8] = j == restCount ? -1 : coefficients[yearColumnCount + j]
    }
    return blocks
  }

  /// Simulated effects into the first part of `simulated`, simulated noise into the second.
  private func simulate(
    group: Int, _ parameters: Hyperparameters, random: inout Philox
  ) {
    let (effects, noises) = (simulated, simulated + yearCount)
    let lasting = parameters.tauB * normals(&random)
    let noise = parameters.phi * (1 - parameters.h + parameters.h * sizeFactor[group]).squareRoot()
    var drift = Lanes()
    for t in 0..<yearCount {
      let shock = normals(&random)
      if t == 0 {
        drift = parameters.tauG * shock
      } else {
        let kept = Self.power(parameters.rho, design.years[t] - design.years[t - 1])
        drift = kept * drift + parameters.tauG * (1 - kept * kept).squareRoot() * shock
      }
      effects[t] = lasting + drift
      noises[t] =
        noise * noiseFactor[group * yearCount + t].squareRoot() * normals(&random)
    }
  }

  /// Residuals of the data less the simulated data, into the third part of `simulated`.
  private func residuals(group: Int, _ packed: [Lanes], yearEffects: [Double]) {
    let target = simulated + 2 * yearCount
    for t in 0..<yearCount {
      var residual = Lanes()
      for lane in 0..<Self.laneCount {
        let row = rows + ((group * Self.laneCount + lane) * yearCount + t) * blockCount
        var sum = Lanes()
        for block in 0..<blockCount { sum += row[block] * packed[block] }
        residual[lane] = -sum.sum()
      }
      let level = yearColumn[t].map { yearEffects[$0] - yearShift[t] } ?? 0
      target[t] =
        mask[group * yearCount + t] * (residual - level - simulated[t] - simulated[yearCount + t])
    }
  }

  /// Adds K V⁻¹ times the residuals to the simulated effects.
  private func correct(group: Int) {
    solve(simulated + 2 * yearCount)
    let weighted = simulated + 2 * yearCount
    for t in 0..<yearCount {
      var sum = simulated[t]
      for s in 0..<yearCount {
        sum += kernel[t * yearCount + s] * (mask[group * yearCount + s] * weighted[s])
      }
      simulated[3 * yearCount + t] = sum
    }
    for t in 0..<yearCount { simulated[t] = simulated[3 * yearCount + t] }
  }

  /// V⁻¹ times a vector per lane, in place, with the factors of the present group.
  func solve(_ vector: UnsafeMutablePointer<Lanes>) {
    let count = yearCount
    for a in 0..<count {
      var sum = vector[a]
      for k in 0..<a { sum -= lower[a * count + k] * vector[k] }
      vector[a] = sum * inverseDiagonal[a]
    }
    for a in (0..<count).reversed() {
      var sum = vector[a]
      for k in (a + 1)..<max(a + 1, count) { sum -= lower[k * count + a] * vector[k] }
      vector[a] = sum * inverseDiagonal[a]
    }
  }

  private func normals(_ random: inout Philox) -> Lanes {
    var lanes = Lanes()
    for lane in 0..<Self.laneCount { lanes[lane] = random.normal() }
    return lanes
  }

  private static func power(_ base: Double, _ exponent: Int) -> Double {
    var value = 1.0
    for _ in 0..<exponent { value *= base }
    return value
  }
}
