import Store

/// The outbox as stewards see it.
struct OutboxModel: Sendable {
  var state: MailState?
  var counts: [MailState: Int]
  var messages: [MailRecord]
  var total: Int
  var page: Int
  var mayRetry: Bool

  static let pageSize = 50

  var dead: Int { counts[.dead] ?? 0 }
}
