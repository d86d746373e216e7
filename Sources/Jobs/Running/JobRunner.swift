import Foundation
import Logging
import ServiceLifecycle
import Store
import Synchronization

/// Works on the queue until the program ends: claims jobs, runs their handlers, and asks for
/// recurring work when it is due.
///
/// When the program is asked to end, no further job is claimed; those that run are told to stop,
/// may go on for a while, and go back into the queue.
public final class JobRunner: Service {
  private let store: Store
  private let handlers: [String: any JobHandler]
  private let schedules: [JobSchedule]
  private let settings: JobRunnerSettings
  private let logger: Logger
  private let threads = JobThreads()
  private let isEnding = Atomic<Bool>(false)
  private let atWork = Mutex<[String: JobContext]>([:])
  /// Why no job could be claimed, for a run that ends by itself.
  private let trouble = Mutex<(any Error)?>(nil)

  /// - Parameters:
  ///   - handlers: one for each kind; jobs of other kinds are left for other processes.
  ///   - schedules: recurring work to ask for.
  public init(
    store: Store, handlers: [any JobHandler], schedules: [JobSchedule] = [],
    settings: JobRunnerSettings = JobRunnerSettings(), logger: Logger
  ) {
    self.store = store
    self.handlers = Dictionary(handlers.map { ($0.kind, $0) }, uniquingKeysWith: { $1 })
    self.schedules = schedules
    self.settings = settings
    self.logger = logger
  }

  /// Works until the program is asked to end, or with `endsWhenIdle` until nothing is due.
  ///
  /// - Throws: with `endsWhenIdle`, why no job could be claimed, such as a disk that is full.
  public func run() async throws {
    try freeLostJobs()
    let signals = (0..<max(1, settings.workers)).map { _ in
      AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    }
    let wake: @Sendable () -> Void = { for signal in signals { signal.continuation.yield() } }
    let close: @Sendable () -> Void = { for signal in signals { signal.continuation.finish() } }
    let end = AsyncStream<Void>.makeStream()
    let listening = JobBell.listen(wake)
    let ticking = Task(executorPreference: threads) { await self.tick(wake) }
    // Not children of this task: a job that does not heed the wish to stop is left behind.
    Task(executorPreference: threads) {
      await withTaskGroup(of: Void.self) { group in
        for (number, signal) in signals.enumerated() {
          group.addTask {
            await self.work(WorkerName(number: number), signal.stream)
            close()
          }
        }
      }
      end.continuation.finish()
    }
    await withGracefulShutdownHandler {
      for await _ in end.stream {}
    } onGracefulShutdown: {
      self.isEnding.store(true, ordering: .relaxed)
      close()
      self.letGo { end.continuation.finish() }
    }
    // Also where the task was cancelled: nobody claims after this.
    isEnding.store(true, ordering: .relaxed)
    close()
    ticking.cancel()
    JobBell.silence(listening)
    if settings.endsWhenIdle, let trouble = trouble.withLock({ $0 }) { throw trouble }
  }

  /// Runs one job at once, where it is due and no other worker has it.
  ///
  /// - Returns: the state that it is in afterwards; nil where it could not be claimed.
  public func runOne(_ id: String) async throws -> JobState? {
    let job = try store.claimJob(
      worker: WorkerName(number: 0).description, kinds: Array(handlers.keys), id: id,
      lease: settings.lease)
    guard let job else { return nil }
    return await withTaskExecutorPreference(threads) { await attempt(job) }
  }

  private func work(_ name: WorkerName, _ signals: AsyncStream<Void>) async {
    let kinds = handlers.keys.sorted()
    for await _ in signals {
      do {
        while !isEnding.load(ordering: .relaxed),
          let job = try store.claimJob(
            worker: name.description, kinds: kinds, lease: settings.lease)
        {
          _ = await attempt(job)
        }
      } catch {
        logger.error("no job could be claimed", metadata: ["reason": "\(error)"])
        trouble.withLock { $0 = error }
      }
      if settings.endsWhenIdle { return }
    }
  }

  private func attempt(_ job: Job) async -> JobState? {
    guard let handler = handlers[job.kind] else { return nil }
    let context = JobContext(store: store, job: job)
    atWork.withLock { $0[job.id] = context }
    defer { atWork.withLock { $0[job.id] = nil } }
    if isEnding.load(ordering: .relaxed) { context.askToStop() }
    return await JobAttempt(
      context: context, handler: handler, lease: settings.lease, logger: logger
    ).run { self.isEnding.load(ordering: .relaxed) }
  }

  /// Frees the jobs of processes that were killed.
  private func freeLostJobs() throws {
    try store.recoverJobs { WorkerName($0)?.isSurelyGone ?? false }
  }

  /// Wakes the workers now and then, and asks for recurring work.
  private func tick(_ wake: @Sendable () -> Void) async {
    while !Task.isCancelled {
      do {
        try freeLostJobs()
        try store.enqueueDue(schedules)
        JobMetrics.counts(try store.jobCounts())
      } catch {
        logger.error("the queue could not be looked at", metadata: ["reason": "\(error)"])
      }
      wake()
      try? await Task.sleep(for: settings.poll)
    }
  }

  /// Tells the running jobs to stop; those that have not stopped in time go back into the queue,
  /// where what they still do no longer counts.
  private func letGo(_ whenDone: @escaping @Sendable () -> Void) {
    for context in atWork.withLock({ Array($0.values) }) { context.askToStop() }
    let deadline = DispatchTime.now() + settings.patience / .seconds(1)
    DispatchQueue.global().asyncAfter(deadline: deadline) {
      for context in self.atWork.withLock({ Array($0.values) }) {
        try? self.store.giveBack(context.job)
      }
      whenDone()
    }
  }
}
