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
    return JobPageModel(
      job: job, requestedBy: try ActorNames([job.requestedBy], in: request.store)[job.requestedBy],
      isWatched: request.value("watch") != nil && job.state.isOpen,
      canSteer: request.can(.runOperations),
      imported: try imported(by: job), hasFile: try request.store.hasFile(ofJob: job.id),
      sendingPage: Self.sendingPages[job.kind])
  }

  private static let sendingPages = [
    ImportJob.kind: "/admin/imports", LibraryImportJob.kind: "/library/queue#import",
  ]

  /// An import has the id of its job.
  private func imported(by job: Job) throws -> ImportPageModel? {
    guard let record = try request.store.importRecord(job.id) else { return nil }
    return ImportPageModel(
      record: record, rejections: try request.store.rejections(ofImport: job.id))
  }
}
