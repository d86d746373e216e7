import Accounts
import Foundation

/// Work that comes back: once a day, once a week, or every so many minutes (all in UTC).
public struct JobSchedule: Sendable {
  /// How often.
  public enum Rhythm: Sendable, Hashable {
    case every(minutes: Int)
    case daily(hour: Int, minute: Int)
    /// `weekday` counts from 1, Monday, to 7, Sunday.
    case weekly(weekday: Int, hour: Int, minute: Int)
  }

  /// Names the schedule in the database; never change it once in use.
  public var name: String
  public var rhythm: Rhythm
  public var kind: String
  public var payload: String

  public init(name: String, rhythm: Rhythm, kind: String, payload: String = "{}") {
    self.name = name
    self.rhythm = rhythm
    self.kind = kind
    self.payload = payload
  }

  /// The job that is asked for when the time has come.
  var request: JobRequest {
    JobRequest(
      kind: kind, payload: payload, requestedBy: .hub, origin: "schedule \(name)",
      uniqueKey: "schedule:\(name)")
  }
}

extension JobSchedule.Rhythm {
  private static let day = 86_400.0

  /// The first moment after `moment` that the rhythm names.
  ///
  /// Counted from the epoch, whose first day was a Thursday; leap seconds are not counted, as in
  /// POSIX time.
  func next(after moment: Date) -> Date {
    let (period, offset): (Double, Double) =
      switch self {
      case .every(let minutes): (Double(max(1, minutes)) * 60, 0)
      case .daily(let hour, let minute): (Self.day, Double(hour * 3_600 + minute * 60))
      case .weekly(let weekday, let hour, let minute):
        (
          7 * Self.day,
          Double((weekday + 3) % 7) * Self.day + Double(hour * 3_600 + minute * 60)
        )
      }
    let passed = ((moment.timeIntervalSince1970 - offset) / period).rounded(.down)
    return Date(timeIntervalSince1970: (passed + 1) * period + offset)
  }
}
