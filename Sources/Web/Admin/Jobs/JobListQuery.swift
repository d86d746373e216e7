import Store

/// Reads the jobs that a steward asks for.
struct JobListQuery {
  private let request: PageRequest

  init(_ request: PageRequest) { self.request = request }

  func run() throws -> JobListModel {
    let state = try request.value("state").map { text in
      guard let state = JobState(rawValue: text) else {
        throw SiteError.badRequest(
          "There is no state '\(text)'. Jobs are \(JobState.allCases.map(\.rawValue).joined(separator: ", "))."
        )
      }
      return state
    }
    let found = try request.store.jobs(
      states: state.map { [$0] } ?? [], before: request.value("before"),
      limit: JobListModel.pageSize + 1)
    let jobs = found.prefix(JobListModel.pageSize)
    let names = try ActorNames(jobs.map(\.requestedBy), in: request.store)
    return JobListModel(
      rows: jobs.map { .init(job: $0, requestedBy: names[$0.requestedBy]) }, state: state,
      counts: try request.store.jobCounts(),
      next: found.count > jobs.count ? jobs.last?.id : nil)
  }
}
