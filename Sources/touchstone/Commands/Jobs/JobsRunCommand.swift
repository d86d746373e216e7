import ArgumentParser
import Jobs
import Logging
import Store

/// `touchstone jobs run`: asks for a job and does it here, unless another process takes it first.
struct JobsRunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Ask for a job and wait until it is over.",
    discussion: "Kinds and what they need to know: docs/reference/jobs.md.")

  @Argument(help: "The kind of job, such as index.compute.")
  var kind: String

  @Option(help: "What the job needs to know, as JSON.")
  var payload = "{}"

  @Flag(help: "Only put it into the queue.")
  var queue = false

  @OptionGroup var data: DataOptions

  func run() async throws {
    let kinds = JobsTask.handlers.map(\.kind).sorted()
    guard kinds.contains(kind) else {
      throw CommandFailure(
        .notFound,
        "There is no kind of job '\(kind)'. Use one of: "
          + kinds.joined(separator: ", ") + ".")
    }
    let store = try data.open()
    let asked = try store.enqueue(
      JobRequest(
        kind: kind, payload: payload, requestedBy: .console, origin: "touchstone jobs run",
        uniqueKey: "\(kind):\(payload)"))
    guard !queue else { return print(asked.id) }
    try await finish(asked.id, in: store)
  }

  private func finish(_ id: String, in store: Store) async throws {
    var logger = Logger(label: "touchstone")
    logger.logLevel = .error
    let runner = JobsTask(store: store, workers: 1, logger: logger).runner(JobRunnerSettings())
    let line = ProgressLine("Working")
    let showing = Task {
      while !Task.isCancelled {
        if let job = try store.job(id) { line.show(job.shareDone, job.step) }
        try await Task.sleep(for: .milliseconds(200))
      }
    }
    defer {
      showing.cancel()
      line.finish()
    }
    _ = try await runner.runOne(id)
    while true {
      guard let job = try store.job(id) else { throw JobError.unknown(id: id) }
      switch job.state {
      case .done: return print(job.result ?? "")
      case .dead, .stopped:
        throw CommandFailure(.failure, job.failure ?? "The job was stopped.")
      case .waiting where job.failure != nil:
        throw CommandFailure(
          .failure, "\(job.failure ?? "") The job will be tried again at \(job.due).")
      case .waiting, .running: try await Task.sleep(for: .milliseconds(200))
      }
    }
  }
}
