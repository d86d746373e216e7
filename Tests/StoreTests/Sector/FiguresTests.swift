import Sector
import Store
import TestSupport
import Testing

@Suite("Figures")
struct FiguresTests {
  private let store: Store
  private let roads = SampleData.releases[1].id

  init() throws { store = try SampleStore.make() }

  @Test("of measures: all of them, by measure, council and period")
  func measures() throws {
    let found = try store.figures(measures: ["out.quick", "no.such", "spend.roads"])
    let wanted = ["out.quick", "spend.roads"].flatMap { measure in
      SampleData.observations.filter { $0.measure == measure }
    }
    #expect(found == wanted)
    #expect(found.contains { $0.authority == SampleData.silent && $0.status == .notSubmitted })
  }

  @Test("of a council: all of them, or those of some measures")
  func council() throws {
    let council = SampleData.code(4)
    let all = try store.figures(authority: council)
    #expect(Set(all) == Set(SampleData.observations.filter { $0.authority == council }))
    let some = try store.figures(authority: council, measures: ["out.claims"])
    #expect(some.map(\.period.endYear) == Array(SampleData.years))
    #expect(some.allSatisfy { $0.measure == "out.claims" })
    #expect(try store.figures(authority: AuthorityCode("E00000000")).isEmpty)
    #expect(try store.figures(authority: council, measures: []).isEmpty)
  }

  @Test("of a release: page by page, in the order of its rows, none twice and none lost")
  func pages() throws {
    let wanted = SampleData.observations.filter { $0.release == roads }
    var pages: [Observation] = []
    while pages.count < wanted.count {
      let (figures, total) = try store.figures(release: roads, offset: pages.count, limit: 97)
      #expect(total == wanted.count)
      try #require(!figures.isEmpty)
      pages += figures
    }
    #expect(pages == wanted)
    #expect(try store.figures(release: roads, offset: wanted.count).figures.isEmpty)
  }

  @Test("of a release: only one council's or one measure's")
  func filters() throws {
    let council = SampleData.code(2)
    let both = try store.figures(release: roads, authority: council, measure: "out.quick")
    #expect(both.total == 5 && both.figures.allSatisfy { $0.authority == council })
    #expect(try store.figures(release: roads, measure: "out.quick").total == 26 * 5)
    #expect(try store.figures(release: roads, authority: council).total == 25)
    #expect(try store.figures(release: roads, measure: "spend.roads").total == 0)
    #expect(try store.figures(release: roads, measure: "no.such").total == 0)
    #expect(try store.figures(release: roads, authority: AuthorityCode("X")).total == 0)
    #expect(try store.figures(release: "no-such").total == 0)
  }

  @Test("the place of a figure leads back to its row")
  func row() throws {
    let figure = SampleData.observations[100]
    let found = try store.figures(authority: figure.authority, measures: [figure.measure])
    #expect(found.first { $0.period == figure.period }?.row == 102)
  }
}
