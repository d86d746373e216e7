import Foundation

/// Attempts counted for one address or one place on the network.
///
/// An attempt is counted before it is checked, so that a hundred at once are no way around; a
/// success takes the count back.
public struct Throttle: Sendable, Hashable {
  public var attempts: Int
  public var lastAttempt: Date
  public var lockedUntil: Date?

  public init(attempts: Int = 0, lastAttempt: Date = .distantPast, lockedUntil: Date? = nil) {
    self.attempts = attempts
    self.lastAttempt = lastAttempt
    self.lockedUntil = lockedUntil
  }

  /// The seconds for which nothing is tried any more; nil where an attempt may be made.
  public func pause(at date: Date) -> TimeInterval? {
    guard let lockedUntil, lockedUntil > date else { return nil }
    return lockedUntil.timeIntervalSince(date)
  }

  /// Counts an attempt that may be made, and sets the pause after it.
  public mutating func count(at date: Date, by rule: ThrottleRule) {
    if date.timeIntervalSince(lastAttempt) > rule.memory { attempts = 0 }
    attempts += 1
    lastAttempt = date
    lockedUntil = rule.pause(after: attempts).map { date.addingTimeInterval($0) }
  }
}

extension ThrottleRule {
  /// The pause after so many attempts; nil while they are free.
  func pause(after attempts: Int) -> TimeInterval? {
    guard attempts >= freeAttempts else { return nil }
    let doublings = min(attempts - freeAttempts, 30)
    return min(longestPause, firstPause * TimeInterval(1 << doublings))
  }
}
