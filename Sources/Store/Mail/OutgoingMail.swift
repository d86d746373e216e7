/// One message that shall reach one person.
public struct OutgoingMail: Sendable, Hashable {
  /// What kind of message, such as `sign-in-link`, `invitation`, `digest`; decides what the person
  /// can switch off.
  public var kind: String
  public var address: String
  /// The person's name for the head of the message; empty where unknown.
  public var name: String
  public var subject: String
  /// Plain text, lines of any length.
  public var text: String
  /// The page that ends this kind of message with one click, where it can be ended.
  public var unsubscribe: String?

  public init(
    kind: String, to address: String, name: String = "", subject: String, text: String,
    unsubscribe: String? = nil
  ) {
    self.kind = kind
    self.address = address
    self.name = name
    self.subject = subject
    self.text = text
    self.unsubscribe = unsubscribe
  }
}
