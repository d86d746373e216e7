import Foundation
import TestSupport
import Testing

@testable import Store

@Suite("Recurring jobs")
struct JobScheduleTests {
  /// Saturday.
  private let start = Date(timeIntervalSince1970: 1_795_250_000)

  /// What the system's calendar says about the same rule.
  private func reference(_ parts: DateComponents, after date: Date) throws -> Date {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    return try #require(
      calendar.nextDate(after: date, matching: parts, matchingPolicy: .nextTime))
  }

  @Test("moments are those of the calendar")
  func moments() throws {
    let seed = UInt64.random(in: 0 ... .max)
    print("Recurring jobs: seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let after = Date(
        timeIntervalSince1970: Double(Int.random(in: 0...4_000_000_000, using: &generator)))
      let hour = Int.random(in: 0...23, using: &generator)
      let minute = Int.random(in: 0...59, using: &generator)
      let weekday = Int.random(in: 1...7, using: &generator)
      #expect(
        try JobSchedule.Rhythm.daily(hour: hour, minute: minute).next(after: after)
          == reference(.init(hour: hour, minute: minute, second: 0), after: after), "seed \(seed)")
      // The calendar counts from Sunday.
      let parts = DateComponents(
        hour: hour, minute: minute, second: 0, weekday: weekday % 7 + 1)
      #expect(
        try JobSchedule.Rhythm.weekly(weekday: weekday, hour: hour, minute: minute)
          .next(after: after) == reference(parts, after: after), "seed \(seed)")
    }
    #expect(
      JobSchedule.Rhythm.every(minutes: 5).next(after: Date(timeIntervalSince1970: 600))
        == Date(timeIntervalSince1970: 900))
  }

  @Test("two nodes ask once, and moments that were missed are made up for by one job")
  func once() throws {
    try withTemporaryFolder { folder in
      let nodes = [try Store(folder: folder), try Store(folder: folder)]
      defer { for node in nodes { try? node.database.close() } }
      let schedules = [
        JobSchedule(name: "often", rhythm: .every(minutes: 10), kind: "a.b", payload: "{\"x\":1}"),
        JobSchedule(name: "daily", rhythm: .daily(hour: 3, minute: 0), kind: "c.d"),
      ]
      func ask(_ seconds: Double) throws -> Int {
        try nodes.map { try $0.enqueueDue(schedules, at: start + seconds).count }.reduce(0, +)
      }
      func finishAll() throws {
        while let job = try nodes[0].claimJob(
          worker: "w", kinds: ["a.b", "c.d"], at: start + 1e7)
        {
          try nodes[0].finish(job, result: "")
        }
      }
      #expect(try ask(0) == 0, "the first sight sets the first moment")
      #expect(try ask(600) == 1)
      #expect(try ask(601) == 0)
      #expect(try nodes[1].jobs().first?.payload == "{\"x\":1}")
      try finishAll()
      #expect(try ask(3 * 86_400) == 2, "one for each schedule, whatever was missed")
      try finishAll()
      #expect(try nodes[0].jobs().count == 3)
    }
  }

  @Test("work that is still under way is not asked for again")
  func stillRunning() throws {
    let store = try Store(database: .init())
    let schedule = JobSchedule(name: "s", rhythm: .every(minutes: 1), kind: "a.b")
    for minute in 0..<5 {
      try store.enqueueDue([schedule], at: start + Double(minute * 60))
    }
    #expect(try store.jobs().count == 1)
  }

  @Test("waiting times double up to six hours, differ between jobs, and can be computed again")
  func backoff() {
    for attempt in 1...30 {
      let plain = min(30 * pow(2, Double(attempt - 1)), 21_600)
      let waits = (0..<50).map { JobBackoff.seconds(id: "job \($0)", attempt: attempt) }
      #expect(waits.allSatisfy { $0 >= (plain * 0.75).rounded() && $0 <= (plain * 1.25).rounded() })
      #expect(Set(waits).count > 5)
      #expect(waits == (0..<50).map { JobBackoff.seconds(id: "job \($0)", attempt: attempt) })
    }
  }
}
