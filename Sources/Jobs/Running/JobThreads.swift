import Dispatch

/// Threads for jobs, apart from those that answer requests: a job may block and compute for minutes
/// without a page waiting for it.
final class JobThreads: TaskExecutor {
  private let queue = DispatchQueue(
    label: "jobs", qos: .utility, attributes: .concurrent, autoreleaseFrequency: .workItem)

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let executor = asUnownedTaskExecutor()
    queue.async { job.runSynchronously(on: executor) }
  }
}
