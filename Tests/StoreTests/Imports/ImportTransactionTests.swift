import Database
import Sector
import Store
import TestSupport
import Testing

@Suite("Imports")
struct ImportTransactionTests {
  private static let council = SampleData.code(3)
  private static let second = SampleData.release(
    "sample-roads-0002", source: "sample-roads", title: "Sample road statistics, revised")

  private static func figure(
    _ text: String?, release: Release = SampleData.releases[1], council: AuthorityCode = council,
    measure: String = "out.smooth", year: Int = 2022, row: Int = 7,
    status: ObservationStatus = .asPublished
  ) -> Observation {
    Observation(
      authority: council, measure: measure, period: .financial(ending: year),
      value: text.flatMap { ExactDecimal($0) }, status: status, release: release.id, row: row)
  }

  /// Imports some figures of one release.
  private static func put(_ figures: [Observation], of release: Release, into store: Store) throws
    -> Store.ImportReport
  {
    try store.importing(path: "test.csv", kind: "test") { sink in
      try sink.begin(release)
      for figure in figures { try sink.put(figure) }
    }
  }

  private static func held(in store: Store) throws -> Observation? {
    try store.figures(authority: council, measures: ["out.smooth"]).last
  }

  @Test("the same content twice changes nothing, and the numbers say so")
  func idempotent() throws {
    let store = try SampleStore.make()
    let (version, dump) = (try store.dataVersion(), try store.contents())
    let report = try SampleStore.fill(store)
    #expect(report.rejections.isEmpty)
    #expect(report.summary.unchanged == report.summary.itemsIn)
    #expect(report.summary.stored == 0 && report.summary.addsUp)
    #expect(try store.dataVersion() == version)
    #expect(try store.contents() == dump)
  }

  @Test("a revision takes the place of the figure, which is kept and listed")
  func revision() throws {
    let store = try SampleStore.make()
    let before = try #require(try Self.held(in: store))
    let report = try Self.put(
      [Self.figure("12.50", release: Self.second)], of: Self.second, into: store)
    #expect(report.summary.revised == 1 && report.summary.stored == 1)
    let now = try #require(try Self.held(in: store))
    #expect(now.value?.description == "12.50" && now.release == Self.second.id && now.row == 7)
    #expect(try store.revisions(release: Self.second.id) == [Revision(before: before, now: now)])
    #expect(try store.revisions(release: before.release).isEmpty)
  }

  @Test("after a second revision the first still shows what it made of the figure")
  func twoRevisions() throws {
    let store = try SampleStore.make()
    let third = SampleData.release("sample-roads-0003", source: "sample-roads", title: "Again")
    let original = try #require(try Self.held(in: store))
    let one = Self.figure("1", release: Self.second)
    let two = Self.figure("2", release: third)
    _ = try Self.put([one], of: Self.second, into: store)
    _ = try Self.put([two], of: third, into: store)
    #expect(try store.revisions(release: Self.second.id) == [Revision(before: original, now: one)])
    #expect(try store.revisions(release: third.id) == [Revision(before: one, now: two)])
  }

  @Test("an older release that is imported again does not undo a newer one")
  func olderAgain() throws {
    let store = try SampleStore.make()
    _ = try Self.put([Self.figure("12.5", release: Self.second)], of: Self.second, into: store)
    let (version, dump) = (try store.dataVersion(), try store.contents())
    let report = try SampleStore.fill(store)
    #expect(report.summary.unchanged == report.summary.itemsIn)
    #expect(try store.dataVersion() == version)
    #expect(try store.contents() == dump)
    #expect(try Self.held(in: store)?.value?.description == "12.5")
  }

  @Test("of two figures for one council, measure and period in a file the first is kept")
  func duplicates() throws {
    let store = try SampleStore.make()
    let report = try Self.put(
      [
        Self.figure("5.5", release: Self.second, row: 2),
        Self.figure("5.5", release: Self.second, row: 3),
        Self.figure("5.6", release: Self.second, row: 4),
      ], of: Self.second, into: store)
    #expect(report.summary.itemsIn == 3 && report.summary.stored == 1)
    #expect(report.summary.unchanged == 1 && report.summary.rejected == 1)
    let rejection = try #require(report.rejections.first)
    #expect(rejection.file == "sample-roads.csv" && rejection.row == 4 && rejection.value == "5.6")
    #expect(rejection.reason.contains("row 2") && rejection.column == "value")
    #expect(try Self.held(in: store)?.value?.description == "5.5")
  }

