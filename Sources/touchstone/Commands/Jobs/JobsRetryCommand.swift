import ArgumentParser
import Store

/// `touchstone jobs retry`: puts a job that was given up or stopped back into the queue.
struct JobsRetryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retry", abstract: "Put a job that was given up or stopped back into the queue.")

  @Argument(help: "The job's id, as `touchstone jobs list` shows it.")
  var job: String

  @OptionGroup var data: DataOptions

  func run() throws {
    guard let store = try data.openIfPresent() else { throw JobError.unknown(id: job) }
    try store.retry(job: job, by: .console, from: "touchstone jobs retry")
    print("Job \(job) waits for a worker.")
  }
}
