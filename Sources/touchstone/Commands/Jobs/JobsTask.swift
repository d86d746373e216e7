import Jobs
import Logging
import ServiceLifecycle
import Store

/// What this program can do from the queue, and the services that do it.
struct JobsTask {
  let store: Store
  var workers: Int
  let logger: Logger

  /// Every kind of job; areas add their handlers here.
  static let handlers: [any JobHandler] =
    HubJobs.handlers + [DigestJob(), AuditJob()]
  /// Recurring work; areas add theirs here.
  static let schedules: [JobSchedule] = HubJobs.schedules + [DigestJob.schedule, AuditJob.schedule]

  /// The runner, or none where there are no workers.
  var services: [any Service] {
    workers == 0 ? [] : [runner(JobRunnerSettings(workers: workers))]
  }

  func runner(_ settings: JobRunnerSettings) -> JobRunner {
    JobRunner(
      store: store, handlers: Self.handlers, schedules: Self.schedules, settings: settings,
      logger: logger)
  }
}
