import Store

/// Reads the outbox.
struct OutboxQuery {
  private let request: PageRequest

  init(_ request: PageRequest) { self.request = request }

  func run() throws -> OutboxModel {
    let state = request.value("state").flatMap(MailState.init)
    let page = request.pageNumber
    let found = try request.store.mail(in: state, page: page, size: OutboxModel.pageSize)
    return OutboxModel(
      state: state, counts: try request.store.mailCounts(), messages: found.messages,
      total: found.total, page: page, mayRetry: request.can(.runOperations))
  }
}
