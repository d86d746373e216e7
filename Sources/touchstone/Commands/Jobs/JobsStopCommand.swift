import ArgumentParser
import Store

/// `touchstone jobs stop`: asks a job to stop.
struct JobsStopCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stop", abstract: "Stop a job that waits, or ask one that runs to stop.")

  @Argument(help: "The job's id, as `touchstone jobs list` shows it.")
  var job: String

  @OptionGroup var data: DataOptions

  func run() throws {
    guard let store = try data.openIfPresent() else { throw JobError.unknown(id: job) }
    let state = try store.askToStop(job: job, by: .console, from: "touchstone jobs stop")
    print(
      state == .stopped
        ? "Job \(job) is stopped." : "Job \(job) was asked to stop; it does so within seconds.")
  }
}
