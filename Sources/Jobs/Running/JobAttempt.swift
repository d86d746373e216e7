import Foundation
import Logging
import Store

/// One attempt at one job: runs the handler, renews the lease meanwhile, and books the outcome.
struct JobAttempt {
  let context: JobContext
  let handler: any JobHandler
  let lease: Double
  let logger: Logger

  private var job: Job { context.job }
  private var store: Store { context.store }

  /// Runs to the end.
  ///
  /// - Parameter isEnding: true once the program ends; the job then goes back into the queue.
  /// - Returns: the state that the job is in afterwards; nil where it was no longer this worker's.
  func run(isEnding: @Sendable () -> Bool) async -> JobState? {
    let began = ContinuousClock.now
    let state = await withTaskGroup(of: Void.self) { group in
      group.addTask { await keepLease() }
      defer { group.cancelAll() }
      return await outcome(isEnding: isEnding)
    }
    if let state {
      let taken = began.duration(to: .now) / .seconds(1)
      JobMetrics.finished(job, as: state, after: taken)
      logger.info(
        "job \(state.rawValue)",
        metadata: ["id": "\(job.id)", "kind": "\(job.kind)", "seconds": "\(taken)"])
    }
    return state
  }

  private func outcome(isEnding: @Sendable () -> Bool) async -> JobState? {
    do {
      let result = try await handler.run(context)
      if !context.isFinished { try store.finish(job, result: result) }
      return .done
    } catch {
      return book(error, isEnding: isEnding())
    }
  }

  /// Books what a handler threw. Where even that fails (a full disk), the lease runs out.
  private func book(_ error: any Error, isEnding: Bool) -> JobState? {
    do {
      if case JobError.leaseLost = error { throw error }
      guard context.isStopAsked else {
        logger.warning("job failed", metadata: ["id": "\(job.id)", "reason": "\(error)"])
        let isFinal = (error as? JobFailure)?.isFinal ?? false
        return try store.fail(job, reason: "\(error)", isFinal: isFinal)
      }
      guard !isEnding else {
        try store.giveBack(job)
        return .waiting
      }
      try store.markStopped(job)
      return .stopped
    } catch {
      store.jobProgress.forget(job.id)
      logger.warning("job let go", metadata: ["id": "\(job.id)", "reason": "\(error)"])
      return nil
    }
  }

  /// Renews the lease and looks for a wish to stop, several times a lease, until cancelled.
  private func keepLease() async {
    let pause = Duration.seconds(min(lease / 4, 2))
    while true {
      do {
        try await Task.sleep(for: pause)
      } catch {
        return
      }
      guard !context.isFinished else { return }
      let now = store.jobProgress.of(job.id) ?? (0, "")
      do {
        let isStopWanted = try store.extendLease(
          of: job, by: lease, share: now.share, step: now.step)
        if isStopWanted { context.askToStop() }
      } catch is JobError {
        context.askToStop()
        return
      } catch {
        logger.warning("lease not renewed", metadata: ["id": "\(job.id)", "reason": "\(error)"])
      }
    }
  }
}
