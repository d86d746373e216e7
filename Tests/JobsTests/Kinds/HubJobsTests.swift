import Accounts
import Database
import Foundation
import Importers
import Logging
import Store
import TestSupport
import Testing

@testable import Jobs

@Suite("Kinds of jobs")
struct HubJobsTests {
  private let store: Store

  init() throws { store = try SampleStore.make() }

  /// Does everything that is due, and hands back how the job ended.
  private func run(_ request: JobRequest) async throws -> Job {
    let id = try store.enqueue(request).id
    try await JobRunner(
      store: store, handlers: HubJobs.handlers, settings: .init(workers: 1, endsWhenIdle: true),
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    ).run()
    return try #require(try store.job(id))
  }

  private func audit(_ action: String) throws -> [[String]] {
    try store.database.read {
      try $0.all(
        "SELECT actor, subject_id, origin FROM audit_entry WHERE action = ?", [.text(action)]
      ) { [$0.text(0), $0.text(1), $0.text(2)] }
    }
  }

  @Test("an upload is imported under its own name, once, with the job's id")
  func upload() async throws {
    let lens = SampleData.lenses[0].text.replacing("version: 1", with: "version: 2")
    let file = JobFile(name: "roads_sample.yaml", content: Array(lens.utf8))
    let job = try await run(
      ImportJob.job(.init(), file: file, by: .account(id: "anna"), from: "/admin/imports"))
    #expect(job.state == .done, "\(job.failure ?? "")")
    #expect(job.result == "1 items in: 1 stored (0 of them revisions), 0 unchanged, 0 rejected.")
    let record = try #require(try store.imports().first)
    #expect(record.id == job.id && record.path == "roads_sample.yaml")
    #expect(try audit("import.finish") == [["anna", job.id, "job \(job.id)"]])
    #expect(try store.file(ofJob: job.id) == nil)
  }

  @Test("a table of resources is taken in row by row, and rows that are not sound are told")
  func resources() async throws {
    let table = """
      title,address
      Housing First,https://example.org/1
      No address,javascript:alert(1)
      Street lights,https://example.org/2

      """
    let file = JobFile(name: "mine.csv", content: Array(table.utf8))
    let job = try await run(
      LibraryImportJob.job(file, by: .account(id: "sue"), from: "/library/import"))
    #expect(job.state == .done, "\(job.failure ?? "")")
    #expect(job.result == "2 added or changed, 0 held already, 1 not taken.")
    let record = try #require(try store.importRecord(job.id))
    #expect(record.isOfLibrary && record.path == "mine.csv" && record.summary.addsUp)
    let rejections = try store.rejections(ofImport: job.id)
    #expect(rejections.map(\.row) == [3] && rejections.map(\.column) == ["address"])
    #expect(try store.libraryCount() == 2)
    #expect(try audit("library.import").map(\.first) == ["sue"])
    let again = try await run(
      LibraryImportJob.job(file, by: .account(id: "sue"), from: "/library/import"))
    #expect(again.result?.hasPrefix("0 added or changed, 2 held already") == true)
  }

  @Test("a table without the columns that are needed is refused whole")
  func noResources() async throws {
    let file = JobFile(name: "other.csv", content: Array("name;link\nA;B\n".utf8))
    let job = try await run(LibraryImportJob.job(file, by: .console, from: "t"))
    #expect(job.state == .dead)
    #expect(job.failure?.contains("title") == true, "\(job.failure ?? "")")
    #expect(try store.libraryCount() == 0)
    #expect(try store.importRecord(job.id) == nil)
    #expect(try store.hasFile(ofJob: job.id))
  }

