import Accounts
import Database
import Foundation
import Store
import Synchronization
import TestSupport
import Testing

@Suite("Queue of jobs")
struct JobQueueTests {
  private let store: Store
  private let start = Date(timeIntervalSince1970: 1_800_000_000)
  private let kinds = ["test.work"]

  init() throws { store = try Store(database: .init()) }

  private func request(
    key: String? = nil, attempts: Int = 3, due: Date? = nil, file: JobFile? = nil
  ) -> JobRequest {
    JobRequest(
      kind: "test.work", payload: "{\"a\":1}", requestedBy: .account(id: "anna"), origin: "/form",
      uniqueKey: key, mostAttempts: attempts, due: due, file: file)
  }

  private func claim(_ worker: String = "w", after seconds: Double = 0) throws -> Job? {
    try store.claimJob(worker: worker, kinds: kinds, lease: 60, at: start + seconds)
  }

  private func auditActions() throws -> [String] {
    try store.database.read {
      try $0.all("SELECT action FROM audit_entry ORDER BY number") { $0.text(0) }
    }
  }

  @Test("a job is claimed, reports and finishes")
  func life() throws {
    let asked = try store.enqueue(request(), at: start)
    #expect(asked.isNew)
    let job = try #require(try claim())
    #expect(job.id == asked.id && job.state == .running && job.attempts == 1)
    #expect(job.payload == "{\"a\":1}" && job.requestedBy == .account(id: "anna"))
    #expect(try claim("other") == nil, "a running job is nobody else's")
    #expect(try !store.extendLease(of: job, share: 0.5, step: "half", at: start + 10))
    #expect(try store.job(job.id)?.shareDone == 0.5)
    #expect(try store.job(job.id)?.leaseUntil == Timestamp.text(start + 70))
    try store.finish(job, result: "Made.", at: start + 20)
    let done = try #require(try store.job(job.id))
    #expect(done.state == .done && done.result == "Made." && done.shareDone == 1)
    #expect(done.finished == Timestamp.text(start + 20) && done.worker == nil)
    #expect(try auditActions() == ["job.ask"])
  }

  @Test("jobs come in the order in which they are due, and not before")
  func order() throws {
    let late = try store.enqueue(request(due: start + 60), at: start)
    let second = try store.enqueue(request(), at: start + 2)
    let first = try store.enqueue(request(), at: start + 1)
    #expect(try claim(after: 0) == nil)
    #expect(try claim(after: 5)?.id == first.id)
    #expect(try claim(after: 5)?.id == second.id)
    #expect(try claim(after: 5) == nil)
    #expect(try claim(after: 60)?.id == late.id)
  }

  @Test("a worker gets only the kinds that it can do")
  func kindsOfWorkers() throws {
    try store.enqueue(request(), at: start)
    #expect(try store.claimJob(worker: "w", kinds: ["other.kind"], at: start) == nil)
    #expect(try store.claimJob(worker: "w", kinds: [], at: start) == nil)
    #expect(try claim() != nil)
  }

  @Test("while a job with a unique key is open, asking again gives the same job")
  func uniqueKey() throws {
    let first = try store.enqueue(request(key: "k"), at: start)
    let again = try store.enqueue(request(key: "k"), at: start)
    #expect(again.id == first.id && !again.isNew)
    let job = try #require(try claim())
    #expect(try store.enqueue(request(key: "k"), at: start).id == first.id)
    try store.finish(job, result: "", at: start)
    let next = try store.enqueue(request(key: "k"), at: start)
    #expect(next.isNew && next.id != first.id)
  }

