import Accounts
import Database
import Foundation
import Store
import Testing

@Suite("Steering jobs")
struct JobSteeringTests {
  private let store: Store
  private let start = Date(timeIntervalSince1970: 1_800_000_000)

  init() throws { store = try Store(database: .init()) }

  private func enqueue(key: String? = nil) throws -> String {
    try store.enqueue(
      JobRequest(kind: "test.work", requestedBy: .hub, uniqueKey: key), at: start
    ).id
  }

  private func claim() throws -> Job? {
    try store.claimJob(worker: "w", kinds: ["test.work"], at: start)
  }

  private func stop(_ id: String) throws -> JobState {
    try store.askToStop(job: id, by: .account(id: "anna"), from: "/admin/jobs", at: start)
  }

  private func retry(_ id: String) throws {
    try store.retry(job: id, by: .account(id: "anna"), from: "/admin/jobs", at: start)
  }

  @Test("a job that waits is stopped at once")
  func stopWaiting() throws {
    let id = try enqueue()
    #expect(try stop(id) == .stopped)
    #expect(try claim() == nil)
    #expect(throws: JobError.cannotStop(id: id, state: .stopped)) { try stop(id) }
  }

  @Test("a job that runs learns of the wish with its next sign of life")
  func stopRunning() throws {
    let id = try enqueue()
    let job = try #require(try claim())
    #expect(try stop(id) == .running)
    #expect(try store.extendLease(of: job, share: 0, step: ""))
    try store.markStopped(job)
    #expect(try store.job(id)?.state == .stopped)
  }

  @Test("a job that was asked to stop and whose worker is lost is stopped")
  func stopLost() throws {
    let id = try enqueue()
    _ = try claim()
    _ = try stop(id)
    #expect(try store.claimJob(worker: "v", kinds: ["test.work"], at: start + 999) == nil)
    #expect(try store.job(id)?.state == .stopped)
  }

  @Test("a job that was given up can be tried again with all its attempts")
  func again() throws {
    let id = try enqueue()
    try store.fail(try #require(try claim()), reason: "x", isFinal: true)
    try retry(id)
    let job = try #require(try claim())
    #expect(job.id == id && job.attempts == 1 && job.failure == nil && !job.isStopAsked)
    #expect(throws: JobError.cannotRetry(id: id, state: .running)) { try retry(id) }
    try store.finish(job, result: "")
    #expect(throws: JobError.cannotRetry(id: id, state: .done)) { try retry(id) }
  }

  @Test("what is in the queue already is not put there a second time")
  func alreadyOpen() throws {
    let first = try enqueue(key: "k")
    _ = try stop(first)
    let second = try enqueue(key: "k")
    #expect(throws: JobError.openAlready(id: second)) { try retry(first) }
  }

  @Test("a job that is not held is named")
  func unknown() throws {
    #expect(throws: JobError.unknown(id: "no")) { try stop("no") }
    #expect(throws: JobError.unknown(id: "no")) { try retry("no") }
  }

  @Test("everything that a person does to a job is in the audit trail, what fails is not")
  func audit() throws {
    let id = try enqueue()
    _ = try stop(id)
    try retry(id)
    #expect(throws: JobError.self) { try retry(id) }
    let entries = try store.database.read {
      try $0.all("SELECT actor, action, subject_id, origin FROM audit_entry ORDER BY number") {
        [$0.text(0), $0.text(1), $0.text(2), $0.text(3)]
      }
    }
    #expect(
      entries == [
        ["anna", "job.stop", id, "/admin/jobs"], ["anna", "job.retry", id, "/admin/jobs"],
      ])
  }

  @Test("lists are filtered and paged, and counts add up")
  func lists() throws {
    var ids: [String] = []
    for second in 0..<7 {
      ids.append(
        try store.enqueue(
          JobRequest(kind: second < 5 ? "a.b" : "c.d", requestedBy: .hub),
          at: start + Double(second)
        ).id)
    }
    _ = try stop(ids[0])
    #expect(try store.jobs(limit: 3).map(\.id) == [ids[6], ids[5], ids[4]])
    #expect(try store.jobs(before: ids[4], limit: 3).map(\.id) == [ids[3], ids[2], ids[1]])
    #expect(try store.jobs(states: [.stopped]).map(\.id) == [ids[0]])
    #expect(try store.jobs(states: [.waiting], kind: "a.b").count == 4)
    #expect(try store.jobCounts() == [.waiting: 6, .stopped: 1])
    #expect(try store.jobCounts(kind: "c.d") == [.waiting: 2])
  }

  @Test("the page sees the progress of this process at once")
  func progress() throws {
    let id = try enqueue()
    let job = try #require(try claim())
    store.jobProgress.note(id, share: 0.25, step: "a quarter")
    #expect(try store.jobs(states: [.running]).first?.step == "a quarter")
    #expect(try store.job(id)?.shareDone == 0.25)
    try store.finish(job, result: "")
    #expect(store.jobProgress.of(id) == nil)
  }

  @Test("old jobs are forgotten with their files, others stay")
  func purge() throws {
    let file = JobFile(name: "f", content: [1, 2])
    let old = try store.enqueue(
      JobRequest(kind: "test.work", requestedBy: .hub, file: file), at: start
    ).id
    _ = try stop(old)
    let open = try enqueue()
    #expect(try store.purgeJobs(finishedBefore: start) == 0)
    #expect(try store.purgeJobs(finishedBefore: start + 1) == 1)
    #expect(try store.jobs().map(\.id) == [open])
    #expect(try store.file(ofJob: old) == nil)
  }
}
