import Accounts
import Database
import Foundation
import Jobs
import Library
import Sector
import Store
import TestSupport
import Testing

@testable import Web

@Suite struct LibraryPagesTests {
  private let store: Store
  private let browser: SiteBrowser
  private static let member = Membership(.member, of: .authority(SampleData.code(0)))
  private static let steward = Membership(.steward, of: .sector)

  init() throws {
    store = try Store(database: SQLDatabase())
    try TestSupport.SampleStore.fill(store)
    for (number, title) in ["Housing First pilots", "Reminder letters", "Street lights"]
      .enumerated()
    {
      var resource = Resource(
        id: "T\(number)", title: title, publisher: "Example <Institute>",
        address: try ResourceAddress("https://example.org/\(number)"),
        type: number == 2 ? .evaluation : .report, service: number == 1 ? "finance" : "housing",
        summary: "About \(title.lowercased()).")
      resource.themes = ["digital"]
      resource.levels = [3]
      resource.authorities = number == 0 ? [SampleData.code(2)] : []
      if number == 2 { resource.verdict = .noEffect }
      try store.proposeResource(resource, isAccepted: true, by: .console, from: "test")
    }
    browser = try SiteBrowser(store)
  }

  @Test func everybodyReadsSearchesAndDownloads() async throws {
    let page = try await browser.get("/library")
    #expect(page.status == 200)
    #expect(page.body.contains("3 resources, the latest additions first."))
    #expect(page.body.contains("No effect found"))
    #expect(page.body.contains("Example &lt;Institute&gt;"))
    #expect(page.headers[.eTag] != nil)
    #expect(!page.body.contains("Propose a resource"))

    let found = try await browser.get("/library?q=huosing")
    #expect(found.body.contains("Showing results for <strong>housing</strong>"))
    #expect(found.body.contains("Housing First pilots"))
    #expect(!found.body.contains("Reminder letters"))

    // As browsers send it.
    let words = try await browser.get("/library?q=reminder+letters&type=")
    #expect(
      words.body.contains("Reminder letters") && words.body.contains("value=\"reminder letters\""))

