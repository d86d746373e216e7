import Productivity
import Sector
import TestSupport
import Testing

@testable import Store

@Suite("Index runs")
struct IndexRunsTests {
  private static func record(_ id: String, releases: [String] = []) throws -> IndexRunRecord {
    let store = try SampleStore.make(isComputed: true)
    var run = try #require(try store.newestRunID().flatMap { try store.indexRun($0) })
    run.id = id
    run.releases = releases
    return run
  }

  @Test("a run comes back as it was kept")
  func round() throws {
    let store = try SampleStore.make()
    let run = try store.computeIndex(settings: SampleStore.settings).run
    let held = try #require(try store.indexRun(run.id))
    #expect(held.settings == run.settings && held.method == "1.0" && held.computed == run.computed)
    #expect(held.releases == SampleData.releases.map(\.id).sorted())
    #expect(held.lenses.map(\.id) == ["roads_sample", "roads_trial"])
    #expect(held.lenses.map(\.result) == run.lenses.map(\.result))
  }

  @Test("the newest run is the last one kept, also when it was kept before")
  func newest() throws {
    let store = try SampleStore.make()
    #expect(try store.newestRunID() == nil)
    let run = try Self.record("aaaa1")
    for id in ["aaaa1", "aabb2", "cccc3"] {
      var other = run
      other.id = id
      try store.keep(other)
    }
    #expect(try store.indexRuns().map(\.id) == ["cccc3", "aabb2", "aaaa1"])
    try store.keep(run)
    #expect(try store.indexRuns().map(\.id) == ["aaaa1", "cccc3", "aabb2"])
    #expect(try store.indexRun("cc")?.id == "cccc3")
    #expect(try store.indexRun("aa") == nil, "two runs begin so")
    #expect(try store.indexRun("zz") == nil)
    #expect(try store.indexRun("%") == nil)
  }

  @Test("a run that is kept again is replaced whole")
  func replaced() throws {
    let store = try SampleStore.make()
    var run = try Self.record("aaaa1", releases: SampleData.releases.map(\.id))
    try store.keep(run)
    run.lenses.removeLast()
    run.releases.removeLast()
    try store.keep(run)
    let held = try #require(try store.indexRun("aaaa1"))
    #expect(held.lenses.count == 1 && held.releases == [SampleData.releases[0].id])
  }

  @Test("the id is a hash of every input, and of nothing else")
  func identity() throws {
    let base = RunSettings(weightDraws: 4, draws: 200)
    func id(
      lenses: [String] = ["a", "b"], releases: [String] = ["r", "s"],
      _ change: (inout RunSettings) -> Void = { _ in }
    ) -> String {
      var settings = base
      change(&settings)
      return Store.runID(lenses: lenses, releases: releases, settings: settings)
    }
    let first = id()
    #expect(first == id() && first.count == 64)
    #expect(first == id { $0.threads = 7 })
    let others = [
      id { $0.seed = 2 }, id { $0.draws = 201 }, id { $0.weightDraws = 5 },
      id { $0.valueOfPoint = 0.03 }, id { $0.weightConcentration = 31 }, id { $0.proposals = 61 },
      id { $0.comparators = 14 }, id { $0.requiredWeight = 0.7 },
      id { $0.submittedWeights = [[1, 2]] }, id(lenses: ["a", "c"]), id(lenses: ["a"]),
      id(lenses: ["ab", ""]), id(lenses: ["b", "a"]), id(releases: ["r"]),
      id(lenses: ["a", "b", "r"], releases: ["s", ""]),
      id(lenses: ["a", "b\n1 r"], releases: ["s"]),
    ]
    #expect(Set(others + [first]).count == others.count + 1)
  }

  @Test("the same inputs give the same run, bit for bit, for any number of threads")
  func threads() throws {
    let store = try SampleStore.make()
    var settings = SampleStore.settings
    settings.threads = 1
    let one = try store.computeIndex(lenses: ["roads_sample"], settings: settings).run
    settings.threads = 2
    let two = try store.computeIndex(lenses: ["roads_sample"], settings: settings).run
    #expect(one.id == two.id)
    #expect(one.lenses[0].result.units == two.lenses[0].result.units)
    #expect(try store.indexRuns().count == 1)
    settings.seed = 2
    let other = try store.computeIndex(lenses: ["roads_sample"], settings: settings).run
    #expect(other.id != one.id)
    #expect(other.lenses[0].result.units != one.lenses[0].result.units)
  }
}
