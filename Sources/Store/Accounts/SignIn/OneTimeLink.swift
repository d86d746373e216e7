import Accounts
import Foundation

/// What a link that works once is for.
public enum OneTimeLink: String, Sendable, CaseIterable {
  case signIn = "sign-in"
  case passwordReset = "password-reset"
  case addressChange = "address-change"

  /// Seconds within which it works.
  public var lifetime: TimeInterval {
    switch self {
    case .signIn: 10 * 60
    case .passwordReset: 3_600
    case .addressChange: 86_400
    }
  }

  /// The page that takes it, below the site's public address.
  public func path(_ token: OneTimeToken) -> String {
    switch self {
    case .signIn: "/account/links/\(token.text)"
    case .passwordReset: "/account/reset/\(token.text)"
    case .addressChange: "/account/address/\(token.text)"
    }
  }

  /// A link given out on the console lasts longer than one sent by mail.
  public static let consoleLifetime: TimeInterval = 3_600
}
