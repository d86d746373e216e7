import Foundation
import Logging
import ServiceLifecycle
import Store
import Synchronization
import Testing

@testable import Jobs

@Suite("Workers")
struct JobRunnerTests {
  /// A handler made of a closure.
  struct Handler: JobHandler {
    var kind = "test.work"
    var title = "Test"
    var body: @Sendable (JobContext) async throws -> String

    func run(_ context: JobContext) async throws -> String { try await body(context) }
  }

  private let store: Store
  private let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

  init() throws { store = try Store(database: .init()) }

  private func enqueue(attempts: Int = 3) throws -> String {
    try store.enqueue(.init(kind: "test.work", requestedBy: .hub, mostAttempts: attempts)).id
  }

  private func runner(
    workers: Int = 2, lease: Double = 60, patience: Duration = .seconds(5), isOneShot: Bool = true,
    schedules: [JobSchedule] = [],
    _ body: @escaping @Sendable (JobContext) async throws -> String
  ) -> JobRunner {
    JobRunner(
      store: store, handlers: [Handler(body: body)], schedules: schedules,
      settings: JobRunnerSettings(
        workers: workers, poll: .seconds(3_600), lease: lease, patience: patience,
        endsWhenIdle: isOneShot),
      logger: logger)
  }

  /// Waits for what shall become true.
  private func eventually(_ condition: () throws -> Bool) async throws {
    for _ in 0..<1_000 {
      if try condition() { return }
      try await Task.sleep(for: .milliseconds(10))
    }
    Issue.record("what was waited for did not happen")
  }

