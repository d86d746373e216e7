import ArgumentParser
import Jobs
import Logging
import ServiceLifecycle

/// `touchstone jobs work`: works on the queue without serving pages.
struct JobsWorkCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "work", abstract: "Work on the queue of jobs until stopped.",
    discussion: """
      For a server that runs `touchstone serve --workers 0`, or for several processes on one data \
      folder. Stop with Ctrl-C; jobs under way go back into the queue.
      """)

  @Option(help: "Jobs done side by side.")
  var workers = 2

  @Flag(help: "End once nothing is due.")
  var untilIdle = false

  @OptionGroup var data: DataOptions

  func validate() throws {
    guard (1...64).contains(workers) else {
      throw ValidationError("The number of workers must lie between 1 and 64.")
    }
  }

  func run() async throws {
    var logger = Logger(label: "touchstone")
    logger.logLevel = .warning
    let store = try data.open()
    let runner = JobsTask(store: store, workers: workers, logger: logger)
      .runner(JobRunnerSettings(workers: workers, endsWhenIdle: untilIdle))
    let group = ServiceGroup(
      configuration: .init(
        services: [.init(service: runner, successTerminationBehavior: .gracefullyShutdownGroup)],
        gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
    try await group.run()
  }
}
