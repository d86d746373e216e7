import ArgumentParser
import Store

/// `touchstone jobs list`: where the jobs stand.
struct JobsListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The newest jobs and where they stand.")

  @Option(help: "Only jobs that are waiting, running, done, stopped or dead.")
  var state: String?

  @Option(help: "Only jobs of this kind.")
  var kind: String?

  @Option(help: "How many jobs at most.")
  var limit = 50

  @OptionGroup var data: DataOptions

  func validate() throws {
    guard let state, JobState(rawValue: state) == nil else { return }
    let names = JobState.allCases.map(\.rawValue).joined(separator: ", ")
    throw ValidationError("There is no state '\(state)'. Use one of: \(names).")
  }

  func run() throws {
    guard let store = try data.openIfPresent() else { return print("No jobs.") }
    let states = Set(state.flatMap(JobState.init(rawValue:)).map { [$0] } ?? [])
    let jobs = try store.jobs(states: states, kind: kind, limit: limit)
    guard !jobs.isEmpty else { return print("No jobs.") }
    print(
      TextTable(
        columns: [
          .init(title: "Job"), .init(title: "Kind"), .init(title: "State"),
          .init(title: "Attempts", isFigure: true), .init(title: "Asked for"),
          .init(title: "What came of it"),
        ], rows: jobs.map(row)
      ).text)
  }

  private func row(_ job: Job) -> [String] {
    let words =
      switch job.state {
      case .running: "\(Int(job.shareDone * 100))% \(job.step)"
      case .waiting where job.failure != nil: "again at \(job.due): \(job.failure ?? "")"
      default: job.result ?? job.failure ?? ""
      }
    return [
      job.id, job.kind, job.state.rawValue, "\(job.attempts)/\(job.mostAttempts)", job.created,
      words,
    ]
  }
}
