import Foundation
import Synchronization

/// Makes identifiers that sort by the time they were made (UUID version 7, RFC 9562).
///
/// Those of one process sort in the order in which they were made, also within a millisecond: the
/// twelve bits after the time count on from a random start (section 6.2, method 1).
public enum Identifier {
  private struct Clock {
    var milliseconds: UInt64 = 0
    var count: UInt64 = 0
  }

  private static let clock = Mutex(Clock())
  private static let stated = Mutex(Clock())

  /// A new identifier, for example `019a9f0e-6c2b-7d31-a7c4-0d6b8f2e91aa`.
  public static func make() -> String {
    let tick = clock.withLock { next(&$0, at: Date()) }
    return text(milliseconds: tick.milliseconds, count: tick.count)
  }

  /// An identifier of a stated time; those made one after the other for one time sort in order.
  public static func make(at date: Date) -> String {
    let time = Self.milliseconds(date)
    let tick = stated.withLock { clock in
      if clock.milliseconds != time { clock.milliseconds = 0 }
      return next(&clock, at: date)
    }
    return text(milliseconds: tick.milliseconds, count: tick.count)
  }

  /// A clock set back or a count run over goes on from where it stood.
  private static func next(_ clock: inout Clock, at date: Date) -> Clock {
    let now = milliseconds(date)
    if now > clock.milliseconds {
      clock = Clock(milliseconds: now, count: UInt64.random(in: 0..<0x800))
    } else if clock.count < 0xfff {
      clock.count += 1
    } else {
      clock = Clock(milliseconds: clock.milliseconds + 1, count: 0)
    }
    return clock
  }

  private static func milliseconds(_ date: Date) -> UInt64 {
    UInt64(max(0, date.timeIntervalSince1970 * 1000))
  }

  private static func text(milliseconds: UInt64, count: UInt64) -> String {
    var bytes = withUnsafeBytes(of: UUID().uuid) { [UInt8]($0) }
    for position in 0..<6 {
      bytes[position] = UInt8(truncatingIfNeeded: milliseconds >> (8 * UInt64(5 - position)))
    }
    bytes[6] = 0x70 | UInt8(truncatingIfNeeded: count >> 8)
    bytes[7] = UInt8(truncatingIfNeeded: count)
    bytes[8] = 0x80 | (bytes[8] & 0x3f)
    let hex = bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { range in
      String(hex.dropFirst(range.lowerBound).prefix(range.count))
    }.joined(separator: "-")
  }
}
