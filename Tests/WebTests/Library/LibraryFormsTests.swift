import Accounts
import Database
import HTML
import Library
import Sector
import Store
import TestSupport
import Testing

@testable import Web

@Suite("Forms of the library that could not be taken come back with what was typed")
struct LibraryFormsTests {
  private let store: Store
  private let browser: SiteBrowser
  private static let member = Membership(.member, of: .authority(SampleData.code(0)))
  private static let steward = Membership(.steward, of: .sector)

  init() throws {
    store = try Store(database: SQLDatabase())
    try TestSupport.SampleStore.fill(store)
    try store.proposeResource(
      try Self.resource("T0", "Housing First pilots"), isAccepted: true, by: .console, from: "test")
    browser = try SiteBrowser(store)
  }

  private static func resource(
    _ id: String, _ title: String, service: String = "housing"
  ) throws -> Resource {
    Resource(
      id: id, title: title, publisher: "Institute",
      address: try ResourceAddress("https://example.org/\(id)"), type: .report, service: service,
      summary: "About it.")
  }

  @Test func anEmptyReportAndANamelessCollectionAreSaidAtTheirFields() async throws {
    try browser.signIn(Self.member)
    try await browser.get("/library/T0")
    let report = try await browser.post("/library/T0/report", ["words": "  "])
    #expect(report.status == 422 && report.body.contains("href=\"#words\""))
    #expect(report.body.contains("id=\"words-error\"") && report.body.contains("<details open"))
    #expect(report.body.contains("<h1 itemprop=\"name\">Housing First pilots</h1>"))
    #expect(try store.openResourceReports().isEmpty)
    let collection = try await browser.post("/library/T0/collect", ["title": ""])
    #expect(collection.status == 422 && collection.body.contains("href=\"#title\""))
    #expect(collection.body.contains("id=\"title-error\""))
  }

  @Test func aCollectionOfSomebodyElseIsNotThere() async throws {
    let other = try browser.signIn(as: "Owner", Self.member)
    let id = try store.makeCollection(
      "Mine", about: "", isPublic: false, by: other.id, from: "test")
    try browser.signIn(as: "Stranger", Self.member)
    try await browser.get("/library/T0")
    #expect(try await browser.post("/library/T0/collect", ["collection": "\(id)"]).status == 404)
  }

  @Test func aWithdrawalNeedsAReasonAndAMergeAResource() async throws {
    try browser.signIn(Self.steward)
    try await browser.get("/library/T0")
    let withdrawn = try await browser.post("/library/T0/withdraw", ["reason": ""])
    #expect(withdrawn.status == 422 && withdrawn.body.contains("Say why:"))
    #expect(withdrawn.body.contains("<h1 itemprop=\"name\">Housing First pilots</h1>"))
    let merged = try await browser.post("/library/T0/merge", ["into": "n<o>pe"])
    #expect(merged.status == 422 && merged.body.contains("value=\"n&lt;o&gt;pe\""))
    #expect(merged.body.contains("The library has no resource &#39;n&lt;o&gt;pe&#39;."))
    let none = try await browser.post("/library/T0/merge", ["into": ""])
    #expect(none.status == 422 && none.body.contains("Choose the resource that it is the same as"))
    #expect(try store.libraryItem("T0")?.state == .accepted)
  }

  @Test func theQueueShowsAMistakeAtTheProposalThatItIsAbout() async throws {
    for (id, title) in [("P1", "Street lights"), ("P2", "Zebra crossings")] {
      try store.proposeResource(
        try Self.resource(id, title), by: .account(id: "x"), from: "test")
    }
    let number = try #require(try store.libraryItem("P2")?.number)
    try browser.signIn(Self.steward)
    try await browser.get("/library/queue")
    let again = try await browser.post("/library/P2/merge", ["into": "nope", "page": "queue"])
    #expect(again.status == 422 && again.body.contains("What waits for a steward"))
    #expect(again.body.contains("id=\"into-\(number)-error\""))
    #expect(again.body.components(separatedBy: "value=\"nope\"").count == 2)
  }

  @Test func likelyDuplicatesAreOfferedToMergeInto() async throws {
    try store.proposeResource(
      try Self.resource("P", "Housing First pilot"), by: .account(id: "x"), from: "test")
    try browser.signIn(Self.steward)
    let queue = try await browser.get("/library/queue")
    #expect(queue.body.contains("name=\"likely\" value=\"T0\""))
    let merged = try await browser.post("/library/P/merge", ["likely": "T0", "into": ""])
    #expect(
      try await browser.follow(merged).body.contains("merged into “Housing First pilots”"))
    #expect(try store.libraryItem("P")?.state == .merged(into: "T0"))
  }

  @Test(
    "a resource is named by its id or by its page",
    arguments: [
      ("R001", "R001"), ("/library/R001", "R001"),
      ("https://hub.example.org/library/R001?q=a#help", "R001"), ("", ""),
    ])
  func mergeTarget(typed: String, id: String) {
    #expect(MergeTarget.id(typed: typed) == id)
    let form = FormContents([.init("into", typed), .init("likely", "T0")])
    #expect(MergeTarget.id(in: form) == (typed.isEmpty ? "T0" : id))
  }

  @Test func onlyWhatWasChangedCanBeUndone() async throws {
    try store.proposeResource(
      try Self.resource("P", "Street lights", service: ""), by: .account(id: "x"), from: "test")
    try browser.signIn(Self.steward)
    let page = try await browser.get("/library/P").body
    #expect(!page.contains("Undo the last change"))
    #expect(page.contains("Proposed on") && !page.contains("In the library since"))
    #expect(!page.contains("<dt>Service</dt>") && !page.contains("class=\"tag quiet\""))
    var item = try #require(try store.libraryItem("P"))
    item.updated = "2040-01-01T00:00:00Z"
    var html = HTMLWriter()
    StewardTools(item: item, token: HiddenField(name: "csrf", value: "t")).write(to: &html)
    #expect(html.string.contains("Undo the last change"))
  }

  @Test(
    "nobody is counted who is not there",
    arguments: [
      (0, 0, "Nobody has said yet."), (1, 0, "It helped 1 person."),
      (0, 2, "It did not help 2 people."),
      (1_200, 1, "It helped 1,200 people and did not help 1 person."),
    ])
  func feedback(helped: Int, didNot: Int, words: String) {
    var count = FeedbackCount()
    (count.helped, count.didNot) = (helped, didNot)
    #expect(LibraryWords.feedback(count) == words)
  }
}
