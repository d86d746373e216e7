import Foundation

/// A sign-in that has been sent to a provider and not come back.
public struct SignOnAttempt: Sendable, Hashable {
  public var provider: String
  /// The text that the answer must bring back; only its hash is kept.
  public var state: String
  public var nonce: String
  public var verifier: String
  public var callback: String
  /// What only the browser that began it can show.
  public var browser: String
  /// Where the reader wanted to go.
  public var next: String
  public var started: Date

  public init(
    provider: String, state: String, nonce: String, verifier: String, callback: String,
    browser: String, next: String, started: Date
  ) {
    self.provider = provider
    self.state = state
    self.nonce = nonce
    self.verifier = verifier
    self.callback = callback
    self.browser = browser
    self.next = next
    self.started = started
  }
}
