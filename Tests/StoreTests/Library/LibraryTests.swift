import Accounts
import Database
import Foundation
import Library
import Store
import Testing

@Suite struct LibraryTests {
  private let store: Store
  private let steward = AuditActor.account(id: "steward")

  init() throws { store = try Store(database: SQLDatabase()) }

  private func resource(
    _ id: String, _ title: String, address: String? = nil, type: ResourceType = .report,
    themes: [String] = ["digital"]
  ) throws -> Resource {
    var resource = Resource(
      id: id, title: title, publisher: "Example Institute",
      address: try ResourceAddress(address ?? "https://example.org/\(id)"), type: type,
      service: "corporate", summary: "What it is.")
    resource.themes = themes
    return resource
  }

  private func add(_ id: String, _ title: String) throws {
    try store.proposeResource(
      resource(id, title), isAccepted: true, by: .console, from: "test")
  }

  private func found(_ text: String) throws -> [String] {
    var filter = LibraryFilter()
    filter.text = text
    return try store.searchLibrary(filter).items.map(\.id)
  }

  @Test func aProposalIsHiddenUntilAStewardAcceptsIt() throws {
    try store.proposeResource(resource("A", "Bins"), by: .account(id: "member"), from: "test")
    #expect(try found("bins").isEmpty)
    #expect(try store.libraryQueue().map(\.id) == ["A"])
    #expect(try store.libraryProposals(by: .account(id: "member")).map(\.id) == ["A"])
    try store.acceptResource("A", by: steward, from: "test")
    #expect(try found("bins") == ["A"])
    #expect(try store.libraryQueue().isEmpty)
    #expect(throws: LibraryError.notNow(id: "A", state: "accepted")) {
      try store.acceptResource("A", by: steward, from: "test")
    }
  }

  @Test func theSamePageIsNotTakenTwice() throws {
    try add("A", "Bins")
    let again = try resource("B", "Other words", address: "http://www.example.org/A/#x")
    #expect(throws: LibraryError.duplicate(of: "A")) {
      try store.proposeResource(again, by: steward, from: "test")
    }
    let study = try resource(
      "C", "A study told there", address: "https://example.org/A", type: .evaluation)
    #expect(throws: Never.self) { try store.proposeResource(study, by: steward, from: "test") }
    let near = try resource("D", "Bins!")
    #expect(try store.libraryDuplicates(of: DuplicateKey(near)).map(\.item.id) == ["A"])
  }

  @Test func editsAreSearchableAndCanBeTakenBack() throws {
    try add("A", "Bins")
    var edited = try resource("ignored", "Recycling")
    edited.address = try ResourceAddress("https://example.org/A")
    try store.editResource("A", to: edited, by: steward, from: "test")
    #expect(try found("recycling") == ["A"])
    #expect(try found("bins").isEmpty)
    try store.undoResourceChange("A", by: steward, from: "test")
    #expect(try found("bins") == ["A"])
    try store.undoResourceChange("A", by: steward, from: "test")
    #expect(try found("recycling") == ["A"])
    #expect(throws: LibraryError.notFound(id: "Z")) {
      try store.editResource("Z", to: edited, by: steward, from: "test")
    }
  }

  @Test func aMergeKeepsBothAndCanBeTakenBack() throws {
    try add("A", "Bins")
    try add("B", "Bins too")
    try store.setFeedback(on: "B", helped: true, by: "one", from: "test")
    try store.setFeedback(on: "A", helped: true, by: "one", from: "test")
    try store.setFeedback(on: "A", helped: false, by: "two", from: "test")
    try store.mergeResource("B", into: "A", by: steward, from: "test")
    #expect(try store.libraryItem("B")?.state == .merged(into: "A"))
    #expect(try found("bins") == ["A"])
    // One person's answers to both count once.
    #expect(try store.libraryItem("A")?.feedback == FeedbackCount(helped: 1, didNot: 1))
    #expect(throws: LibraryError.mergeIntoItself) {
      try store.mergeResource("A", into: "A", by: steward, from: "test")
    }
    #expect(throws: LibraryError.mergeTarget(id: "B")) {
      try store.mergeResource("A", into: "B", by: steward, from: "test")
    }
    try store.undoResourceChange("B", by: steward, from: "test")
    #expect(Set(try found("bins")) == ["A", "B"])
  }

  @Test func whatIsWithdrawnStaysWithItsReason() throws {
    try add("A", "Bins")
    #expect(throws: LibraryError.reasonMissing) {
      try store.withdrawResource("A", reason: "  ", by: steward, from: "test")
    }
    try store.withdrawResource("A", reason: "Wrong figures.", by: steward, from: "test")
    #expect(try store.libraryItem("A")?.state == .withdrawn(reason: "Wrong figures."))
    #expect(try found("bins").isEmpty)
    #expect(try store.libraryResources().isEmpty)
    #expect(try store.libraryWithdrawn().map(\.id) == ["A"])
    try store.acceptResource("A", by: steward, from: "test")
    #expect(try found("bins") == ["A"])
    #expect(throws: LibraryError.nothingToUndo(id: "N")) {
      try add("N", "New")
      try store.undoResourceChange("N", by: steward, from: "test")
    }
  }

  @Test func everyChangeIsInTheAuditTrailAndMakesPagesAnew() throws {
    let before = try store.contentVersion()
    try add("A", "Bins")
    try store.withdrawResource("A", reason: "Old.", by: steward, from: "test")
    try store.undoResourceChange("A", by: steward, from: "test")
    let actions = try store.database.read { session in
      try session.all(
        "SELECT action FROM audit_entry WHERE subject_kind = 'resource' ORDER BY number"
      ) { $0.text(0) }
    }
    #expect(actions == ["resource.add", "resource.withdraw", "resource.undo"])
    #expect(try store.contentVersion() == before + 3)
  }

  @Test func onePersonAnswersOnceAndMayChange() throws {
    try add("A", "Bins")
    try store.setFeedback(on: "A", helped: true, by: "one", from: "test")
    try store.setFeedback(on: "A", helped: false, by: "one", from: "test")
    #expect(try store.libraryItem("A")?.feedback == FeedbackCount(helped: 0, didNot: 1))
    #expect(try store.feedback(on: "A", by: "one") == false)
    try store.setFeedback(on: "A", helped: nil, by: "one", from: "test")
    #expect(try store.feedback(on: "A", by: "one") == nil)
    #expect(throws: LibraryError.notFound(id: "Z")) {
      try store.setFeedback(on: "Z", helped: true, by: "one", from: "test")
    }
  }

  @Test func savedSearchesComeBackAsTheyWere() throws {
    var filter = LibraryFilter()
    filter.text = "cost of care=home"
    filter.services = ["waste & environment"]
    try store.saveSearch(filter, as: " Care ", by: "one", from: "test")
    try store.saveSearch(filter, as: "Care", by: "one", from: "test")
    let saved = try store.savedSearches(of: "one")
    #expect(saved.map(\.name) == ["Care"])
    #expect(saved.first?.filter == filter)
    #expect(try store.savedSearches(of: "two").isEmpty)
    try store.setSavedSearch(saved[0].id, isRemoved: true, by: "two", from: "test")
    #expect(try store.savedSearches(of: "one").count == 1)
    try store.setSavedSearch(saved[0].id, isRemoved: true, by: "one", from: "test")
    #expect(try store.savedSearches(of: "one").isEmpty)
    try store.setSavedSearch(saved[0].id, isRemoved: false, by: "one", from: "test")
    #expect(try store.savedSearches(of: "one") == saved)
    try store.setSavedSearch(saved[0].id, isRemoved: true, by: "one", from: "test")
    #expect(try store.purgeRemoved(before: "2026-01-01T00:00:00Z") == 0)
    #expect(try store.purgeRemoved(before: "9999-01-01T00:00:00Z") == 1)
    #expect(throws: LibraryError.nameMissing) {
      try store.saveSearch(filter, as: " ", by: "one", from: "test")
    }
  }

  @Test func aCollectionIsItsOwnersAlone() throws {
    try add("A", "Bins")
    try add("B", "Lights")
    let id = try store.makeCollection("For us", about: "", isPublic: false, by: "one", from: "test")
    try store.collect("B", into: id, by: "one", from: "test")
    try store.collect("A", into: id, by: "one", from: "test")
    try store.collect("B", into: id, by: "one", from: "test")
    #expect(try store.collection(id)?.items.map(\.id) == ["B", "A"])
    #expect(try store.publicCollections(with: "A").isEmpty)
    #expect(throws: LibraryError.notFound(id: id)) {
      try store.collect("A", into: id, by: "two", from: "test")
    }
    try store.editCollection(
      id, title: "For all", about: "x", isPublic: true, by: "one", from: "test")
    #expect(try store.publicCollections(with: "A").map(\.title) == ["For all"])
    try store.withdrawResource("B", reason: "Gone.", by: steward, from: "test")
    #expect(try store.publicCollections().first?.count == 1)
    try store.uncollect("A", from: id, by: "one", from: "test")
    #expect(try store.collection(id)?.items.isEmpty == true)
    try store.setCollection(id, isRemoved: true, by: "one", from: "test")
    #expect(try store.collections(of: "one").isEmpty)
    try store.setCollection(id, isRemoved: false, by: "one", from: "test")
    #expect(try store.collections(of: "one").map(\.id) == [id])
    try store.setCollection(id, isRemoved: true, by: "one", from: "test")
    #expect(try store.collection(id) == nil)
    #expect(try store.libraryItem("A") != nil)
  }

  @Test func linksAreDueOnceInAWhile() throws {
    try add("A", "Bins")
    try add("B", "Lights")
    #expect(try store.linksDue(days: 90).map(\.id) == ["A", "B"])
    try store.recordLinkCheck(.gone, of: "A", at: "2026-01-01T00:00:00Z")
    let later = try #require(Timestamp.date("2026-01-02T00:00:00Z"))
    #expect(try store.linksDue(days: 90, now: later).map(\.id) == ["B"])
    let muchLater = try #require(Timestamp.date("2026-05-01T00:00:00Z"))
    #expect(try store.linksDue(days: 90, now: muchLater).map(\.id) == ["B", "A"])
    #expect(try store.brokenLinks().map(\.id) == ["A"])
    #expect(try store.libraryItem("A")?.check?.outcome == .gone)
    try store.recordLinkCheck(.works, of: "A", at: "2026-05-02T00:00:00Z")
    #expect(try store.brokenLinks().isEmpty)
    let kept = try store.database.read { try $0.count("SELECT count(*) FROM link_check") }
    #expect(kept == 2)
    #expect(try store.linkCheckSite() == nil)
    try store.setLinkCheck(site: "https://hub.example.org", by: steward, from: "test")
    #expect(try store.linkCheckSite() == "https://hub.example.org")
    try store.setLinkCheck(site: nil, by: steward, from: "test")
    #expect(try store.linkCheckSite() == nil)
  }

  @Test func reportsReachTheStewards() throws {
    try add("A", "Bins")
    try store.reportResource("A", words: " Dead link. ", by: "one", from: "test")
    let report = try #require(try store.openResourceReports().first)
    #expect(report.words == "Dead link." && report.resource == "A")
    try store.closeResourceReport(report.id, by: steward, from: "test")
    #expect(try store.openResourceReports().isEmpty)
    #expect(throws: LibraryError.reasonMissing) {
      try store.reportResource("A", words: "", by: "one", from: "test")
    }
  }

  @Test func aTableTakenTwiceChangesNothing() throws {
    let table = try (0..<30).map { try resource("T\($0)", "Title \($0)") }
    func take(_ table: [Resource]) throws -> Store.LibraryReport {
      try store.importingLibrary(path: "t.csv") { library in
        for (row, resource) in table.enumerated() {
          try library.put(resource, file: "t.csv", row: row + 2)
        }
      }
    }
    let first = try take(table)
    #expect(first.summary.stored == 30 && first.summary.addsUp)
    let version = try store.contentVersion()
    let second = try take(table)
    #expect(second.summary.unchanged == 30 && second.summary.stored == 0)
    #expect(try store.contentVersion() == version)
    var changed = table
    changed[3].title = "Other title"
    changed.append(try resource("X", "Same page", address: "https://example.org/T5"))
    let third = try take(changed)
    #expect(third.summary.revised == 1 && third.summary.rejected == 1 && third.summary.addsUp)
    #expect(third.rejections.first?.row == 32)
    #expect(third.rejections.first?.reason.contains("T5") == true)
    #expect(try found("other title").first == "T3")
  }

  @Test func anImportThatFailsLeavesNothing() throws {
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      _ = try store.importingLibrary(path: "t.csv") { library in
        try library.put(resource("A", "Bins"), file: "t.csv", row: 2)
        throw Stop()
      }
    }
    #expect(try store.isLibraryEmpty())
    #expect(try found("bins").isEmpty)
  }

  @Test func feedbackOfWhatWasMergedCountsEachPersonOnce() throws {
    for id in ["A", "B", "C"] { try add(id, "Title \(id)") }
    try store.mergeResource("A", into: "B", by: steward, from: "test")
    for (id, person, helped) in [
      ("B", "one", true), ("B", "two", false), ("C", "one", false),
    ] {
      try store.setFeedback(on: id, helped: helped, by: person, from: "test")
    }
    try store.database.write {
      try $0.run(
        """
        INSERT INTO resource_feedback (resource, account, helped, given)
        SELECT number, 'two', 1, '' FROM resource WHERE id = 'A'
          UNION ALL SELECT number, 'three', 0, '' FROM resource WHERE id = 'A'
        """)
    }
    #expect(try store.libraryItem("B")?.feedback == FeedbackCount(helped: 2, didNot: 1))
    #expect(try store.libraryItem("C")?.feedback == FeedbackCount(didNot: 1))
    let listed = try store.searchLibrary(LibraryFilter()).items
    #expect(listed.map(\.feedback.total) == [1, 3])
  }

  @Test func anIdThatStandsTwiceInATableIsTakenOnce() throws {
    let report = try store.importingLibrary(path: "t.csv") { library in
      try library.put(resource("A", "Bins"), file: "t.csv", row: 2)
      try library.put(resource("A", "Other bins"), file: "t.csv", row: 3)
    }
    #expect(report.rejections.map(\.row) == [3])
    #expect(report.rejections.first?.reason.contains("row 2 of this table has this id") == true)
    #expect(try store.libraryItem("A")?.resource.title == "Bins")
  }
}
