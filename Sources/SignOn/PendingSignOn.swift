import Accounts
import Foundation

/// A sign-in that has been sent to a provider and not come back. The caller keeps it, bound to the
/// browser that began it, and hands it in once.
public struct PendingSignOn: Sendable, Hashable {
  /// The provider's id.
  public var provider: String
  /// The text that the answer must bring back.
  public var state: String
  /// The text that the token must carry.
  public var nonce: String
  /// The secret whose hash the provider was given (PKCE, RFC 7636).
  public var verifier: String
  /// The address of this hub that the provider answers to.
  public var callback: String
  public var started: Date

  /// How long a person may take at the provider, in seconds.
  public static let lifetime = 600.0

  /// What the provider is given of a verifier: base64url of its SHA-256 (RFC 7636, section 4.2).
  static func challenge(of verifier: String) -> String { OneTimeToken.hash(of: verifier) }

  public init(
    provider: String, state: String, nonce: String, verifier: String, callback: String,
    started: Date
  ) {
    self.provider = provider
    self.state = state
    self.nonce = nonce
    self.verifier = verifier
    self.callback = callback
    self.started = started
  }
}
