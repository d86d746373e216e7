import Jobs
import Store

/// Reads one job.
struct JobPageQuery {
  private let request: PageRequest

  init(_ request: PageRequest) { self.request = request }

  func run() throws -> JobPageModel {
    guard let job = try request.store.job(request.parameter("job")) else {
      throw SiteError.notFound(
        "There is no such job", "Finished jobs are forgotten after some weeks.",
        suggestions: [.init("All jobs", to: "/admin/jobs")])
    }
    let isImport = job.kind == ImportJob.kind && job.state == .done
    return JobPageModel(
      job: job, requestedBy: try ActorNames([job.requestedBy], in: request.store)[job.requestedBy],
      isWatched: request.value("watch") != nil && job.state.isOpen,
      canSteer: request.can(.runOperations),
      importAddress: isImport ? "/admin/imports/\(job.id)" : nil)
  }
}
