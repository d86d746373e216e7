import Foundation

/// Maps figures to places on a drawing and chooses the figures at which an axis is marked.
public struct Scale: Sendable, Equatable {
  /// How distance stands for difference.
  public enum Kind: Sendable {
    /// Equal steps are equal distances.
    case linear
    /// Equal ratios are equal distances; for positive figures only.
    case log
  }

  /// The figures at the two ends of the axis.
  public let domain: ClosedRange<Double>
  /// How distance stands for difference.
  public let kind: Kind
  /// The figures at which the axis is marked, rising.
  public let ticks: [Double]

  /// A scale that holds all finite values, with its ends at ticks. `including` names figures that
  /// must be in sight, such as 0 or 100. Without values the scale runs from 0 to 1; a logarithmic
  /// scale leaves out what is not positive.
  public init(
    holding values: [Double], including: [Double] = [], kind: Kind = .linear, tickCount: Int = 5
  ) {
    let usable = (values + including).filter { $0.isFinite && (kind == .linear || $0 > 0) }
    let low = usable.min() ?? (kind == .linear ? 0 : 1)
    let high = usable.max() ?? (kind == .linear ? 1 : 10)
    self.kind = kind
    switch kind {
    case .linear: ticks = Self.linearTicks(low, high, count: tickCount)
    case .log: ticks = Self.logTicks(low, high, count: tickCount)
    }
    domain = ticks[0]...ticks[ticks.count - 1]
  }

  /// A linear scale that runs exactly from one figure to another, for things that are counted off,
  /// such as years.
  public init(between low: Double, and high: Double) {
    kind = .linear
    ticks = [low, max(high, low + 1e-9)]
    domain = ticks[0]...ticks[1]
  }

  /// The place of a figure between 0 at the low end and 1 at the high end; figures outside the
  /// domain are held at its ends, and what is not a number at the low end.
  public func position(_ value: Double) -> Double {
    guard !value.isNaN else { return 0 }
    let (low, high) = (domain.lowerBound, domain.upperBound)
    let held = min(max(value, low), high)
    return switch kind {
    case .linear: (held - low) / (high - low)
    case .log: log(held / low) / log(high / low)
    }
  }

  /// The distance between the first two ticks, for the decimals of their labels.
  var step: Double {
    zip(ticks, ticks.dropFirst()).map { $1 - $0 }.min() ?? 1
  }

  /// Ticks at 1, 2, 2.5 or 5 times a power of ten, so that both ends lie on or outside the values.
  private static func linearTicks(_ low: Double, _ high: Double, count: Int) -> [Double] {
    let (low, high) = widened(low, high)
    let rough = (high - low) / Double(max(count - 1, 1))
    let power = pow(10, log10(rough).rounded(.down))
    let factor = [1, 2, 2.5, 5, 10].first { $0 * power >= rough * 0.999 } ?? 10
    let step = factor * power
    let first = (low / step + 1e-9).rounded(.down)
    let last = (high / step - 1e-9).rounded(.up)
    return (0...Int(last - first)).map { clean((first + Double($0)) * step, step) }
  }

  /// Ticks at 1, 2 and 5 times powers of ten, or at every power where those would be too many.
  private static func logTicks(_ low: Double, _ high: Double, count: Int) -> [Double] {
    let from = Int(log10(low).rounded(.down))
    let to = Int(log10(high).rounded(.up))
    var all: [Double] = []
    for exponent in from...max(to, from + 1) {
      all += [1, 2, 5].map { $0 * pow(10, Double(exponent)) }
    }
    let first = all.lastIndex { $0 <= low * 1.000_001 } ?? 0
    let last = all.firstIndex { $0 >= high * 0.999_999 } ?? all.count - 1
    let fine = Array(all[first...max(last, first + 1)])
    if fine.count <= count * 2 { return fine }
    return (from...max(to, from + 1)).map { pow(10, Double($0)) }
  }

  private static func widened(_ low: Double, _ high: Double) -> (Double, Double) {
    if high - low > abs(high) * 1e-9 { return (low, high) }
    let margin = low == 0 ? 1 : abs(low) * 0.1
    return (low - margin, high + margin)
  }

  /// Takes away what binary fractions leave over: 0.30000000000000004 becomes 0.3.
  private static func clean(_ value: Double, _ step: Double) -> Double {
    let scale = pow(10, max(0, 2 - log10(step).rounded(.down)))
    return (value * scale).rounded() / scale
  }
}
