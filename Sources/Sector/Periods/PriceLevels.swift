/// What the pound was worth from year to year: turns cash into the pounds of another year.
///
/// It never changes the index, where year effects cancel any national deflator; it keeps pictures
/// of spending over time from showing inflation as effort.
public struct PriceLevels: Sendable, Hashable {
  /// Publisher and release of the series; nil where none is held.
  public let series: String?
  private let levels: [Int: Double]
  private let forecasts: Set<Int>

  /// Takes the series that reaches furthest, the last by name where several do.
  public init(_ deflators: [Deflator]) {
    let bySeries = Dictionary(grouping: deflators, by: \.series)
    let chosen = bySeries.max {
      ($0.value.map(\.endYear).max() ?? 0, $0.key) < ($1.value.map(\.endYear).max() ?? 0, $1.key)
    }
    series = chosen?.key
    levels = Dictionary(
      (chosen?.value ?? []).map { ($0.endYear, $0.index.double) }, uniquingKeysWith: { $1 })
    forecasts = Set((chosen?.value ?? []).filter(\.isForecast).map(\.endYear))
  }

  /// What cash of the year ending in `year` is multiplied by to give pounds of `base`; nil where
  /// either year's level is not held.
  public func factor(from year: Int, to base: Int) -> Double? {
    guard let from = levels[year], let to = levels[base], from > 0 else { return nil }
    return to / from
  }

  /// True where the level of the year was a forecast when it was published.
  public func isForecast(_ year: Int) -> Bool { forecasts.contains(year) }
}