  @Test("what names nothing known is rejected, with its place")
  func unknown() throws {
    let store = try SampleStore.make()
    let report = try Self.put(
      [
        Self.figure("1", council: AuthorityCode("E99999999"), row: 2),
        Self.figure("1", measure: "no.such", row: 3),
        Self.figure("1", release: Self.second, row: 4),
      ], of: SampleData.releases[1], into: store)
    #expect(report.summary.rejected == 3 && report.summary.addsUp)
    #expect(report.rejections.map(\.column) == ["authority", "measure", "release"])
    #expect(report.rejections.map(\.row) == [2, 3, 4])
    #expect(report.rejections[0].reason.contains("E99999999"))
    #expect(report.rejections[1].reason.contains("no.such"))
  }

  @Test("missing is kept as missing, and zero as zero")
  func missing() throws {
    let store = try SampleStore.make()
    _ = try Self.put(
      [Self.figure("0", release: Self.second)], of: Self.second, into: store)
    #expect(try Self.held(in: store)?.value == ExactDecimal(digits: 0))
    let third = SampleData.release("sample-roads-0003", source: "sample-roads", title: "Again")
    let report = try Self.put(
      [Self.figure(nil, release: third, status: .suppressed)], of: third, into: store)
    #expect(report.summary.revised == 1)
    let now = try #require(try Self.held(in: store))
    #expect(now.value == nil && now.status == .suppressed)
  }

  @Test("every status comes back as it went in", arguments: ObservationStatus.allCases)
  func statuses(status: ObservationStatus) throws {
    let store = try SampleStore.make()
    _ = try Self.put(
      [Self.figure("1", year: 2010, status: status)], of: SampleData.releases[1], into: store)
    let held = try store.figures(authority: Self.council, measures: ["out.smooth"])
    #expect(held.first { $0.period == .financial(ending: 2010) }?.status == status)
  }

