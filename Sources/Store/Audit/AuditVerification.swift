import Accounts

/// What going through the whole audit trail showed.
public struct AuditVerification: Sendable, Hashable {
  /// Entries that were found good, from the first on.
  public var entries: Int
  /// The hash of the last good entry. Kept elsewhere, it shows later that nothing before it was
  /// rewritten, which the chain alone cannot show.
  public var head: String
  /// The first thing that is wrong; nil where the trail is whole.
  public var fault: AuditFault?

  public init(entries: Int, head: String, fault: AuditFault?) {
    self.entries = entries
    self.head = head
    self.fault = fault
  }

  public var isWhole: Bool { fault == nil }
}
