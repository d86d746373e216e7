import Accounts

/// Follows the audit trail entry by entry and stops at the first that is wrong.
struct AuditChain {
  private(set) var entries = 0
  private(set) var head = AuditEntry.firstPrevious
  private(set) var fault: AuditFault?
  private(set) var hasSeenExpected: Bool
  private let expected: String?

  init(expecting expected: String?) {
    self.expected = expected?.lowercased()
    hasSeenExpected = expected == nil || self.expected == AuditEntry.firstPrevious
  }

  /// Takes the next entry; false where it or an earlier one is wrong.
  ///
  /// - Parameter isVerbatim: whether the kept text is the text that the hash is made of.
  mutating func take(_ entry: AuditEntry, isVerbatim: Bool) -> Bool {
    guard fault == nil else { return false }
    if let reason = reason(against: entry, isVerbatim: isVerbatim) {
      fault = AuditFault(number: entry.number, reason: reason)
      return false
    }
    entries += 1
    head = entry.hash
    if head == expected { hasSeenExpected = true }
    return true
  }

  var verification: AuditVerification {
    let missing = hasSeenExpected ? nil : AuditFault(number: 0, reason: .missingExpected)
    return AuditVerification(entries: entries, head: head, fault: fault ?? missing)
  }

  private func reason(against entry: AuditEntry, isVerbatim: Bool) -> AuditFault.Reason? {
    if entry.number > entries + 1 { return .gap }
    if entry.number < entries + 1 { return .order }
    if entry.previousHash != head { return .order }
    return isVerbatim && entry.isIntact ? nil : .hash
  }
}
