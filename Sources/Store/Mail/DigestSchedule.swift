import Foundation

/// When digests go out: daily at one hour, weekly at that hour on Mondays, in UTC.
public struct DigestSchedule: Sendable, Hashable {
  /// 0 to 23, UTC.
  public var hour: Int

  public init(hour: Int = 7) { self.hour = hour }

  /// The newest moment, not after `now`, at which digests of this frequency are due; nil for off.
  ///
  /// It depends on the calendar alone, so that a run that comes late, twice or after a crash asks
  /// for the same digest.
  public func lastDue(_ frequency: DigestFrequency, at now: Date) -> Date? {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let monday = 2
    let wanted =
      switch frequency {
      case .daily: DateComponents(hour: hour, minute: 0, second: 0)
      case .weekly: DateComponents(hour: hour, minute: 0, second: 0, weekday: monday)
      case .off: DateComponents?.none
      }
    guard let wanted else { return nil }
    // A search backwards excludes the moment it starts from.
    return calendar.nextDate(
      after: now.addingTimeInterval(1), matching: wanted, matchingPolicy: .nextTime,
      direction: .backward)
  }
}