  /// Runs `runner` as a service while `body` goes on, then asks it to end.
  private func serving(
    _ runner: JobRunner, _ body: @Sendable () async throws -> Void
  ) async throws {
    let group = ServiceGroup(services: [runner], logger: logger)
    try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask { try await group.run() }
      try await body()
      await group.triggerGracefulShutdown()
      try await tasks.waitForAll()
    }
  }

  @Test("jobs are done, each once, and their results kept")
  func work() async throws {
    let ids = try (0..<20).map { _ in try enqueue() }
    let done = Mutex<[String]>([])
    try await runner { context in
      done.withLock { $0.append(context.job.id) }
      return "did \(context.job.id)"
    }.run()
    #expect(done.withLock { $0.sorted() } == ids)
    for id in ids { #expect(try store.job(id)?.result == "did \(id)") }
    #expect(try store.jobCounts() == [.done: 20])
  }

  @Test("a failure is shown and tried again later; a final one is the end")
  func failures() async throws {
    let soft = try enqueue()
    try await runner { _ in throw JobFailure("The far end is down.") }.run()
    #expect(try store.job(soft)?.state == .waiting)
    #expect(try store.job(soft)?.failure == "The far end is down.")
    let hard = try enqueue()
    try await runner { _ in throw JobFailure("Wrong file.", isFinal: true) }.run()
    #expect(try store.job(hard)?.state == .dead)
  }

  @Test("a job asked for in this process is done at once, though the queue is seldom looked at")
  func wakesUp() async throws {
    try await serving(runner(isOneShot: false) { _ in "quick" }) {
      try await eventually { try store.jobCounts()[.done] == nil }
      let id = try enqueue()
      try await eventually { try store.job(id)?.state == .done }
    }
  }

  @Test("a job learns within its lease that it should stop")
  func stops() async throws {
    let id = try enqueue()
    let running = runner(lease: 0.4, isOneShot: false) { context in
      while !context.isStopAsked { usleep(2_000) }
      throw JobStopped()
    }
    try await serving(running) {
      try await eventually { try store.job(id)?.state == .running }
      try store.askToStop(job: id, by: .console, from: "test")
      try await eventually { try store.job(id)?.state == .stopped }
    }
  }

  @Test("a lease is renewed for as long as the job runs")
  func renews() async throws {
    let id = try enqueue()
    let isOver = Mutex(false)
    let running = runner(lease: 8, isOneShot: false) { context in
      context.report(0.75, "three quarters")
      while !isOver.withLock({ $0 }) { usleep(2_000) }
      return "slow"
    }
    try await serving(running) {
      try await eventually { try store.job(id)?.state == .running }
      let first = try store.job(id)?.leaseUntil
      try await eventually { try store.job(id)?.leaseUntil != first }
      let written = try store.database.read {
        try $0.first("SELECT step FROM job WHERE id = ?", [.text(id)]) { $0.text(0) }
      }
      #expect(written == "three quarters")
      isOver.withLock { $0 = true }
      try await eventually { try store.job(id)?.state == .done }
      #expect(try store.job(id)?.attempts == 1)
    }
  }

  @Test("at the end of the program a job that heeds it goes back into the queue")
  func endsGracefully() async throws {
    let id = try enqueue()
    try await serving(
      runner(isOneShot: false) { context in
        while !context.isStopAsked { usleep(2_000) }
        throw JobStopped()
      }
    ) {
      try await eventually { try store.job(id)?.state == .running }
    }
    let job = try #require(try store.job(id))
    #expect(job.state == .waiting && job.attempts == 0 && job.worker == nil)
  }

  @Test("at the end of the program a job that finishes in time is done")
  func finishesInTime() async throws {
    let id = try enqueue()
    try await serving(
      runner(isOneShot: false) { context in
        while !context.isStopAsked { usleep(2_000) }
        return "in time"
      }
    ) {
      try await eventually { try store.job(id)?.state == .running }
    }
    #expect(try store.job(id)?.result == "in time")
  }

  @Test("a job that does not heed the end goes back all the same, and can no longer finish")
  func impatient() async throws {
    let id = try enqueue()
    let isFreed = Mutex(false)
    let outcome = Mutex<String?>(nil)
    try await serving(
      runner(patience: .milliseconds(100), isOneShot: false) { context in
        while !isFreed.withLock({ $0 }) { usleep(2_000) }
        do {
          return try context.finish { _ in "too late" }
        } catch {
          outcome.withLock { $0 = "\(error)" }
          throw error
        }
      }
    ) {
      try await eventually { try store.job(id)?.state == .running }
    }
    #expect(try store.job(id)?.state == .waiting)
    isFreed.withLock { $0 = true }
    try await eventually { outcome.withLock { $0 } != nil }
    #expect(outcome.withLock { $0 } == JobError.leaseLost(id: id).description)
    #expect(try store.job(id)?.state == .waiting)
  }

  @Test("jobs of a process that is no more are taken up at once")
  func deadProcess() async throws {
    let id = try enqueue()
    let gone = Process()
    gone.executableURL = URL(fileURLWithPath: "/bin/true")
    try gone.run()
    gone.waitUntilExit()
    let here = WorkerName(number: 0)
    let worker = WorkerName(process: gone.processIdentifier, machine: here.machine, number: 0)
    #expect(worker.isSurelyGone && !here.isSurelyGone)
    _ = try store.claimJob(worker: worker.description, kinds: ["test.work"], lease: 3_600)
    try await runner { _ in "taken over" }.run()
    #expect(try store.job(id)?.result == "taken over")
    #expect(try store.job(id)?.attempts == 2)
  }

  @Test("names of workers can be read back, and nobody elsewhere is taken for gone")
  func names() {
    let here = WorkerName(number: 3)
    #expect(WorkerName(here.description) == here)
    #expect(WorkerName("w") == nil && WorkerName("1@x") == nil && WorkerName("a.b@x") == nil)
    #expect(!WorkerName(process: 1 << 22 + 1, machine: "elsewhere", number: 0).isSurelyGone)
  }

  @Test("recurring work is asked for when it is due")
  func recurring() async throws {
    let schedule = JobSchedule(name: "s", rhythm: .every(minutes: 1), kind: "test.work")
    try store.enqueueDue([schedule], at: Date() - 120)
    try await serving(runner(isOneShot: false, schedules: [schedule]) { _ in "again" }) {
      try await eventually { try store.jobs().first?.result == "again" }
    }
  }
}
