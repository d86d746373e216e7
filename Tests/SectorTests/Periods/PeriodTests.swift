import Sector
import Testing

@Suite("Periods")
struct PeriodTests {
  @Test("labels are those of every table and address")
  func labels() {
    #expect(Period.financial(ending: 2023).label == "2022-23")
    #expect(Period.financial(ending: 2000).label == "1999-00")
    #expect(Period.financial(ending: 2010).label == "2009-10")
    #expect(Period.calendar(2022).label == "2022")
    #expect(Period(startYear: 2020, endYear: 2022, kind: .pooled).description == "2020-22")
  }

  @Test(
    "labels are read",
    arguments: [
      ("2022-23", Period.financial(ending: 2023)), ("2022-2023", .financial(ending: 2023)),
      ("1999-00", .financial(ending: 2000)), ("2022", .calendar(2022)),
      ("2020-22", Period(startYear: 2020, endYear: 2022, kind: .pooled)),
      ("1998-01", Period(startYear: 1998, endYear: 2001, kind: .pooled)),
    ])
  func reading(label: String, period: Period) { #expect(Period(label: label) == period) }

  @Test("a year from September is academic where the source says so")
  func academic() {
    let period = Period(label: "2022-23", oneYear: .academic)
    #expect(period == Period(startYear: 2022, endYear: 2023, kind: .academic))
    #expect(Period(label: "2020-22", oneYear: .academic)?.kind == .pooled)
  }

  @Test(
    "anything else is no period",
    arguments: [
      "", "22-23", "2022-22", "2022-21", "2022-2021", "2022-", "-2022", "2022-23-24", "1899",
      "2201", "2022/23", "2001-+3", "2022-3", "20a2", "2022 ", "٢٠٢٢",
    ])
  func garbage(label: String) { #expect(Period(label: label) == nil) }

  @Test("every period of a kind is read back from its label")
  func roundTrip() {
    for start in 1950...2060 {
      for kind in [Period.Kind.financial, .academic] {
        let period = Period(startYear: start, endYear: start + 1, kind: kind)
        #expect(Period(label: period.label, oneYear: kind) == period)
      }
      for span in 2...20 {
        let period = Period(startYear: start, endYear: start + span, kind: .pooled)
        #expect(Period(label: period.label) == period)
      }
      #expect(Period(label: Period.calendar(start).label) == .calendar(start))
    }
  }

  @Test("periods are ordered by the year they end in")
  func order() {
    let ordered = ["2020", "2018-21", "2020-21", "2021", "2021-22"].compactMap { Period(label: $0) }
    #expect(ordered.shuffled().sorted() == ordered)
  }
}