  @Test("a path on the server is imported, and the index computed afterwards where asked for")
  func path() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let lens = SampleData.lenses[0].text.replacing("version: 1", with: "version: 2")
    try Data(lens.utf8).write(to: folder.appending(path: "lens.yaml"))
    let job = try await run(
      ImportJob.job(
        .init(place: folder.path + "/lens.yaml", computesIndex: true), by: .console, from: "t"))
    #expect(job.state == .done, "\(job.failure ?? "")")
    let next = try #require(try store.jobs(kind: IndexJob.kind).first)
    #expect(next.state == .done, "\(next.failure ?? "")")
    #expect(try store.newestRunID() != nil)
  }

  @Test("what cannot be imported is given up with a sentence, and nothing is kept")
  func wrongFile() async throws {
    let before = try store.contents()
    for (file, words) in [
      (JobFile(name: "cats.csv", content: Array("cat,dog\n1,2\n".utf8)), "no known kind"),
      (nil, "No file came"),
    ] as [(JobFile?, String)] {
      let job = try await run(ImportJob.job(.init(), file: file, by: .console, from: "t"))
      #expect(job.state == .dead && job.attempts == 1)
      #expect(job.failure?.contains(words) == true, "\(job.failure ?? "")")
    }
    let garbled = try await run(
      .init(kind: ImportJob.kind, payload: "[]", requestedBy: .console))
    #expect(garbled.state == .dead && garbled.failure?.contains("does not say") == true)
    #expect(try store.contents() == before)
    #expect(try audit("import.finish").isEmpty)
  }

  @Test("an address that does not answer is tried again")
  func address() async throws {
    let job = try await run(
      ImportJob.job(.init(place: "http://127.0.0.1:9/x.csv"), by: .console, from: "t"))
    #expect(job.state == .waiting && job.failure?.contains("127.0.0.1:9") == true)
  }

  @Test(
    "what a page asks for leads neither to the server's files nor to its own network",
    arguments: ["/etc/passwd", "../secret.key", "http://127.0.0.1:9/x.csv", "http://[::1]/x.csv"])
  func outOfReach(place: String) async throws {
    let before = try store.imports().count
    let job = try await run(
      ImportJob.job(.init(place: place), by: .account(id: "anna"), from: "/admin/imports"))
    #expect(job.state != .done && job.failure?.contains("no public site") == true)
    #expect(try store.imports().count == before)
  }

  @Test("the index is computed, published and checked, each with its trace")
  func index() async throws {
    let job = try await run(
      IndexJob.job(
        .init(settings: SampleStore.settings, checks: true), by: .account(id: "anna"),
        from: "/admin/releases"))
    #expect(job.state == .done, "\(job.failure ?? "")")
    let run = try #require(try store.newestRunID())
    #expect(job.result?.hasPrefix("Run \(run.prefix(8))") == true)
    #expect(try audit("index.publish") == [["anna", run, "job \(job.id)"]])
    let check = try #require(try store.jobs(kind: IndexCheckJob.kind).first)
    #expect(check.state == .done, "\(check.failure ?? "")")
    #expect(try store.checkCount(run: run) > 0)
  }

  @Test("an index job gives the run that the command gives")
  func sameRun() async throws {
    _ = try await run(
      IndexJob.job(.init(settings: SampleStore.settings), by: .console, from: "t"))
    let other = try SampleStore.make(isComputed: true)
    #expect(try store.newestRunID() == other.newestRunID())
  }

  @Test("checking before there is a run is given up with a sentence")
  func checkWithoutRun() async throws {
    let job = try await run(IndexCheckJob.job(by: .console, from: "t"))
    #expect(job.state == .dead && job.failure?.isEmpty == false)
  }

  @Test("a stop in the middle of an import leaves nothing of it")
  func stopInTheMiddle() throws {
    let store = try Store(database: .init())
    let id = try store.enqueue(.init(kind: "import.file", requestedBy: .hub)).id
    let job = try #require(
      try store.claimJob(worker: "w", kinds: ["import.file"]))
    let context = JobContext(store: store, job: job)
    let empty = try store.contents()
    #expect(throws: JobStopped.self) {
      try context.finish { session in
        _ = try session.importing(path: "p", kind: "k") { sink in
          for authority in SampleData.authorities { try sink.put(authority) }
          context.askToStop()
          try SampleStore.put(into: StoppableSink(sink, context: context))
        }
        return ""
      }
    }
    #expect(try store.contents() == empty)
    #expect(try store.job(id)?.state == .running && !context.isFinished)
  }

  @Test("old jobs are forgotten after sixty days")
  func purge() async throws {
    let now = Date()
    for days in [61.0, 59.0] {
      let moment = now - days * 86_400
      let id = try store.enqueue(.init(kind: "old", requestedBy: .hub), at: moment).id
      try store.askToStop(job: id, by: .hub, from: "t", at: moment)
    }
    let job = try await run(.init(kind: PurgeJob.kind, requestedBy: .hub))
    #expect(job.result?.contains("1 finished jobs") == true)
    #expect(try store.jobs(kind: "old").count == 1)
  }

  @Test("every recurring job has a handler, and no kind has two")
  func complete() {
    let kinds = HubJobs.handlers.map(\.kind)
    #expect(Set(kinds).count == kinds.count)
    for schedule in HubJobs.schedules { #expect(kinds.contains(schedule.kind)) }
  }

  @Test("what is new in saved searches is kept for digests")
  func libraryNews() async throws {
    let job = try await run(JobRequest(kind: LibraryNewsJob.kind, requestedBy: .console))
    #expect(job.result == "0 searches had something new.")
  }
}
