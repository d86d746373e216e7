import Library
import TestSupport
import Testing

@Suite struct LibraryShelfTests {
  /// The counts and the list by the plainest means: one resource at a time, one field at a time.
  @Test func agreesWithCountingByHand() throws {
    let seed: UInt64 = 42
    print("seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let resources = try (0..<300).map { try SampleResources.random("T\($0)", using: &random) }
    var shelf = LibraryShelf()
    // Numbers with gaps, as a library with withdrawn entries has.
    for (place, resource) in resources.enumerated() {
      shelf.add(number: place * 3 / 2 + 10, resource)
    }
    for _ in 0..<200 {
      let filter = Self.filter(using: &random)
      let (numbers, facets) = shelf.admitted(by: filter)
      let expected = resources.indices.filter { Self.fits(resources[$0], filter, except: nil) }
      #expect(numbers == expected.reversed().map { $0 * 3 / 2 + 10 })
      for type in ResourceType.allCases {
        let count = resources.count { $0.type == type && Self.fits($0, filter, except: "type") }
        #expect(facets.types[type, default: 0] == count)
      }
      for theme in SampleResources.themes {
        let count = resources.count {
          $0.themes.contains(theme) && Self.fits($0, filter, except: "theme")
        }
        #expect(facets.themes[theme, default: 0] == count)
      }
      for level in 1...4 {
        let count = resources.count {
          $0.levels.contains(level) && Self.fits($0, filter, except: "level")
        }
        #expect(facets.levels[level, default: 0] == count)
      }
    }
  }

  @Test func aSieveAnswersOneByOne() throws {
    var shelf = LibraryShelf()
    for number in [3, 5, 9] {
      shelf.add(number: number, try SampleResources.resource("T\(number)"))
    }
    var sieve = shelf.sieve(LibraryFilter())
    #expect([9, 4, 3, 100, 1].filter { sieve.admits($0) } == [9, 3])
    #expect(sieve.facets.types.values.reduce(0, +) == 2)
    #expect(shelf.numbers == [9, 5, 3])
  }

  private static func filter(using random: inout SeededGenerator) -> LibraryFilter {
    var filter = LibraryFilter()
    func maybe() -> Bool { Int.random(in: 0..<3, using: &random) == 0 }
    if maybe() { filter.services = [SampleResources.services[0], "unknown"] }
    if maybe() { filter.themes = Set(SampleResources.themes.prefix(2)) }
    if maybe() { filter.types = [.evaluation, .report] }
    if maybe() { filter.evidence = [.monitoring, .randomisedTrial] }
    if maybe() { filter.levels = [2] }
    if maybe() { filter.from = 2000 }
    if maybe() { filter.to = 2015 }
    return filter
  }

  private static func fits(_ resource: Resource, _ filter: LibraryFilter, except: String?) -> Bool {
    func holds(_ field: String, _ fits: Bool) -> Bool { except == field || fits }
    let year = resource.year ?? 0
    let isInYears =
      (filter.from == nil && filter.to == nil)
      || (year >= (filter.from ?? 1) && year <= (filter.to ?? 9_999))
    return holds("service", filter.services.isEmpty || filter.services.contains(resource.service))
      && holds("theme", filter.themes.isEmpty || !filter.themes.isDisjoint(with: resource.themes))
      && holds("type", filter.types.isEmpty || filter.types.contains(resource.type))
      && holds("evidence", filter.evidence.isEmpty || filter.evidence.contains(resource.evidence))
      && holds("level", filter.levels.isEmpty || !filter.levels.isDisjoint(with: resource.levels))
      && holds("year", isInYears)
  }
}

@Suite struct LibraryFilterTests {
  @Test func comesBackFromItsFields() {
    var filter = LibraryFilter()
    filter.text = "cost of care"
    filter.services = ["waste & environment", "adults"]
    filter.types = [.caseStudy, .evaluation]
    filter.evidence = [.noneStated, .randomisedTrial]
    filter.verdicts = [.noEffect]
    filter.levels = [2, 4]
    filter.themes = ["data & insight"]
    filter.from = 2015
    let fields = filter.fields
    let back = LibraryFilter { name in fields.filter { $0.name == name }.map(\.value) }
    #expect(back == filter)
    #expect(!back.isEmpty && LibraryFilter().isEmpty)
  }

  @Test func valuesThatMeanNothingAreLeftOut() {
    let filter = LibraryFilter { name in
      ["level": ["7", "x"], "type": ["novel"], "from": ["soon"]][name] ?? []
    }
    #expect(filter == LibraryFilter())
  }
}
