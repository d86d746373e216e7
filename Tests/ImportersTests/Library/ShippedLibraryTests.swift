import Database
import Foundation
import Importers
import Library
import Store
import Testing

/// The list that comes with the program, and how well the search finds things in it.
@Suite struct ShippedLibraryTests {
  private static let path = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Content/resources/resources.csv").path

  private static let store: Result<Store, any Error> = Result {
    let store = try Store(database: SQLDatabase())
    _ = try store.importingLibrary(path: path) {
      try ResourceTableReader.read(path: path, into: $0)
    }
    return store
  }

  private func top(_ text: String, _ count: Int = 5) throws -> [String] {
    var filter = LibraryFilter()
    filter.text = text
    return try Self.store.get().searchLibrary(filter, size: count).items.map(\.id)
  }

  @Test func isWholeAndItsNearPairsAreKnown() throws {
    let store = try Store(database: SQLDatabase())
    let report = try store.importingLibrary(path: Self.path) {
      try ResourceTableReader.read(path: Self.path, into: $0)
    }
    #expect(report.rejections.isEmpty, "\(report.rejections.prefix(3))")
    #expect(report.summary.stored == 248)
    let resources = try store.libraryResources()
    #expect(resources.filter { $0.type != .evaluation }.count == 170)
    // Looked at by a person: near, but two things each, such as an evaluation and a page about it.
    let keys = resources.map { (id: $0.id, key: DuplicateKey($0)) }
    let pairs = keys.enumerated().flatMap { place, entry in
      Duplicates.of(entry.key, among: keys[(place + 1)...]).map { [entry.id, $0.id].sorted() }
    }
    #expect(
      Set(pairs) == [
        ["R138", "R139"], ["E073", "R155"], ["R027", "R028"], ["E063", "R063"], ["E016", "R022"],
        ["R129", "R130"], ["R093", "R094"],
      ])
  }

  @Test func failuresAreThere() throws {
    let facets = try Self.store.get().searchLibrary(LibraryFilter(), size: 0).facets
    #expect(
      facets.verdicts == [
        .works: 18, .promising: 23, .noEffect: 16, .harms: 3, .inconclusive: 18,
      ])
    #expect(facets.themes.count == 10)
  }

  /// Judged by hand: what must be among the first five for words that people type.
  @Test(arguments: [
    ("housing first", ["R022", "R023", "R025"]), ("sure start", ["R115", "R116", "E050"]),
    ("council tax letters", ["E029", "E031", "E032"]), ("wigan deal", ["E038", "R056"]),
    ("four day week", ["E056"]), ("free school meals", ["E041", "E042"]),
    ("mockingbird", ["R029", "R030", "E009"]), ("family group conference", ["E005", "R033"]),
    ("low traffic neighbourhoods", ["E054", "E055"]), ("20mph", ["E024", "E025", "R038"]),
    ("reablement", ["R053", "R054", "E037"]), ("unit costs", ["R095", "R096"]),
    ("food waste", ["R042", "R043", "E026"]), ("peer challenge", ["R169", "R170", "R168"]),
    ("shared back office", ["R049", "E033"]), ("social impact bond", ["E017"]),
    ("call and check", ["R101", "R102", "E066"]), ("selective licensing", ["E052"]),
    ("electoral canvass", ["R109", "R110", "E046"]), ("street lighting", ["R037", "E023"]),
    ("fly tipping", ["R104"]), ("social workers in schools", ["E001", "E002", "R016"]),
    ("falls home hazard", ["E039", "E040"]), ("telecare", ["R021", "E014"]),
    ("community led support", ["R070"]), ("outcomes framework", ["R007", "R008", "R009"]),
  ])
  func findsWhatPeopleMean(_ words: String, _ wanted: [String]) throws {
    let found = try top(words)
    let missing = wanted.filter { !found.contains($0) }
    #expect(missing.isEmpty, "\(words): \(found), not among the first five: \(missing)")
  }

  @Test(arguments: [
    ("homlessness", "homelessness"), ("comissioning", "commissioning"),
    ("mokingbird", "mockingbird"), ("safegaurding", "safeguarding"),
    ("telcare", "telecare"), ("reablment", "reablement"), ("evalution", "evaluation"),
    ("recyling", "recycling"), ("prevenion", "prevention"), ("childrens famly", "family"),
  ])
  func readsSlipsAsMeant(_ typed: String, _ meant: String) throws {
    var filter = LibraryFilter()
    filter.text = typed
    let answer = try Self.store.get().searchLibrary(filter)
    #expect(
      answer.reading.read?.contains(meant) == true, "\(typed): \(answer.reading.read ?? "as typed")"
    )
    #expect(answer.total > 0)
  }

  /// A trial leads to the pilot before it and to what was written about it.
  @Test func relatedOnesAreAboutTheSameThing() throws {
    let store = try Self.store.get()
    let trial = try #require(try store.libraryItem("E001"))
    let related = try store.relatedResources(to: trial).map(\.id)
    #expect(Set(related).isSuperset(of: ["E002", "R016", "R017"]), "\(related)")
  }

  @Test func nextStepsAreAboutTheStatementAndNameFailures() throws {
    let need = ResourceNeed(
      themes: ["digital", "customer-centred design", "process redesign"],
      statement:
        "Letters and reminders are tested so that more people pay or answer the first time",
      now: 1, wanted: 3)
    let steps = try Self.store.get().nextSteps(for: need)
    #expect(steps.helpful.count == 10)
    let totals = steps.helpful.map(\.match.total)
    #expect(totals == totals.sorted(by: >))
    #expect(steps.helpful.prefix(5).contains { $0.resource.service == "revenue & benefits" })
    #expect(steps.helpful.allSatisfy { $0.resource.verdict?.isWarning != true })
    #expect(!steps.warnings.isEmpty)
    #expect(steps.warnings.allSatisfy { $0.resource.verdict?.isWarning == true })
  }
}
