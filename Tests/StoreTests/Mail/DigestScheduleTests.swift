import Foundation
import Testing

@testable import Store

@Suite("When digests are due")
struct DigestScheduleTests {
  private func date(_ text: String) -> Date { Timestamp.date(text) ?? .distantPast }

  /// 16 and 23 November 2026 are Mondays.
  @Test(
    "the newest moment that has come",
    arguments: [
      (DigestFrequency.daily, "2026-11-21T07:00:00Z", "2026-11-21T07:00:00Z"),
      (.daily, "2026-11-21T06:59:59Z", "2026-11-20T07:00:00Z"),
      (.daily, "2026-11-21T23:59:59Z", "2026-11-21T07:00:00Z"),
      (.weekly, "2026-11-21T08:00:00Z", "2026-11-16T07:00:00Z"),
      (.weekly, "2026-11-23T06:59:59Z", "2026-11-16T07:00:00Z"),
      (.weekly, "2026-11-23T07:00:00Z", "2026-11-23T07:00:00Z"),
      (.weekly, "2027-01-01T00:00:00Z", "2026-12-28T07:00:00Z"),
    ])
  func due(frequency: DigestFrequency, now: String, expected: String) {
    #expect(DigestSchedule().lastDue(frequency, at: date(now)) == date(expected))
  }

  @Test("another hour, and those who want none")
  func hour() {
    let now = date("2026-11-21T18:30:00Z")
    #expect(
      DigestSchedule(hour: 18).lastDue(.daily, at: now) == date("2026-11-21T18:00:00Z"))
    #expect(DigestSchedule(hour: 0).lastDue(.daily, at: now) == date("2026-11-21T00:00:00Z"))
    #expect(DigestSchedule().lastDue(.off, at: now) == nil)
  }
}
