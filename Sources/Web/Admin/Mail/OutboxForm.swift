import Store

/// Lets messages that were given up be tried again.
struct OutboxForm {
  private let request: PageRequest

  init(_ request: PageRequest) { self.request = request }

  /// One message, or every one where none is named.
  func retry() throws -> PageResponse {
    let tried = try request.store.retryDeadMail(
      request.form.value("mail"), by: request.actor, from: request.origin)
    return .redirect(
      to: "/admin/mail",
      flash: tried == 1 ? "1 message is tried again." : "\(tried) messages are tried again.")
  }
}
