/// Where the audit trail first stops being whole, and why.
public struct AuditFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong.
  public enum Reason: Sendable, Hashable {
    /// The entries between the last good one and this one are missing.
    case gap
    /// The entry does not follow the one before it: one was exchanged, taken out or put in.
    case order
    /// The entry's own fields are not those that its hash was made of.
    case hash
    /// The chain holds together, but the entry that the operator remembers is not in it.
    case missingExpected
  }

  /// The number of the first entry that is wrong; 0 where none can be named.
  public var number: Int
  public var reason: Reason

  public init(number: Int, reason: Reason) {
    self.number = number
    self.reason = reason
  }

  /// One sentence for the person who must find out what happened.
  public var description: String {
    switch reason {
    case .gap:
      "Entries before number \(number) are missing. Compare with a backup."
    case .order:
      "Entry \(number) does not follow the entry before it: one was exchanged, taken out or put "
        + "in. Compare with a backup."
    case .hash:
      "Entry \(number) was changed after it was written. Compare with a backup."
    case .missingExpected:
      "The chain holds together, but the expected hash is not in it: the trail was cut off or "
        + "written anew. Compare with a backup."
    }
  }
}
