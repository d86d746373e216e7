import Crypto
import Foundation

/// A secret that is shown once, in a link or a cookie, and kept only as its hash: whoever reads
/// the database cannot use it.
///
/// 256 random bits need no slow hash: there is nothing to guess (OWASP ASVS 5, 6.5.2 and 11.4.2).
public struct OneTimeToken: Sendable, Hashable {
  /// base64url, 43 characters.
  public let text: String

  /// A new token from the system's random numbers.
  public init() {
    text = SymmetricKey(size: .bits256).withUnsafeBytes { Base64URL.text(of: $0) }
  }

  /// What is kept: SHA-256 of the text, base64url.
  public var hash: String { Self.hash(of: text) }

  /// What would be kept of a token that somebody shows.
  public static func hash(of text: String) -> String {
    Base64URL.text(of: SHA256.hash(data: Data(text.utf8)))
  }
}
