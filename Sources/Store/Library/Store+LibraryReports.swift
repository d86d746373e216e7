import Accounts
import Database
import Library

extension Store {
  /// What somebody found wrong with a resource.
  public struct ResourceReport: Sendable, Hashable, Identifiable {
    public var id: String
    public var resource: String
    public var title: String
    public var words: String
    /// UTC, ISO 8601.
    public var created: String
  }

  /// Tells the stewards that something is wrong with a resource.
  public func reportResource(
    _ id: String, words: String, by account: String, from origin: String
  ) throws {
    let words = String(ResourceText.trimmed(words).prefix(2_000))
    guard !words.isEmpty else { throw LibraryError.reasonMissing }
    try database.write { session in
      guard let item = try session.libraryItem(id) else { throw LibraryError.notFound(id: id) }
      try session.run(
        """
        INSERT INTO resource_report (id, resource, account, words, created)
        VALUES (?, ?, ?, ?, ?)
        """,
        [
          .text(Identifier.make()), .integer(Int64(item.number)), .text(account), .text(words),
          .text(Timestamp.now()),
        ])
      try session.recordLibrary("resource.report", id, by: .account(id: account), from: origin)
    }
  }

  /// Reports that no steward has dealt with, oldest first.
  public func openResourceReports() throws -> [ResourceReport] {
    try database.read { session in
      try session.all(
        """
        SELECT resource_report.id, resource.id, resource.title, words, resource_report.created
        FROM resource_report JOIN resource ON resource.number = resource_report.resource
        WHERE closed IS NULL ORDER BY resource_report.created, resource_report.id
        """
      ) { row in
        ResourceReport(
          id: row.text(0), resource: row.text(1), title: row.text(2), words: row.text(3),
          created: row.text(4))
      }
    }
  }

  /// Notes that a steward has dealt with a report; it is kept.
  public func closeResourceReport(_ id: String, by actor: AuditActor, from origin: String) throws {
    try database.write { session in
      try session.run(
        "UPDATE resource_report SET closed = ? WHERE id = ? AND closed IS NULL",
        [.text(Timestamp.now()), .text(id)])
      guard session.changedRows > 0 else { return }
      try session.record(
        AuditEvent(
          by: actor, "resource.report-close", .init("report", id), scope: .sector, from: origin))
    }
  }
}