  @Test("an importer that throws leaves nothing behind")
  func throwing() throws {
    struct Stop: Error {}
    let store = try SampleStore.make()
    let (version, dump) = (try store.dataVersion(), try store.contents())
    #expect(throws: Stop.self) {
      try store.importing(path: "x", kind: "x") { sink in
        try sink.begin(Self.second)
        try sink.put(Self.figure("1", release: Self.second))
        try sink.put(Self.figure("1", year: 1999))
        try sink.put(lens: SampleData.lens("new"), id: "new", version: 1)
        try sink.reject(Rejection(file: "", row: 1, column: "", value: "", reason: "no"))
        throw Stop()
      }
    }
    #expect(try store.dataVersion() == version)
    #expect(try store.contents() == dump)
    #expect(try store.imports().count == 1)
  }

  @Test("figures of several releases may be mixed, and each keeps its own")
  func mixed() throws {
    let store = try SampleStore.make()
    let other = SampleData.release("sample-money-0002", source: "sample-money", title: "Money")
    let figures = (2001...2006).map { year in
      Self.figure("\(year)", release: year % 2 == 0 ? Self.second : other, year: year)
    }
    let report = try store.importing(path: "x", kind: "x") { sink in
      for release in [Self.second, other] { try sink.begin(release) }
      for figure in figures { try sink.put(figure) }
    }
    #expect(report.summary.stored == 6)
    #expect(try store.figures(release: other.id).total == 3)
    #expect(
      try store.figures(release: Self.second.id).figures
        == figures.filter {
          $0.release == Self.second.id
        })
  }

  @Test("a release that repeats known figures is held all the same")
  func repeatedRelease() throws {
    let store = try SampleStore.make()
    let known = try #require(try Self.held(in: store))
    _ = try store.catalogue()
    var again = known
    again.release = Self.second.id
    let report = try Self.put([again], of: Self.second, into: store)
    #expect(report.summary.unchanged == 1)
    #expect(try store.catalogue().release(Self.second.id) == Self.second)
  }

  @Test("a changed lens needs a new version")
  func lensVersions() throws {
    let store = try SampleStore.make()
    func put(_ text: String, _ version: Int) throws -> Store.ImportReport {
      try store.importing(path: "l.yaml", kind: "lens") {
        try $0.put(lens: text, id: "roads_sample", version: version)
      }
    }
    let held = SampleData.lenses[0].text
    #expect(try put(held, 1).summary.unchanged == 1)
    let refused = try put(held + "# changed\n", 1)
    #expect(refused.summary.rejected == 1)
    #expect(refused.rejections[0].reason.contains("needs a new version number"))
    #expect(try store.lensTexts().first { $0.id == "roads_sample" }?.text == held)
    let newer = SampleData.lens("roads_sample", version: 2)
    #expect(try put(newer, 2).summary.stored == 1)
    #expect(try store.lensTexts().first { $0.id == "roads_sample" }?.version == 2)
  }

  @Test("a comparator list keeps each council once, and the same list changes nothing")
  func comparators() throws {
    let store = try SampleStore.make()
    func member(_ number: Int, _ rank: Int) -> ComparatorSet.Member {
      .init(authority: SampleData.code(number), rank: rank, closeness: "\(rank)")
    }
    let list = ComparatorSet(
      method: "m", authority: Self.council,
      members: [member(2, 2), member(1, 1), member(1, 3), member(4, 2)])
    func put(_ list: ComparatorSet) throws -> ImportSummary {
      try store.importing(path: "n.csv", kind: "n") { try $0.put(list) }.summary
    }
    #expect(try put(list).stored == 1)
    let held = try #require(try store.comparators(of: Self.council).first)
    #expect(held.members == [member(1, 1), member(2, 2), member(4, 2)])
    #expect(try put(list).unchanged == 1)
    var shorter = list
    shorter.members.removeLast(3)
    #expect(try put(shorter).revised == 1)
    #expect(try store.comparators(of: Self.council).first?.members == [member(2, 2)])
    let empty = ComparatorSet(method: "e", authority: Self.council, members: [])
    #expect(try put(empty).addsUp)
    #expect(try put(empty).unchanged == 1)
  }

  @Test("an item that comes twice in one import is unchanged the second time")
  func twiceInOne() throws {
    let store = try Store(database: .init())
    let report = try store.importing(path: "x", kind: "x") { sink in
      try SampleStore.put(into: sink)
      try SampleStore.put(into: sink)
    }
    #expect(report.summary.stored == report.summary.unchanged)
    #expect(report.summary.revised == 0 && report.summary.rejected == 0)
  }

  @Test("whatever comes in, the numbers add up to what is held")
  func random() throws {
    let seed = UInt64.random(in: 0 ... .max)
    print("Random imports: seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    let store = try SampleStore.make()
    for round in 0..<6 {
      let release = SampleData.release("r-\(round / 2)", source: "r", title: "Random")
      let before = try store.figureCount()
      var outcomes: [PutOutcome] = []
      let report = try store.importing(path: "x", kind: "x") { sink in
        try sink.begin(release)
        for row in 1...200 {
          outcomes.append(try sink.put(Self.anything(release, row: row, &generator)))
        }
      }
      let summary = report.summary
      #expect(summary.addsUp && summary.itemsIn == 200, "seed \(seed)")
      #expect(summary.rejected == report.rejections.count, "seed \(seed)")
      #expect(summary.revised == outcomes.count { $0 == .revised }, "seed \(seed)")
      let new = summary.stored - summary.revised
      #expect(try store.figureCount() == before + new, "seed \(seed)")
      #expect(try store.imports(limit: 1).first?.summary == summary, "seed \(seed)")
    }
  }

  private static func anything(_ release: Release, row: Int, _ generator: inout SeededGenerator)
    -> Observation
  {
    let codes = (0..<6).map { SampleData.code($0) } + [AuthorityCode("E00000000")]
    let value = Int.random(in: -1...3, using: &generator)
    return figure(
      value < 0 ? nil : "\(value)", release: release,
      council: codes.randomElement(using: &generator)!,
      measure: ["out.smooth", "out.quick", "none"].randomElement(using: &generator)!,
      year: Int.random(in: 2015...2022, using: &generator), row: row,
      status: value < 0 ? .suppressed : .asPublished)
  }
}
