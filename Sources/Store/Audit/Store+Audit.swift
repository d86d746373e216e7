import Accounts
import Database

extension Store {
  /// Entries of the audit trail and how many there are in all.
  public struct AuditPage: Sendable, Hashable {
    public var entries: [AuditEntry]
    public var total: Int

    public init(entries: [AuditEntry] = [], total: Int = 0) {
      self.entries = entries
      self.total = total
    }
  }

  /// Entries that `filter` asks for, newest first.
  ///
  /// - Parameters:
  ///   - page: counted from 1.
  ///   - size: entries a page.
  public func auditEntries(
    _ filter: AuditFilter = AuditFilter(), page: Int = 1, size: Int = 50
  ) throws -> AuditPage {
    let (condition, arguments) = filter.condition
    return try database.read { session in
      AuditPage(
        entries: try session.all(
          """
          SELECT \(AuditEntry.columns) FROM audit_entry \(condition)
          ORDER BY number DESC LIMIT ? OFFSET ?
          """,
          arguments + [.integer(Int64(size)), .offset(page: page, size: size)],
          AuditEntry.init),
        total: try session.count("SELECT count(*) FROM audit_entry \(condition)", arguments))
    }
  }

  /// Calls `body` for every entry that `filter` asks for, oldest first, without holding them all.
  public func forEachAuditEntry(
    _ filter: AuditFilter = AuditFilter(), _ body: (AuditEntry) throws -> Void
  ) throws {
    let (condition, arguments) = filter.condition
    try database.read { session in
      try session.forEach(
        "SELECT \(AuditEntry.columns) FROM audit_entry \(condition) ORDER BY number", arguments
      ) { try body(AuditEntry($0)) }
    }
  }

  /// The actions that the trail holds, by name, for a list to choose from.
  public func auditActions() throws -> [String] {
    try database.read {
      try $0.all("SELECT DISTINCT action FROM audit_entry ORDER BY action") { $0.text(0) }
    }
  }

  /// Records one event on its own; what goes with a change is recorded in its transaction.
  @discardableResult
  public func record(_ event: AuditEvent, at time: String = Timestamp.now()) throws -> AuditEntry {
    try database.write { try $0.record(event, at: time) }
  }

  /// The same beside the page, which does not wait for the database's only writer.
  public func recordBeside(_ event: AuditEvent) {
    let time = Timestamp.now()
    desk.upkeep.async { [self] in _ = try? record(event, at: time) }
  }
}
