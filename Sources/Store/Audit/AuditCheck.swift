import Foundation

/// When the audit trail was last gone through, and what that showed.
public struct AuditCheck: Sendable, Hashable {
  /// UTC, ISO 8601.
  public var time: String
  public var entries: Int
  public var head: String
  /// The fault in one sentence; nil where the trail was whole.
  public var fault: String?

  static let setting = "audit.check"

  init(time: String, verification: AuditVerification) {
    self.time = time
    entries = verification.entries
    head = verification.head
    fault = verification.fault?.description
  }

  /// Reads what `text` wrote.
  init?(_ text: String) {
    let parts = text.split(separator: "|", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, let entries = Int(parts[1]) else { return nil }
    time = String(parts[0])
    self.entries = entries
    head = String(parts[2])
    fault = parts[3].isEmpty ? nil : String(parts[3])
  }

  var text: String { "\(time)|\(entries)|\(head)|\(fault ?? "")" }
}
