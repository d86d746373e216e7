import Store

/// What the buttons of a job's page do.
struct JobForms {
  private let request: PageRequest
  private var id: String { request.parameter("job") }

  init(_ request: PageRequest) { self.request = request }

  func stop() throws -> PageResponse {
    try answering {
      let state = try request.store.askToStop(
        job: id, by: request.actor, from: request.origin)
      return state == .stopped ? "The job is stopped." : "The job stops within seconds."
    }
  }

  func retry() throws -> PageResponse {
    try answering {
      try request.store.retry(job: id, by: request.actor, from: request.origin)
      return "The job waits for a worker."
    }
  }

  private func answering(_ body: () throws -> String) throws -> PageResponse {
    do {
      return .redirect(to: "/admin/jobs/\(id)", flash: FlashNote(try body()))
    } catch let error as JobError {
      if case .unknown = error {
        throw SiteError.notFound(
          "There is no such job", error.description,
          suggestions: [.init("All jobs", to: "/admin/jobs")])
      }
      // It changed while the page was open: say so on the page as it is now.
      return .redirect(to: "/admin/jobs/\(id)", flash: FlashNote(error.description))
    }
  }
}
