/// A message that one postman has taken out of the outbox to send, until its lease ends.
public struct ClaimedMail: Sendable, Hashable, Identifiable {
  public var id: String
  /// When the message was written, ISO 8601.
  public var created: String
  public var mail: OutgoingMail
  /// Which attempt this is, from 1.
  public var attempt: Int
  /// Whose claim it is: a postman whose lease has ended cannot report on the message any more.
  var claim: String
}
