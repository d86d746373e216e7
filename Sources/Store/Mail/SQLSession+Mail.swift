import Database

extension SQLSession {
  /// Puts a message into the outbox, in the same transaction as what it tells of.
  @discardableResult
  func post(_ mail: OutgoingMail, at time: String = Timestamp.now()) throws -> String {
    let id = Identifier.make()
    try run(
      """
      INSERT INTO mail (id, created, kind, address, name, subject, text, unsubscribe, due)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(id), .text(time), .text(mail.kind), .text(mail.address), .text(mail.name),
        .text(mail.subject), .text(mail.text), .text(optional: mail.unsubscribe), .text(time),
      ])
    return id
  }
}