  @Test("a job asked for in a transaction that fails was never asked for")
  func rollback() throws {
    struct Trouble: Error {}
    #expect(throws: Trouble.self) {
      try store.database.write { session in
        try session.enqueue(request(), at: start)
        throw Trouble()
      }
    }
    #expect(try store.jobs().isEmpty)
    #expect(try auditActions().isEmpty)
  }

  @Test("a lease that ran out frees the job, and the first worker can do nothing more to it")
  func lostLease() throws {
    try store.enqueue(request(), at: start)
    let first = try #require(try claim("first"))
    #expect(try claim("second", after: 60) == nil, "the lease holds for all of its time")
    let second = try #require(try claim("second", after: 61))
    #expect(second.id == first.id && second.attempts == 2)
    let lost = JobError.leaseLost(id: first.id)
    #expect(throws: lost) {
      try store.finishing(first) { session in
        try session.run("INSERT INTO setting (name, value) VALUES ('made', 'twice')")
        return ""
      }
    }
    #expect(try store.database.read { try $0.count("SELECT count(*) FROM setting") } == 0)
    #expect(throws: lost) { _ = try store.extendLease(of: first, share: 0, step: "") }
    #expect(throws: lost) { try store.fail(first, reason: "") }
    #expect(throws: lost) { try store.giveBack(first) }
    #expect(throws: lost) { try store.markStopped(first) }
    try store.finish(second, result: "Made once.")
  }

  @Test("a worker whose lease ran out, but whom nobody replaced, still finishes")
  func lateFinish() throws {
    try store.enqueue(request(), at: start)
    let job = try #require(try claim())
    try store.finish(job, result: "late", at: start + 600)
    #expect(try store.job(job.id)?.state == .done)
  }

  @Test("what a job makes and its end are one: when one fails, neither is there")
  func atomic() throws {
    struct Trouble: Error {}
    try store.enqueue(request(), at: start)
    let job = try #require(try claim())
    #expect(throws: Trouble.self) {
      try store.finishing(job) { session in
        try session.run("INSERT INTO setting (name, value) VALUES ('half', 'done')")
        throw Trouble()
      }
    }
    #expect(try store.job(job.id)?.state == .running)
    #expect(try store.database.read { try $0.count("SELECT count(*) FROM setting") } == 0)
  }

  @Test("failed attempts wait longer and longer, and the last one is the end")
  func retries() throws {
    let id = try store.enqueue(request(attempts: 3), at: start).id
    var moment = 0.0
    var waits: [Double] = []
    for attempt in 1...3 {
      let job = try #require(try claim(after: moment))
      #expect(job.attempts == attempt)
      let state = try store.fail(job, reason: "no luck \(attempt)", at: start + moment)
      #expect(state == (attempt < 3 ? .waiting : .dead))
      let held = try #require(try store.job(id))
      #expect(held.failure == "no luck \(attempt)")
      guard state == .waiting else { continue }
      let due = try Date(held.due, strategy: .iso8601).timeIntervalSince(start)
      waits.append(due - moment)
      #expect(try claim(after: due - 1) == nil)
      moment = due
    }
    #expect((22...38).contains(waits[0]) && (45...75).contains(waits[1]))
    #expect(try store.job(id)?.state == .dead)
    #expect(try claim(after: 1e6) == nil)
  }

  @Test("a failure that is final is not tried again")
  func finalFailure() throws {
    try store.enqueue(request(), at: start)
    let job = try #require(try claim())
    #expect(try store.fail(job, reason: "wrong kind of file", isFinal: true) == .dead)
  }

  @Test("a job that ends the program at every attempt is given up")
  func poison() throws {
    let id = try store.enqueue(request(attempts: 2), at: start).id
    #expect(try claim(after: 0) != nil)
    #expect(try claim(after: 100)?.attempts == 2)
    #expect(try claim(after: 200) == nil)
    let job = try #require(try store.job(id))
    #expect(job.state == .dead && job.failure?.contains("every attempt") == true)
  }

  @Test("a job given back is as if it had not been begun")
  func givenBack() throws {
    try store.enqueue(request(attempts: 1), at: start)
    let job = try #require(try claim())
    try store.giveBack(job)
    #expect(try claim()?.attempts == 1)
  }

  @Test("jobs of workers that are gone are freed at once, those of others are not")
  func goneWorkers() throws {
    for _ in 0..<2 { try store.enqueue(request(), at: start) }
    let gone = try #require(try claim("gone"))
    let alive = try #require(try claim("alive"))
    try store.recoverJobs { $0 == "gone" }
    #expect(try store.job(gone.id)?.state == .waiting)
    #expect(try store.job(alive.id)?.state == .running)
  }

  @Test("a file stays with its job until the job is done")
  func files() throws {
    let file = JobFile(name: "figures.csv", content: Array("a,b\n".utf8))
    let id = try store.enqueue(request(file: file), at: start).id
    #expect(try store.file(ofJob: id) == file)
    let first = try #require(try claim())
    try store.fail(first, reason: "", isFinal: true)
    #expect(try store.file(ofJob: id) == file, "a retry needs it")
    try store.retry(job: id, by: .console, from: "test", at: start)
    try store.finish(try #require(try claim()), result: "")
    #expect(try store.file(ofJob: id) == nil)
  }

  @Test("two nodes with four workers each never get the same job")
  func nodes() throws {
    try withTemporaryFolder { folder in
      let nodes = [try Store(folder: folder), try Store(folder: folder)]
      defer { for node in nodes { try? node.database.close() } }
      let count = 120
      for _ in 0..<count { try nodes[0].enqueue(request(), at: start) }
      let claimed = Mutex<[String]>([])
      DispatchQueue.concurrentPerform(iterations: 8) { worker in
        let node = nodes[worker % 2]
        while let job = try? node.claimJob(
          worker: "\(worker)", kinds: ["test.work"], at: start)
        {
          try? node.finishing(job) { session in
            try session.run(
              "INSERT INTO setting (name, value) VALUES (?, '')", [.text("made \(job.id)")])
            return ""
          }
          claimed.withLock { $0.append(job.id) }
        }
      }
      let ids = claimed.withLock { $0 }
      #expect(ids.count == count && Set(ids).count == count)
      #expect(try nodes[0].jobCounts() == [.done: count])
      let made = try nodes[1].database.read {
        try $0.count("SELECT count(*) FROM setting WHERE name LIKE 'made %'")
      }
      #expect(made == count)
    }
  }
}
