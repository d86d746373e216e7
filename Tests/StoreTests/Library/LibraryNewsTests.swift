import Accounts
import Foundation
import Library
import Testing

@testable import Store

/// What is new in a saved search is told once, and nothing else is.
@Suite struct LibraryNewsTests {
  private let store: Store
  private let reader: Account

  init() throws {
    store = try Store(database: .init())
    reader = try store.addAccount(
      name: "Ann Other", email: try EmailAddress("ann@example.org"),
      memberships: [Membership(.member, of: .sector)], by: .console, from: "test")
  }

  private func add(_ id: String, _ title: String, isAccepted: Bool = true) throws {
    var resource = Resource(
      id: id, title: title, publisher: "Example Institute",
      address: try ResourceAddress("https://example.org/\(id)"), type: .report,
      service: "corporate", summary: "What \(title) is.")
    resource.themes = ["digital"]
    resource.year = 2024
    try store.proposeResource(resource, isAccepted: isAccepted, by: .console, from: "test")
  }

  private func save(_ text: String, as name: String, service: String? = nil) throws -> String {
    var filter = LibraryFilter()
    filter.text = text
    filter.services = service.map { [$0] } ?? []
    try store.saveSearch(filter, as: name, by: reader.id, from: "test")
    return try #require(store.savedSearches(of: reader.id).first { $0.name == name }).id
  }

  /// Titles in the digest, the oldest first.
  private func told() throws -> [DigestItem] {
    var told: [DigestItem] = []
    try store.database.read {
      told = try $0.all(
        """
        SELECT topic, title, title_of_many, text, link, group_key FROM digest_item
        WHERE account = ? ORDER BY rowid
        """, [.text(reader.id)]
      ) { row in
        DigestItem(
          topic: row.text(0), title: row.text(1), titleOfMany: row.optionalText(2),
          text: row.text(3), link: row.text(4), groupKey: row.optionalText(5))
      }
    }
    return told
  }

  @Test func onlyWhatCameAfterIsToldAndOnlyOnce() throws {
    try add("A", "Weekly bins")
    let id = try save("bins", as: "Bins #1")
    #expect(try store.tellOfNewResources() == 0)
    try add("B", "Smaller bins")
    try add("C", "Roads")
    #expect(try store.tellOfNewResources() == 1)
    #expect(try store.tellOfNewResources() == 0)
    let item = try #require(told().first)
    #expect(try told().count == 1)
    #expect(item.title == "New in your search “Bins #1”: Smaller bins")
    #expect(item.titleOfMany == "# new resources in your search “Bins #1”")
    #expect(
      item.text == "Smaller bins (Example Institute, 2024). What Smaller bins is.")
    #expect(item.link == "/library/B")
    #expect(item.groupKey == "search:\(id)")
  }

  /// A proposal that waited longer than the search stands is new on the day that it is shown; one that
  /// was shown before and comes back is not.
  @Test func newIsWhatIsShownForTheFirstTime() throws {
    try add("A", "Weekly bins", isAccepted: false)
    try add("B", "Smaller bins")
    _ = try save("", as: "Everything", service: "corporate")
    #expect(try store.tellOfNewResources() == 0)
    try store.acceptResource("A", by: .console, from: "test")
    #expect(try store.tellOfNewResources() == 1)
    try store.withdrawResource("B", reason: "Gone", by: .console, from: "test")
    try store.acceptResource("B", by: .console, from: "test")
    #expect(try store.tellOfNewResources() == 0)
    #expect(try told().map(\.link) == ["/library/A"])
  }

  @Test func someOfTheWordsAreNotWhatWasAskedFor() throws {
    try add("A", "Weekly bins")
    _ = try save("bins reablement", as: "Both")
    try add("B", "Bins by night")
    #expect(try store.tellOfNewResources() == 0)
    try add("C", "Bins and reablement")
    #expect(try store.tellOfNewResources() == 1)
    #expect(try told().map(\.link) == ["/library/C"])
  }

  @Test func aSearchThatIsLeftOutIsSilentAndTellsNothingLater() throws {
    let id = try save("bins", as: "Bins")
    try store.setSavedSearch(id, isInDigest: false, by: "somebody else", from: "test")
    #expect(try store.savedSearches(of: reader.id).map(\.isInDigest) == [true])
    try store.setSavedSearch(id, isInDigest: false, by: reader.id, from: "test")
    #expect(try store.savedSearches(of: reader.id).map(\.isInDigest) == [false])
    try add("A", "Weekly bins")
    #expect(try store.tellOfNewResources() == 0)
    try store.setSavedSearch(id, isInDigest: true, by: reader.id, from: "test")
    #expect(try store.tellOfNewResources() == 0)
    try add("B", "Smaller bins")
    #expect(try store.tellOfNewResources() == 1)
    #expect(try told().map(\.link) == ["/library/B"])
  }

  @Test func aFloodIsCountedAndNotListed() throws {
    _ = try save("bins", as: "Bins")
    for number in 1...21 { try add("N\(number)", "Bins of kind \(number)") }
    #expect(try store.tellOfNewResources() == 1)
    #expect(try told().map(\.title) == ["21 new resources in your search “Bins”"])
    #expect(try told().map(\.link) == ["/library/mine"])
  }

  @Test func whoeverSwitchedDigestsOffHearsNothing() throws {
    _ = try save("bins", as: "Bins")
    try store.setDigestFrequency(.off, of: reader.id)
    try add("A", "Weekly bins")
    #expect(try store.tellOfNewResources() == 1)
    #expect(try told().isEmpty)
  }
}
