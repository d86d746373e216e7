import Jobs
import Store

/// Reads the list of imports.
struct ImportListQuery {
  private let request: PageRequest

  init(_ request: PageRequest) { self.request = request }

  func run() throws -> ImportListModel {
    ImportListModel(
      imports: try request.store.imports(limit: ImportListModel.longest),
      jobs: try request.store.jobs(
        states: [.waiting, .running, .dead], kind: ImportJob.kind, limit: 20),
      canStart: request.can(.runOperations))
  }
}
