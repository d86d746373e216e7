import Foundation
import Statistics

/// The density of one unit's composed error e = s·(v - s·u), s = +1 for production and -1 for cost,
/// with its derivatives in (e, μ, a = ln σᵥ, b = ln σᵤ).
///
/// Half and truncated normal (Aigner, Lovell, Schmidt 1977; Stevenson 1980), S = σᵤ² + σᵥ²:
///
///     ln f = -½ ln 2πS - (e + μ)² / 2S + ln Φ(z) - ln Φ(μ/σᵤ),  z = (μσᵥ² - eσᵤ²) / (σᵤσᵥ√S)
///
/// Exponential (Meeusen, van den Broeck 1977): ln f = -b + σᵥ²/2σᵤ² + e/σᵤ + ln Φ(-e/σᵥ - σᵥ/σᵤ).
struct ComposedError {
  /// Second derivatives in the order ee, eμ, ea, eb, μμ, μa, μb, aa, ab, bb.
  struct Derivatives {
    var value = 0.0
    var first = SIMD4<Double>()
    var ee = 0.0
    var em = 0.0
    var ea = 0.0
    var eb = 0.0
    var mm = 0.0
    var ma = 0.0
    var mb = 0.0
    var aa = 0.0
    var ab = 0.0
    var bb = 0.0
  }

  let distribution: InefficiencyDistribution
  let mode: Double
  let noise: Double
  let inefficiency: Double
  let total: Double
  /// Share of inefficiency in the total variance: γ.
  let share: Double
  private let modeTail: (logCdf: Double, mills: Double)
  private let slopeOfMode: Double
  private let slopeOfError: Double

  init(
    _ distribution: InefficiencyDistribution, mode: Double, logNoise: Double,
    logInefficiency: Double
  ) {
    self.distribution = distribution
    self.mode = mode
    noise = exp(logNoise)
    inefficiency = exp(logInefficiency)
    total = noise * noise + inefficiency * inefficiency
    share = inefficiency * inefficiency / total
    slopeOfMode = noise / (inefficiency * total.squareRoot())
    slopeOfError = inefficiency / (noise * total.squareRoot())
    modeTail = Normal.lowerTail(mode / inefficiency)
  }

  /// Mean and spread of the normal distribution whose part above zero is the inefficiency of a
  /// unit with error `e` (Jondrow, Lovell, Materov, Schmidt 1982).
  func posterior(_ e: Double) -> (mean: Double, spread: Double) {
    if distribution == .exponential {
      return (-e - noise * noise / inefficiency, noise)
    }
    return (
      (mode * noise * noise - e * inefficiency * inefficiency) / total,
      noise * inefficiency / total.squareRoot()
    )
  }

  func value(_ e: Double) -> Double {
    if distribution == .exponential {
      let ratio = noise / inefficiency
      return -log(inefficiency) + 0.5 * ratio * ratio + e / inefficiency
        + Normal.logCdf(-e / noise - ratio)
    }
    let d = e + mode
    let z = mode * slopeOfMode - e * slopeOfError
    return -0.918_938_533_204_672_74 - 0.5 * log(total) - d * d / (2 * total)
      + Normal.logCdf(z) - modeTail.logCdf
  }

  @inline(__always)
  func derivatives(_ e: Double) -> Derivatives {
    distribution == .exponential ? exponentialDerivatives(e) : normalDerivatives(e)
  }

  private func exponentialDerivatives(_ e: Double) -> Derivatives {
    let ratio = noise / inefficiency
    let z = -e / noise - ratio
    let (logCdf, mills) = Normal.lowerTail(z)
    let bend = -mills * (z + mills)
    let (ze, za, zb) = (-1 / noise, e / noise - ratio, ratio)
    let square = ratio * ratio
    let pull = e / inefficiency
    var d = Derivatives()
    d.value = -log(inefficiency) + 0.5 * square + pull + logCdf
    d.first = SIMD4(
      1 / inefficiency + mills * ze, 0, square + mills * za, -1 - square - pull + mills * zb)
    d.ee = bend * ze * ze
    d.ea = bend * ze * za + mills / noise
    d.eb = bend * ze * zb - 1 / inefficiency
    d.aa = bend * za * za + mills * (-e / noise - ratio) + 2 * square
    d.ab = bend * za * zb + mills * ratio - 2 * square
    d.bb = bend * zb * zb - mills * ratio + 2 * square + pull
    return d
  }

  private func normalDerivatives(_ e: Double) -> Derivatives {
    let (a, b) = (slopeOfMode, slopeOfError)
    let r = share
    let g = 1 - share
    let cross = 2 * g * r
    let z = mode * a - e * b
    let (logCdf, mills) = Normal.lowerTail(z)
    let bend = -mills * (z + mills)
    // Derivatives of z by way of its two slopes' logarithms.
    let za = mode * a * r + e * b * (1 + g)
    let zb = -mode * a * (1 + r) - e * b * g
    let zaa = mode * a * (r * r - cross) - e * b * ((1 + g) * (1 + g) - cross)
    let zab = mode * a * (cross - r - r * r) - e * b * (cross - g - g * g)
    let zbb = mode * a * ((1 + r) * (1 + r) - cross) - e * b * (g * g - cross)
    let d = e + mode
    let q = d * d / total
    var result = Derivatives()
    result.value =
      -0.918_938_533_204_672_74 - 0.5 * log(total) - 0.5 * q + logCdf - modeTail.logCdf
    let pull = -d / total
    result.first = SIMD4(
      pull - mills * b, pull + mills * a, g * (q - 1) + mills * za, r * (q - 1) + mills * zb)
    result.ee = -1 / total + bend * b * b
    result.em = -1 / total - bend * a * b
    result.ea = -2 * pull * g - bend * b * za + mills * b * (1 + g)
    result.eb = -2 * pull * r - bend * b * zb - mills * b * g
    result.mm = -1 / total + bend * a * a
    result.ma = -2 * pull * g + bend * a * za + mills * a * r
    result.mb = -2 * pull * r + bend * a * zb - mills * a * (1 + r)
    result.aa = cross * (q - 1) - 2 * g * g * q + bend * za * za + mills * zaa
    result.ab = -cross * (q - 1) - cross * q + bend * za * zb + mills * zab
    result.bb = cross * (q - 1) - 2 * r * r * q + bend * zb * zb + mills * zbb
    if distribution == .truncatedNormal { subtractModeTail(&result) }
    return result
  }

  /// The derivatives of -ln Φ(μ/σᵤ).
  private func subtractModeTail(_ result: inout Derivatives) {
    let w = mode / inefficiency
    let mills = modeTail.mills
    let bend = -mills * (w + mills)
    result.first[1] -= mills / inefficiency
    result.first[3] += mills * w
    result.mm -= bend / (inefficiency * inefficiency)
    result.mb -= (-bend * w - mills) / inefficiency
    result.bb -= bend * w * w + mills * w
  }
}
