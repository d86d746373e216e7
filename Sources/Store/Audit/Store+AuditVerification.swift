import Accounts
import Database
import Foundation

extension Store {
  /// Goes through the whole audit trail and says whether anybody has changed it.
  ///
  /// Reads one entry at a time from one consistent state; writers are not held up.
  ///
  /// - Parameter expected: the head of an earlier verification, kept elsewhere. Where given, it
  ///   must be found in the chain.
  public func verifyAudit(expecting expected: String? = nil) throws -> AuditVerification {
    try database.read { try $0.verifyAudit(expecting: expected) }
  }

  /// Keeps when the trail was gone through and what it showed, for the admin pages.
  public func keepAuditCheck(of found: AuditVerification, at time: String = Timestamp.now()) throws
  {
    let check = AuditCheck(time: time, verification: found)
    try database.write { try Settings.set(AuditCheck.setting, to: check.text, in: $0) }
  }

  /// Whether the trail began within the last two days, or has no entry yet.
  public func isAuditNew(at date: Date = Date()) throws -> Bool {
    let first = try database.read {
      try $0.first("SELECT time FROM audit_entry WHERE number = 1") { $0.text(0) }
    }
    return (first ?? "~") > Timestamp.text(date.addingTimeInterval(-2 * 86_400))
  }

  /// What `keepAuditCheck` kept last; nil where there was none.
  public func lastAuditCheck() throws -> AuditCheck? {
    try database.read { try Settings.text(AuditCheck.setting, in: $0) }.flatMap(AuditCheck.init)
  }
}

extension SQLSession {
  /// The same inside a read that looks at more, as a backup does.
  func verifyAudit(expecting expected: String? = nil) throws -> AuditVerification {
    var chain = AuditChain(expecting: expected)
    try forEachAuditRow { entry, isVerbatim in chain.take(entry, isVerbatim: isVerbatim) }
    return chain.verification
  }

  /// Every entry in order, until `body` answers false.
  fileprivate func forEachAuditRow(_ body: (AuditEntry, Bool) -> Bool) throws {
    struct Enough: Error {}
    do {
      try forEach("SELECT \(AuditEntry.columns) FROM audit_entry ORDER BY number") { row in
        let entry = AuditEntry(row)
        // Text that reads the same in another spelling would give the same hash.
        let isVerbatim = row.text(8).utf8.elementsEqual(
          AuditEntry.text(of: entry.event.details).utf8)
        guard body(entry, isVerbatim) else { throw Enough() }
      }
    } catch is Enough {}
  }
}
