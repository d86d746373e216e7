import Sector
import Store
import TestSupport
import Testing

@Suite("Catalogue")
struct CatalogueTests {
  @Test("an empty store has an empty catalogue")
  func empty() throws {
    let catalogue = try Store(database: .init()).catalogue()
    #expect(catalogue.isEmpty && catalogue.version == 0)
    #expect(catalogue.measure("x") == nil && catalogue.release("x") == nil)
  }

  @Test("everything comes back as it went in")
  func whole() throws {
    let store = try SampleStore.make()
    let catalogue = try store.catalogue()
    #expect(Set(catalogue.register.authorities) == Set(SampleData.authorities))
    #expect(catalogue.register.reorganisations == SampleData.reorganisations)
    #expect(catalogue.measures == SampleData.measures.sorted { $0.id < $1.id })
    #expect(catalogue.releases == SampleData.releases.reversed())
    #expect(catalogue.measure("out.quick") == SampleData.measures[4])
    #expect(catalogue.release(SampleData.releases[0].id) == SampleData.releases[0])
    #expect(catalogue.register.match("M903", scheme: .mhclg)?.code == SampleData.code(3))
    #expect(try store.deflators() == SampleData.deflators)
    #expect(try store.comparators() == SampleData.comparators)
  }

  @Test("it is read again after an import that changed something, and only then")
  func versions() throws {
    let store = try SampleStore.make()
    let first = try store.catalogue()
    try SampleStore.fill(store)
    #expect(try store.catalogue().version == first.version)
    var council = SampleData.authorities[0]
    council.name = "Alderbury-on-Sea"
    let report = try store.importing(path: "x", kind: "x") { try $0.put(council) }
    #expect(report.summary.revised == 1)
    let second = try store.catalogue()
    #expect(second.version == first.version + 1)
    #expect(second.register.authority(council.code) == council)
    #expect(second.register.match("Alderbury on Sea")?.code == council.code)
    #expect(try store.figures(authority: council.code).count == 30)
  }

  @Test("an importer finds councils by any name, also those it has just put")
  func matching() throws {
    let store = try SampleStore.make()
    let new = Authority(
      code: AuthorityCode("E06000999"), name: "Newbury-under-Test", tier: .unitary,
      nation: "England", otherCodes: [.formerGSS: ["E06000998"]])
    _ = try store.importing(path: "x", kind: "x") { sink in
      #expect(sink.authority(matching: "Birchbury, City of", scheme: nil) == SampleData.code(1))
      #expect(sink.authority(matching: "M901", scheme: .mhclg) == SampleData.code(1))
      #expect(sink.authority(matching: "E06000998", scheme: nil) == nil)
      try sink.put(new)
      #expect(sink.authority(matching: "E06000998", scheme: nil) == new.code)
      #expect(sink.authority(matching: "Newbury under test council", scheme: nil) == new.code)
    }
  }
}
