import Foundation
import Statistics

/// The two published figures between which a measure is scored: `low` scores 10 and `high` 90 (the
/// other way round where lower is better).
///
/// They are frozen with the lens version, so that scores can be compared over years; a changed
/// goalpost is a new version.
public struct Goalposts: Sendable, Hashable {
  public var low: Double
  public var high: Double
  /// Where present, scores are linear in `ln(value + logShift)`: the first steps away from nothing
  /// count most.
  public var logShift: Double?

  public init(low: Double, high: Double, logShift: Double? = nil) {
    self.low = low
    self.high = high
    self.logShift = logShift
  }

  /// Proposes goalposts from published figures: their 2.5 and 97.5 % quantiles, and for a measure
  /// on the log scale half of the 5 % quantile of the positive figures as shift, each to three
  /// significant figures.
  ///
  /// Nil where fewer than 20 figures are given, or where they hardly differ.
  public static func measured(from values: [Double], isLog: Bool) -> Goalposts? {
    guard values.count >= 20 else { return nil }
    let sorted = values.sorted()
    let positive = sorted.filter { $0 > 0 }
    guard !isLog || positive.count >= 20 else { return nil }
    let posts = Goalposts(
      low: rounded(Quantile.ofSorted(sorted, 0.025)),
      high: rounded(Quantile.ofSorted(sorted, 0.975)),
      logShift: isLog ? rounded(Quantile.ofSorted(positive, 0.05) / 2) : nil)
    return posts.low < posts.high ? posts : nil
  }

  private static func rounded(_ value: Double) -> Double {
    guard value != 0, value.isFinite else { return value }
    let decimals = 2 - Int(floor(log10(abs(value))))
    let factor = pow(10, Double(abs(decimals)))
    return decimals >= 0
      ? (value * factor).rounded() / factor : (value / factor).rounded() * factor
  }
}

extension Goalposts: Codable {
  private enum CodingKeys: String, CodingKey, CaseIterable {
    case low, high
    case logShift = "log_shift"
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(CodingKeys.self)
    low = try container.decode(Double.self, forKey: .low)
    high = try container.decode(Double.self, forKey: .high)
    logShift = try container.decodeIfPresent(Double.self, forKey: .logShift)
  }
}