    let narrowed = try await browser.get("/library?service=finance&type=report")
    #expect(narrowed.body.contains("1 resource for finance, report."))
    let csv = try await browser.get("/library.csv?service=finance")
    #expect(csv.body.split(separator: "\n").count == 2)
    let feed = try await browser.get("/library.atom?service=finance")
    #expect(feed.headers[.contentType] == "application/atom+xml; charset=utf-8")
    #expect(feed.body.contains("<title>Reminder letters</title>"))
    #expect(try await browser.get("/library.json").body.contains("\"rows\""))
    #expect(try await browser.get("/library?page=7").status == 404)
    #expect(try await browser.get("/library?level=9&type=novel").status == 200)
    let nothing = try await browser.get("/library?q=zzzzzz").body
    #expect(nothing.components(separatedBy: "Nothing").count == 2)
    #expect(nothing.contains("Nothing fits") && nothing.contains("No resource has “zzzzzz”."))
  }

  @Test func aResourcesPageSaysHowFarItWasChecked() async throws {
    let page = try await browser.get("/library/T0")
    #expect(page.body.contains("itemtype=\"https://schema.org/Report\""))
    #expect(page.body.contains("itemprop=\"url\""))
    #expect(page.body.contains(ReadingDepth.notRead.explanation))
    #expect(page.body.contains("Never"))
    #expect(page.body.contains("Nobody has said yet."))
    #expect(page.body.contains("Cedarbury"))
    #expect(!page.body.contains("<form action=\"/library/T0/feedback\""))
    let json = try await browser.get("/library/T0.json")
    #expect(json.body.contains("\"@context\":\"https://schema.org\""))
    #expect(try await browser.get("/library/none").status == 404)
  }

  @Test func aMemberSaysWhetherItHelpedAndTakesItBack() async throws {
    try browser.signIn(Self.member)
    _ = try await browser.get("/library/T0")
    let answer = try await browser.post("/library/T0/feedback", ["helped": "yes"])
    #expect(answer.location == "/library/T0")
    #expect(try await browser.follow(answer).body.contains("It helped 1 person"))
    _ = try await browser.post("/library/T0/feedback", ["helped": "none"])
    #expect(try await browser.get("/library/T0").body.contains("Nobody has said yet."))
  }

  @Test func whatIsTypedIsNeverLostAndDuplicatesAreShownFirst() async throws {
    try browser.signIn(Self.member)
    _ = try await browser.get("/library/propose")
    let wrong = try await browser.post(
      "/library/propose",
      [
        "title": "My guide", "address": "example.org/x", "summary": "Long typed text",
        "year": "old",
      ])
    #expect(wrong.status == 422)
    #expect(wrong.body.contains("Long typed text"))
    #expect(wrong.body.contains("must begin with https://"))
    #expect(wrong.body.contains("is not a year"))

    let near = try await browser.post(
      "/library/propose",
      [
        "title": "Reminder letter", "address": "https://other.org/x",
        "publisher": "Example <Institute>",
        "summary": "The same thing",
      ])
    #expect(near.status == 422)
    #expect(near.body.contains("The library may have this already"))
    #expect(near.body.contains("/library/T1"))
    #expect(near.body.contains("The same thing"))

    let same = try await browser.post(
      "/library/propose",
      [
        "title": "Another", "address": "https://www.example.org/1/", "summary": "x",
        "anyway": "yes",
      ])
    #expect(same.status == 422)
    #expect(try store.libraryQueue().isEmpty)

    let sent = try await browser.post(
      "/library/propose",
      [
        "title": "Reminder letter", "address": "https://other.org/x",
        "publisher": "Example <Institute>",
        "summary": "The same thing", "themes": "digital", "anyway": "yes",
      ])
    #expect(sent.status == 303)
    #expect(try store.libraryQueue().first?.resource.themes == ["digital"])
    let id = try #require(try store.libraryQueue().first?.id)
    #expect(try await browser.get("/library/\(id)").body.contains("Waiting for a steward"))
    #expect(try await browser.another().get("/library/\(id)").status == 404)
    #expect(!(try await browser.another().get("/library").body.contains("other.org")))
  }

  @Test func aStewardAcceptsMergesWithdrawsAndTakesBack() async throws {
    let proposed = Resource(
      id: "P", title: "New guide", publisher: "", address: try ResourceAddress("https://p.org/1"),
      type: .guidance, service: "housing", summary: "A guide.")
    try store.proposeResource(proposed, by: .account(id: "x"), from: "test")
    try browser.signIn(Self.steward)
    #expect(try await browser.get("/library/queue").body.contains("New guide"))
    let accepted = try await browser.post("/library/P/accept")
    #expect(try await browser.follow(accepted).body.contains("Undo"))
    #expect(try await browser.another().get("/library/P").status == 200)

    _ = try await browser.post("/library/P/withdraw", ["reason": "Out of date"])
    #expect(try await browser.another().get("/library/P").body.contains("Out of date"))
    _ = try await browser.post("/library/P/undo")
    _ = try await browser.post("/library/P/merge", ["into": "T0"])
    let moved = try await browser.another().get("/library/P")
    #expect(moved.status == 301 && moved.location == "/library/T0")
    #expect(try await browser.post("/library/P/merge", ["into": "none"]).status == 422)

    _ = try await browser.get("/library/T0/edit")
    let wrong = try await browser.post("/library/T0/edit", ["title": "", "summary": "Kept words"])
    #expect(wrong.status == 422 && wrong.body.contains("Kept words"))
    let saved = try await browser.post(
      "/library/T0/edit",
      [
        "title": "Housing First, edited", "address": "https://example.org/0",
        "summary": "Kept words",
        "levels": "2",
      ])
    #expect(saved.status == 303)
    #expect(try store.libraryItem("T0")?.resource.title == "Housing First, edited")
    #expect(try store.libraryItem("T0")?.resource.authorities == [SampleData.code(2)])
  }

  @Test func searchesAndCollectionsAreKept() async throws {
    try browser.signIn(Self.member)
    _ = try await browser.get("/library?q=letters")
    let saved = try await browser.post("/library/searches", ["q": "letters", "name": "Letters"])
    #expect(try await browser.follow(saved).body.contains("Letters"))
    let begun = try await browser.post(
      "/library/T1/collect", ["title": "Good letters", "collection": ""])
    #expect(begun.location == "/library/T1")
    let mine = try await browser.get("/library/mine")
    let address = try #require(
      mine.body.firstMatch(of: /\/library\/collections\/[0-9a-f-]+/).map { String($0.output) })
    #expect(try await browser.get(address).body.contains("Reminder letters"))
    #expect(try await browser.another().get(address).status == 404)
    _ = try await browser.post(
      address, ["title": "Good letters", "about": "For all", "public": "yes"])
    #expect(try await browser.another().get(address).status == 200)
    #expect(try await browser.another().get("/library/collections").body.contains("Good letters"))
    #expect(try await browser.another().get("/library/T1").body.contains("Good letters"))
  }

  @Test func nextStepsSayWhyAndWhatDidNotWork() async throws {
    let page = try await browser.get(
      "/library/next-steps?theme=digital&statement=Reminder+letters+are+tested&level=1&ambition=3"
        + "&council=\(SampleData.code(0))")
    #expect(page.status == 200)
    let letters = try #require(page.body.range(of: "Reminder letters</a>"))
    let housing = try #require(page.body.range(of: "Housing First pilots</a>"))
    #expect(letters.lowerBound < housing.lowerBound)
    #expect(page.body.contains("Why:"))
    #expect(page.body.contains("Cedarbury, a council in like circumstances"))
    let warning = try #require(page.body.range(of: "Tried without success"))
    let lights = try #require(page.body.range(of: "Street lights</a>"))
    #expect(warning.lowerBound < lights.lowerBound)
    let csv = try await browser.get("/library/next-steps.csv?theme=digital")
    #expect(csv.body.split(separator: "\n").count == 4)
    #expect(try await browser.get("/library/next-steps").status == 200)
    #expect(try await browser.get("/library/next-steps?theme=digital&council=X").status == 400)
  }

  @Test func peopleWithoutARoleDoNotModerate() async throws {
    #expect(try await browser.get("/library/queue").status == 303)
    try browser.signIn(Self.member)
    #expect(try await browser.get("/library/queue").status == 403)
    _ = try await browser.get("/library/T0")
    #expect(try await browser.post("/library/T0/withdraw", ["reason": "x"]).status == 403)
    #expect(try store.libraryItem("T0")?.state == .accepted)
  }

  @Test func aStewardTakesInATableAndIsLedToItsJob() async throws {
    try browser.signIn(Self.member)
    _ = try await browser.get("/library")
    #expect(try await browser.post("/library/import", [:]).status == 403)
    try browser.signIn(Self.steward)
    #expect(try await browser.get("/library/queue").body.contains("Take in the table"))
    let missing = try await browser.post("/library/import", [:])
    #expect(missing.status == 422 && missing.body.contains("Choose the file"))
    let sent = try await browser.send(
      form: "/library/import",
      file: (field: "table", name: "mine.csv", text: "title,address\nA,https://example.org/a\n"))
    #expect(sent.location?.hasPrefix("/admin/jobs/") == true)
    let job = try #require(try store.jobs(kind: LibraryImportJob.kind).first)
    #expect(try store.file(ofJob: job.id)?.name == "mine.csv")
  }
}
