/// Where a message of the outbox stands.
public enum MailState: String, Sendable, Hashable, CaseIterable {
  /// To be sent when it is due.
  case waiting
  /// Handed to the transport; back to waiting when the lease ends without word.
  case sending
  /// Taken by the transport; its text is dropped.
  case sent
  /// Given up after too many attempts, or since it can never be delivered; a steward may retry.
  case dead
}
