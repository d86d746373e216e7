import Accounts
import Foundation

/// An invitation to take part, with the roles that accepting it gives.
public struct Invitation: Sendable, Hashable, Identifiable {
  public var id: String
  /// In lower case.
  public var email: String
  /// As the sender wrote it; the person may change it. Empty where none was given.
  public var name: String
  public var memberships: Set<Membership>
  public var invitedBy: AuditActor
  /// UTC, ISO 8601.
  public var created: String
  /// When it was last sent.
  public var sent: String
  public var expires: String
  public var state: State

  public enum State: String, Sendable, CaseIterable {
    case open, accepted, withdrawn
  }

  /// Seconds for which an invitation can be accepted.
  public static let lifetime: TimeInterval = 14 * 86_400

  /// True while it can be accepted.
  public func isOpen(at date: Date = Date()) -> Bool {
    state == .open && expires > Timestamp.text(date)
  }

  /// The page that accepts it, below the site's public address.
  static func path(_ token: OneTimeToken) -> String { "/account/invitations/\(token.text)" }
}
