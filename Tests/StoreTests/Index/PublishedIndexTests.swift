import Productivity
import Sector
import Store
import TestSupport
import Testing

@Suite("Published index")
struct PublishedIndexTests {
  private func importing(_ text: String, _ id: String, version: Int, into store: Store) throws {
    _ = try store.importing(path: "l", kind: "lens") {
      try $0.put(lens: text, id: id, version: version)
    }
  }

  @Test("nothing is published before the first run")
  func none() throws { #expect(try SampleStore.make().publishedIndex() == nil) }

  @Test("a run brings definitions, figures with their sources, and results together")
  func published() throws {
    let store = try SampleStore.make(isComputed: true)
    let index = try #require(try store.publishedIndex())
    #expect(index.lenses.map(\.id) == ["roads_sample", "roads_trial"])
    let lens = try #require(index.lens("roads_sample"))
    #expect(lens.result.units.count == SampleData.councilCount - 1)
    #expect(index.lens("none") == nil)

    let council = SampleData.code(5)
    let unit = try #require(lens.unit(council))
    #expect(unit.interval90.low < unit.interval90.high)
    let member = try #require(lens.member(council))
    let year = try #require(lens.panel.panel.years.firstIndex(of: 2022))
    let cell = lens.panel.outcomes[0][member][year]
    let source = try #require(cell.sources.first)
    let figure = try store.figures(authority: council, measures: ["out.smooth"]).last
    #expect(cell.value == figure?.value?.double)
    #expect(source.release == figure?.release && source.row == figure?.row)
  }

  @Test("a council without a result has a reason, and one of another kind is no member")
  func unassessed() throws {
    let index = try #require(try SampleStore.make(isComputed: true).publishedIndex())
    let lens = try #require(index.lens("roads_sample"))
    #expect(lens.unit(SampleData.silent) == nil)
    #expect(lens.unassessed(SampleData.silent)?.reason.isEmpty == false)
    #expect(index.lenses(for: SampleData.silent).count == 2)
    #expect(lens.unassessed(SampleData.past) == nil && lens.member(SampleData.past) == nil)
    #expect(index.lenses(for: SampleData.past).isEmpty)
  }

  @Test("a lens that is experimental or without a grade has no leaders")
  func leaders() throws {
    let index = try #require(try SampleStore.make(isComputed: true).publishedIndex())
    let trial = try #require(index.lens("roads_trial"))
    #expect(trial.state == .experimental && !trial.hasLeaders)
    #expect(trial.leaders.isEmpty && trial.mostImproved.isEmpty)
    let lens = try #require(index.lens("roads_sample"))
    if lens.hasLeaders {
      #expect(lens.leaders.allSatisfy { $0.band == .clearlyAbove && $0.queries.isEmpty })
    } else {
      #expect(lens.result.isExperimental && lens.leaders.isEmpty)
    }
  }

  @Test("a run stays as it was published when a newer version of a lens comes in")
  func newerLens() throws {
    let store = try SampleStore.make(isComputed: true)
    let text = SampleData.lens("roads_sample", version: 2, weights: (0.25, 0.25, 0.5))
    try importing(text, "roads_sample", version: 2, into: store)
    let index = try #require(try store.publishedIndex())
    #expect(index.lens("roads_sample")?.definition.version == 1)
    _ = try store.computeIndex(settings: SampleStore.settings)
    #expect(try store.publishedIndex()?.lens("roads_sample")?.definition.version == 2)
  }

  @Test("a run is stale after new figures or lenses, and not after others")
  func stale() throws {
    let store = try SampleStore.make(isComputed: true)
    func isStale() throws -> Bool {
      try store.isStale(#require(try store.newestRunID().flatMap { try store.indexRun($0) }))
    }
    #expect(try !isStale())
    try importing(SampleData.lens("other"), "other", version: 1, into: store)
    #expect(try !isStale())

    let release = SampleData.release("sample-roads-0002", source: "sample-roads", title: "Again")
    var figure = SampleData.observations.first { $0.measure == "out.smooth" }!
    figure.value = ExactDecimal("33.3")
    figure.release = release.id
    _ = try store.importing(path: "x", kind: "x") { sink in
      try sink.begin(release)
      try sink.put(figure)
    }
    #expect(try isStale())
    let run = try store.computeIndex(settings: SampleStore.settings).run
    #expect(run.releases.contains(release.id))
    #expect(try !isStale())

    let text = SampleData.lens("roads_sample", version: 2, weights: (0.25, 0.25, 0.5))
    try importing(text, "roads_sample", version: 2, into: store)
    #expect(try isStale())
  }

  @Test("a lens that cannot be computed is named with the reason, and the others are kept")
  func skipped() throws {
    let store = try SampleStore.make()
    try importing(SampleData.lens("odd", measure: "no.such"), "odd", version: 1, into: store)
    let computation = try store.computeIndex(settings: SampleStore.settings)
    #expect(computation.run.lenses.map(\.id) == ["roads_sample", "roads_trial"])
    #expect(computation.skipped.map(\.lens) == ["odd"])
    #expect(computation.skipped.first?.reason.contains("no.such") == true)
  }

  @Test("a run that is stopped keeps nothing")
  func cancelled() throws {
    let store = try SampleStore.make()
    #expect(throws: IndexError.cancelled) {
      try store.computeIndex(
        settings: SampleStore.settings, monitor: RunMonitor(isCancelled: { true }))
    }
    #expect(try store.newestRunID() == nil)
  }
}
