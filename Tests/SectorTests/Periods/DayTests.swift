import Testing

@testable import Sector

@Suite("Days")
struct DayTests {
  @Test(
    "dates that the calendar has are read", arguments: ["2027-05-31", "2028-02-29", "2000-02-29"])
  func reads(text: String) throws {
    #expect(try #require(Day(text)).description == text)
  }

  @Test(
    "dates that it has not are refused",
    arguments: [
      "2027-02-29", "1900-02-29", "2027-13-01", "2027-00-10", "2027-4-31", "soon", "", "1/2",
    ])
  func refuses(text: String) {
    #expect(Day(text) == nil)
  }

  @Test("days as people write them, and the day of a time")
  func otherForms() {
    #expect(Day("31/05/2027") == Day("2027-05-31"))
    #expect(Day("2027-05-31T08:15:00Z") == Day("2027-05-31"))
  }

  @Test(
    "months are added by the calendar",
    arguments: [
      ("2026-11-21", 24, "2028-11-21"), ("2026-08-31", 18, "2028-02-29"),
      ("2026-12-15", 1, "2027-01-15"), ("2026-01-31", 1, "2026-02-28"),
      ("2026-03-31", -1, "2026-02-28"), ("2026-01-10", -1, "2025-12-10"),
    ])
  func addsMonths(from: String, months: Int, to: String) {
    #expect(Day(from)?.adding(months: months).description == to)
  }

  @Test("days are in order")
  func order() throws {
    let days = try ["2027-01-31", "2026-12-31", "2027-01-30"].map { try #require(Day($0)) }
    #expect(days.sorted().map(\.description) == ["2026-12-31", "2027-01-30", "2027-01-31"])
  }
}
