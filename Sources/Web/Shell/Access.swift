import Accounts

/// Who may call a route: the action that it is, and whose thing it touches.
///
/// `Policy` decides; the written matrix is docs/reference/permissions.md.
public struct Access: Sendable, Hashable {
  /// Whose thing a route touches.
  public enum Subject: Sendable, Hashable {
    /// The sector's, or nobody's in particular.
    case sector
    /// The authority whose code is the named part of the path.
    case authority(String)
    /// Whoever owns the object whose id is the named part of the path; `SiteRoutes.owner(of:)`
    /// tells who that is.
    case object(String)
  }

  public var action: Action
  public var subject: Subject

  /// Residents and everybody else, without an account.
  public static let anyone = Access.may(.readPublished)

  /// Whoever the policy lets take `action` on the subject.
  public static func may(_ action: Action, on subject: Subject = .sector) -> Access {
    Access(action: action, subject: subject)
  }

  /// As documented: `anyone`, `invite`, `readAssessments of {round}`.
  public var text: String {
    if action.rule.isForEveryone { return "anyone" }
    switch subject {
    case .sector: return action.rawValue
    case .authority(let name), .object(let name): return "\(action.rawValue) of {\(name)}"
    }
  }
}
