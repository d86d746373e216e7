import Jobs
import Store

/// Reads the releases and how the index stands to them.
struct AdminReleasesQuery {
  private let request: PageRequest

  init(_ request: PageRequest) { self.request = request }

  func run() throws -> AdminReleasesModel {
    let open = try [IndexJob.kind, IndexCheckJob.kind].compactMap {
      try request.store.jobs(states: [.waiting, .running], kind: $0, limit: 1).first
    }.first
    let run = try request.site.index.map { index in
      AdminReleasesModel.Run(
        id: index.run.id, computed: index.run.computed, lenses: index.run.lenses.count,
        isStale: try request.store.isStale(index.run))
    }
    return AdminReleasesModel(
      releases: request.site.catalogue.releases.sorted {
        ($0.retrieved ?? "", $0.title, $0.id) > ($1.retrieved ?? "", $1.title, $1.id)
      },
      figureCount: request.site.figureCount, run: run,
      jobAddress: open.map { "/admin/jobs/\($0.id)" }, canStart: request.can(.runOperations))
  }
}
