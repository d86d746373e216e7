import Sector
import Testing

@testable import Importers

@Suite("Period labels")
struct PeriodLabelTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var label: String
    var kind: Period.Kind
    var status: ObservationStatus?
    var testDescription: String { text }

    init(_ text: String, _ label: String, _ kind: Period.Kind, _ status: ObservationStatus? = nil) {
      (self.text, self.label, self.kind, self.status) = (text, label, kind, status)
    }
  }

  @Test(
    "every label that the sources use",
    arguments: [
      Case("2023", "2023", .calendar),
      Case("2022-23", "2022-23", .financial),
      Case("2022/23", "2022-23", .financial),
      Case("2022–23", "2022-23", .financial),
      Case("2022-2023", "2022-23", .financial),
      Case("1999/00", "1999-00", .financial),
      Case(" 2022-23\u{A0}(OT)", "2022-23", .financial),
      Case("2025 (prov)", "2025", .calendar, .provisional),
      Case("2024 (Rev)", "2024", .calendar, .revised),
      Case("2020-22", "2020-22", .pooled),
      Case("2018-21", "2018-21", .pooled),
      Case("2013/14-15/16", "2013-16", .pooled),
      Case("1998/99-00/01", "1998-01", .pooled),
      Case("2015-11-16/P1Y", "2015-16", .financial),
      Case("2022-04-01/P1Y", "2022-23", .financial),
      Case("2022-09-01/P1Y", "2022-23", .academic),
      Case("2022-08-01/P1Y", "2022-23", .academic),
      Case("2022-01-01/P1Y", "2022", .calendar),
      Case("2022-01-01/P3Y", "2022-24", .pooled),
      Case("2022-04-01/P12M", "2022-23", .financial),
      Case("2022-04-01/P3M", "2022", .calendar),
      Case("2025-04-30", "2025", .calendar),
    ])
  func labels(test: Case) throws {
    let label = try #require(PeriodLabel(test.text))
    #expect(label.period.label == test.label)
    #expect(label.period.kind == test.kind)
    #expect(label.status == test.status)
  }

  @Test(
    "labels that are no period",
    arguments: [
      "", "0", "2022-22", "2022-21x", "22-23", "2022-23-24", "2022 (maybe)", "year", "20222",
      "2022-13-01", "2022-01-01/P0Y", "2022-01-01/1Y", "2013/14-15/17", "12022-23",
    ])
  func noLabels(text: String) {
    #expect(PeriodLabel(text) == nil)
  }

  @Test("a bare year can be the year in which a financial or academic year ends")
  func bareYear() throws {
    let label = try #require(PeriodLabel("2023 (prov)", bareYear: .academic))
    #expect(label.period == Period(startYear: 2022, endYear: 2023, kind: .academic))
    #expect(label.status == .provisional)
    #expect(PeriodLabel("2022-01-01", bareYear: .academic)?.period == .calendar(2022))
  }

  @Test("bytes and text read the same, for every year and span of our own labels")
  func bytes() {
    for start in 1990...2030 {
      for end in start...(start + 12) {
        let text = Period(startYear: start, endYear: end, kind: .pooled).label
        let read = Array(text.utf8).withUnsafeBufferPointer { Period(utf8: $0, oneYear: .academic) }
        #expect(read == Period(label: text, oneYear: .academic))
        #expect(read?.endYear == end)
      }
    }
    for text in ["2022-2", "2022/23", "abcd", "2022-xx", ""] {
      let read = Array(text.utf8).withUnsafeBufferPointer { Period(utf8: $0, oneYear: .financial) }
      #expect(read == nil)
    }
  }
}
