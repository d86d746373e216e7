import Foundation
import Testing

@testable import Accounts

@Suite("Limits on guessing")
struct ThrottleTests {
  static let start = Date(timeIntervalSince1970: 1_000_000)

  @Test("some attempts are free, then pauses double up to the longest")
  func pauses() {
    var (throttle, date) = (Throttle(), Self.start)
    var pauses: [TimeInterval] = []
    for _ in 0..<14 {
      #expect(throttle.pause(at: date) == nil)
      throttle.count(at: date, by: .address)
      let pause = throttle.pause(at: date) ?? 0
      pauses.append(pause)
      date += pause
    }
    #expect(
      pauses == [0, 0, 0, 0, 60, 120, 240, 480, 960, 1_920, 3_600, 3_600, 3_600, 3_600])
  }

  @Test("a day without attempts is forgotten, a shorter one is not")
  func memory() {
    var throttle = Throttle()
    for _ in 0..<5 { throttle.count(at: Self.start, by: .address) }
    throttle.count(at: Self.start + 86_400, by: .address)
    #expect(throttle.attempts == 6)
    throttle.count(at: Self.start + 2 * 86_400 + 1, by: .address)
    #expect(throttle.attempts == 1 && throttle.lockedUntil == nil)
  }

  @Test("a million attempts overflow nothing")
  func many() {
    let rule = ThrottleRule.client
    #expect(rule.pause(after: .max) == rule.longestPause)
    #expect(rule.pause(after: 49) == nil && rule.pause(after: 50) == 60)
  }

  @Test("guessing at one account for a year gets nowhere")
  func year() {
    var (throttle, date, attempts) = (Throttle(), Self.start, 0)
    while date < Self.start + 365 * 86_400 {
      throttle.count(at: date, by: .address)
      attempts += 1
      date += throttle.pause(at: date) ?? 0
    }
    #expect(attempts < 10_000)
  }
}
