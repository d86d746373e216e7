/// A way out of the house for messages.
public protocol MailTransport: Sendable {
  /// Hands the message over for good.
  ///
  /// - Throws: `MailTransportError` saying why not, and whether trying again can help.
  func send(_ message: MailMessage) async throws

  /// Where messages go, for the operator: `the folder data/mail`.
  var summary: String { get }
}

/// Why a message was not handed over.
public struct MailTransportError: Error, Sendable, Hashable, CustomStringConvertible {
  public var description: String
  /// Whether no attempt can succeed.
  public var isFinal: Bool

  public init(_ description: String, isFinal: Bool = false) {
    self.description = description
    self.isFinal = isFinal
  }
}
