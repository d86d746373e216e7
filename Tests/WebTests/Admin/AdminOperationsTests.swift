import Accounts
import Database
import Foundation
import HTTPTypes
import Jobs
import Sector
import Store
import Testing

@testable import Web

@Suite("Jobs, imports and releases in the engine room")
struct AdminOperationsTests {
  private let store: Store
  private let steward: SiteBrowser

  init() throws {
    store = try Store(database: SQLDatabase())
    steward = try SiteBrowser(store)
    try steward.signIn(Membership(.steward, of: .sector))
  }

  private func enqueue(_ kind: String = ImportJob.kind) throws -> String {
    try store.enqueue(.init(kind: kind, requestedBy: .hub, mostAttempts: 1)).id
  }

  private func claim() throws -> Job {
    try #require(
      try store.claimJob(worker: "w", kinds: [ImportJob.kind, IndexJob.kind, "test.work"]))
  }

  @Test(
    "only stewards and administrators of the sector may look",
    arguments: ["/admin/jobs", "/admin/imports", "/admin/releases"])
  func access(address: String) async throws {
    let visitor = try SiteBrowser(store)
    #expect(try await visitor.get(address).location?.hasPrefix("/account/sign-in") == true)
    try visitor.signIn(Membership(.lead, of: .authority(AuthorityCode("E06000023"))))
    #expect(try await visitor.get(address).status == 403)
    #expect(try await steward.get(address).status == 200)
  }

  @Test("the list shows where each job stands, by state, and who asked for it")
  func list() async throws {
    let dead = try enqueue()
    try store.fail(try claim(), reason: "The <file> was wrong.", isFinal: true)
    _ = try enqueue(IndexJob.kind)
    let all = try await steward.get("/admin/jobs").body
    #expect(all.contains("The &lt;file&gt; was wrong.") && all.contains("Given up (1)"))
    #expect(all.contains("Import of figures") && all.contains("Computing the index"))
    #expect(all.contains("the hub itself"))
    let waiting = try await steward.get("/admin/jobs?state=waiting").body
    #expect(!waiting.contains(dead) && waiting.contains("Waits for a worker"))
    #expect(try await steward.get("/admin/jobs?state=cats").status == 400)
  }

  @Test("long lists go on, and nothing is left out or shown twice")
  func pages() async throws {
    let ids = try (0..<(JobListModel.pageSize + 5)).map { _ in try enqueue() }
    let first = try await steward.get("/admin/jobs").body
    let next = try #require(first.firstMatch(of: /href="(\/admin\/jobs\?before=[^"]+)"/))
    let second = try await steward.get(String(next.output.1)).body
    for id in ids {
      let link = "/admin/jobs/\(id)\""
      #expect(first.contains(link) != second.contains(link))
    }
    #expect(!second.contains("?before="))
  }

  @Test("a job that runs shows how far it is, and turns over only where that is asked for")
  func progress() async throws {
    let id = try enqueue()
    _ = try claim()
    store.jobProgress.note(id, share: 0.42, step: "Reading figures")
    let page = try await steward.get("/admin/jobs/\(id)")
    #expect(page.body.contains("42% done") && page.body.contains("Reading figures"))
    let refresh = try #require(HTTPField.Name("refresh"))
    #expect(page.headers[refresh] == nil)
    #expect(try await steward.get("/admin/jobs/\(id)?watch=1").headers[refresh] == "3")
    try store.finish(try #require(try store.job(id)), result: "Made.")
    let over = try await steward.get("/admin/jobs/\(id)?watch=1")
    #expect(over.headers[refresh] == nil && over.body.contains("Made."))
    #expect(try await steward.get("/admin/jobs/none").status == 404)
  }

  @Test("the buttons stop a job and try it again, and leave a trace with the person's name")
  func steering() async throws {
    let id = try enqueue()
    try await steward.get("/admin/jobs/\(id)")
    let stopped = try await steward.follow(try await steward.post("/admin/jobs/\(id)/stop"))
    #expect(stopped.body.contains("The job is stopped.") && stopped.body.contains("Try it again"))
    #expect(try store.job(id)?.state == .stopped)
    let again = try await steward.follow(try await steward.post("/admin/jobs/\(id)/retry"))
    #expect(again.body.contains("The job waits for a worker."))
    #expect(try store.job(id)?.state == .waiting)
    let late = try await steward.follow(try await steward.post("/admin/jobs/\(id)/retry"))
    #expect(late.body.contains("only a job that was given up or stopped can be tried again"))
    let origins = try store.database.read {
      try $0.all("SELECT origin FROM audit_entry WHERE action LIKE 'job.%' ORDER BY number") {
        $0.text(0)
      }
    }
    #expect(origins == ["form /admin/jobs/\(id)/stop", "form /admin/jobs/\(id)/retry"])
    #expect(try await steward.post("/admin/jobs/none/stop").status == 404)
  }

  @Test("an address is put into the queue once, with what shall happen afterwards")
  func importFromAddress() async throws {
    try await steward.get("/admin/imports")
    let fields: KeyValuePairs = ["address": "https://example.org/rsx.ods", "index": "yes"]
    let answer = try await steward.post("/admin/imports", fields)
    let job = try #require(try store.jobs().first)
    #expect(answer.location == "/admin/jobs/\(job.id)")
    #expect(job.kind == ImportJob.kind && job.payload.contains("https://example.org/rsx.ods"))
    #expect(job.payload.contains("\"computesIndex\":true"))
    try await steward.get("/admin/imports")
    let second = try await steward.follow(try await steward.post("/admin/imports", fields))
    #expect(second.body.contains("in the queue already"))
    #expect(try store.jobs().count == 1)
  }

  @Test("a file is kept with its job, under a name that is no path")
  func upload() async throws {
    try await steward.get("/admin/imports")
    let answer = try await steward.send(
      form: "/admin/imports", file: ("file", "C:\\temp\\..\\figures.csv", "a,b\n1,2\n"))
    let job = try #require(try store.jobs().first, "\(answer.status)")
    let file = try #require(try store.file(ofJob: job.id))
    #expect(file.name == "figures.csv" && file.content == Array("a,b\n1,2\n".utf8))
    #expect(answer.location == "/admin/jobs/\(job.id)")
  }

  @Test("what cannot be imported is said beside its field, and what was typed stays")
  func mistakes() async throws {
    try await steward.get("/admin/imports")
    for (address, words) in [
      ("", "Give an address, or choose a file below."), ("ftp://x", "must begin with https://"),
      ("/etc/passwd", "must begin with https://"),
    ] {
      let answer = try await steward.post("/admin/imports", ["address": address])
      #expect(answer.status == 422 && answer.body.contains(words), "\(address)")
      #expect(address.isEmpty || answer.body.contains("value=\"\(address)\""))
    }
    let large = String(repeating: "x", count: ImportForm.fileLimit + 1)
    let answer = try await steward.send(form: "/admin/imports", file: ("file", "big.csv", large))
    #expect(answer.status == 422 && answer.body.contains("larger than 20 MB"))
    let huge = large + String(repeating: "x", count: 1 << 20)
    #expect(
      try await steward.send(form: "/admin/imports", file: ("file", "big.csv", huge)).status == 413)
    #expect(try store.jobs().isEmpty)
  }

  @Test("a large file of a stranger is refused before it is read")
  func strangers() async throws {
    let stranger = try SiteBrowser(store)
    let large = String(repeating: "x", count: 1 << 20)
    let answer = try await stranger.send(form: "/admin/imports", file: ("file", "big.csv", large))
    #expect(answer.status == 413)
  }

  @Test("a past import shows its numbers and what was not taken, also as a table")
  func pastImport() async throws {
    let report = try store.importing(path: "figures <2024>.csv", kind: "test") { sink in
      for row in 1...3 {
        try sink.reject(
          Rejection(
            file: "figures.csv", row: row, column: "value", value: "=1+1", reason: "no number"))
      }
    }
    let list = try await steward.get("/admin/imports").body
    #expect(list.contains("figures &lt;2024&gt;.csv"))
    let page = try await steward.get("/admin/imports/\(report.id)").body
    #expect(page.contains("no number") && page.contains("figures.csv, row 1"))
    let table = try await steward.get("/admin/imports/\(report.id).csv").body
    #expect(table.split(separator: "\r\n").count == 4 || table.split(separator: "\n").count == 4)
    #expect(!table.contains(",=1+1"), "formulas are made harmless")
    #expect(try await steward.get("/admin/imports/none").status == 404)
  }

  @Test("a table of resources leads to the library, with one row for each that was not taken")
  func libraryImport() async throws {
    let id = try enqueue(LibraryImportJob.kind)
    let job = try #require(try store.claimJob(worker: "w", kinds: [LibraryImportJob.kind]))
    var summary = ImportSummary()
    let rejections = (1...60).map { row in
      Rejection(
        file: "mine.csv", row: row, column: "address", value: "link \(row)",
        reason: "'link \(row)' is not the address of a page")
    }
    for _ in rejections { summary.count(.rejected) }
    try store.finishing(job) { session in
      try session.record(
        .init(id: id, summary: summary, rejections: rejections), path: "mine.csv",
        kind: ImportRecord.libraryKind)
      return "0 added or changed, 0 held already, 60 not taken."
    }
    let page = try await steward.get("/admin/jobs/\(id)").body
    #expect(page.contains("href=\"/library\"") && page.contains("href=\"/library/queue\""))
    #expect(page.contains("The first 50 of 60 not taken") && page.contains("And 10 more."))
    #expect(page.contains("&#39;link 50&#39; is not the address of a page.</td>"))
    #expect(!page.contains("link 51"))
    #expect(page.contains("/admin/imports/\(id).csv"))
    #expect(try await steward.get("/admin/imports/\(id)").body.contains("href=\"/library\""))
  }

  @Test("what can only fail again is not offered to be tried again, and says what to do instead")
  func sureFailure() async throws {
    let file = JobFile(name: "mine.csv", content: Array("name\nA\n".utf8))
    let id = try store.enqueue(LibraryImportJob.job(file, by: .hub, from: "test")).id
    let job = try #require(try store.claimJob(worker: "w", kinds: [LibraryImportJob.kind]))
    try store.fail(job, reason: "There is no column 'title'.", isFinal: true)
    let page = try await steward.get("/admin/jobs/\(id)").body
    #expect(!page.contains("Try it again") && page.contains("It would end the same way again"))
    #expect(page.contains("/library/queue#import"))
  }

  @Test("releases lead to their rows, and the index is computed by a job, once")
  func releases() async throws {
    let store = try SampleStore.make()
    let browser = try SiteBrowser(store)
    try browser.signIn(Membership(.steward, of: .sector))
    let page = try await browser.get("/admin/releases").body
    #expect(page.contains("/sources/invented-1") && page.contains("nothing it was computed from"))
    let first = try await browser.post("/admin/releases/index", ["checks": "yes"])
    let job = try #require(try store.jobs(kind: IndexJob.kind).first)
    #expect(first.location == "/admin/jobs/\(job.id)" && job.payload == "{\"checks\":true}")
    let second = try await browser.post("/admin/releases/index", ["checks": "yes"])
    #expect(second.location == first.location)
    #expect(try await browser.get("/admin/releases").body.contains("/admin/jobs/\(job.id)"))
  }
}
