import Jobs
import Store

/// What the button that computes the index does.
struct IndexForm {
  private let request: PageRequest

  init(_ request: PageRequest) { self.request = request }

  func start() throws -> PageResponse {
    let wish = IndexJob.Request(checks: request.form.isTicked("checks") ? true : nil)
    let queued = try request.store.enqueue(
      IndexJob.job(wish, by: request.actor, from: request.origin))
    return .redirect(
      to: "/admin/jobs/\(queued.id)",
      flash: queued.isNew
        ? "The index run is in the queue." : "The same run is in the queue already: here it is.")
  }
}
