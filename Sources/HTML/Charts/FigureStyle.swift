import Foundation

/// How the figures of a chart or column are written.
public enum FigureStyle: Sendable, Equatable {
  /// Whole numbers: `1,386`.
  case whole
  /// So many decimals: `1.35`.
  case decimal(Int)
  /// Percentages given in percent, with so many decimals: `12%`.
  case percent(Int)
  /// Money in pounds: `£1.2 million`.
  case pounds
  /// Whole numbers within a range, and in words beyond it: `above 200`.
  case held(ClosedRange<Double>)

  /// The figure in words.
  public func text(_ value: Double) -> String {
    switch self {
    case .whole: Format.whole(value)
    case .decimal(let places): Format.decimal(value, places: places)
    case .percent(let places): Format.percent(value, places: places)
    case .pounds: Format.pounds(value)
    case .held(let range): Self.held(value, within: range)
    }
  }

  /// An interval in words: `97 to 119`.
  public func text(_ range: ClosedRange<Double>) -> String {
    "\(text(range.lowerBound)) to \(text(range.upperBound))"
  }

  /// A figure at a tick of an axis, with no more decimals than the step between ticks needs.
  func tick(_ value: Double, step: Double) -> String {
    let places = step > 0 ? max(0, Int((-log10(step) - 1e-9).rounded(.up))) : 0
    return switch self {
    case .whole, .decimal, .held: Format.decimal(value, places: places)
    case .percent: Format.percent(value, places: places)
    case .pounds: Format.pounds(value)
    }
  }

  private static func held(_ value: Double, within range: ClosedRange<Double>) -> String {
    if value >= range.upperBound { return "above \(Format.whole(range.upperBound))" }
    if value <= range.lowerBound { return "below \(Format.whole(range.lowerBound))" }
    return Format.whole(value)
  }
}
