import Database
import Dialogue

extension SQLSession {
  /// Threads that a condition on `thread` picks and the reader may see.
  func threads(
    _ condition: SQLCondition, order: String = "", for reader: ThreadReader
  ) throws -> [DialogueThread] {
    let condition = condition.and(reader.condition(isOrdered: !order.isEmpty))
    let threads = try all(
      """
      SELECT thread.id, thread.title, thread.subject_kind, thread.subject_id, thread.audience,
        thread.author, account.name, thread.created, thread.last_post, thread.post_count,
        thread.accepted_post, thread.accepted_by, thread.accepted_at, thread.hidden_reason
      FROM thread JOIN account ON account.id = thread.author
      WHERE \(condition.text) \(order)
      """, condition.arguments, Self.thread)
    let scopes = try scopes(of: threads.map(\.author.id))
    return threads.map { thread in
      var thread = thread
      thread.author.scopes = scopes[thread.author.id] ?? []
      return thread
    }
  }

  /// The thread with this id; nil where there is none for this reader.
  func thread(_ id: String, for reader: ThreadReader) throws -> DialogueThread? {
    try threads(SQLCondition("thread.id = ?", [.text(id)]), for: reader).first
  }

  /// Whom people work for, by their account.
  func scopes(of accounts: [String]) throws -> [String: [String]] {
    var scopes: [String: [String]] = [:]
    for account in Set(accounts) {
      scopes[account] = try all(
        "SELECT DISTINCT scope FROM membership WHERE account = ? ORDER BY scope", [.text(account)]
      ) { $0.text(0) }
    }
    return scopes
  }

  private static func thread(_ row: SQLRow) -> DialogueThread {
    let accepted = row.optionalText(10).map {
      AcceptedAnswer(post: $0, account: row.text(11), time: row.text(12))
    }
    return DialogueThread(
      id: row.text(0), title: row.text(1),
      subject: ThreadSubject(ThreadSubject.Kind(rawValue: row.text(2)) ?? .question, row.text(3)),
      // What cannot be read is kept from residents.
      audience: ThreadAudience(rawValue: row.text(4)) ?? .councils,
      author: PostAuthor(id: row.text(5), name: row.text(6)), created: row.text(7),
      lastPost: row.text(8), postCount: row.int(9), accepted: accepted,
      hidden: row.optionalText(13))
  }
}

extension ThreadReader {
  /// What `sees` says, for a count.
  var condition: SQLCondition { condition(isOrdered: false) }

  /// What `sees` says, for a list.
  ///
  /// - Parameter isOrdered: whether the list's own order is wanted. The sign before the name then
  ///   keeps the engine from gathering all that stand, to sort them afterwards.
  func condition(isOrdered: Bool) -> SQLCondition {
    var condition = SQLCondition("1 = 1")
    if !readsCouncilThreads {
      condition = condition.and(SQLCondition("thread.audience = 'everybody'"))
    }
    if !isModerator {
      let sign = isOrdered ? "+" : ""
      condition = condition.and(SQLCondition("\(sign)thread.hidden_reason IS NULL"))
    }
    return condition
  }
}
