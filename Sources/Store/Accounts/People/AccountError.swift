import Accounts

/// Why something about accounts was not done, in words for whoever asked for it.
public enum AccountError: Error, Sendable, Hashable, CustomStringConvertible {
  /// No open account has this address or id.
  case noAccount(String)
  /// Another account has this address.
  case addressTaken
  case nameMissing
  case nameTooLong
  case password(PasswordProblem)
  /// The person may not give or take this role there.
  case mayNotGrant(Role, Scope)
  case noRoles
  /// The hub would be left without anybody who can run it.
  case lastAdministrator
  /// The invitation was used, withdrawn or replaced, is too old, or its sender may no longer give
  /// its roles.
  case invitationOver
  /// An invitation of the same address to the same roles waits for an answer.
  case invitationWaits
  /// So many messages went out that the next may go after so many minutes.
  case tooManyMessages(minutes: Int)
  /// The link was used, replaced, or is too old.
  case linkOver
  /// There is no second factor to use or to confirm.
  case noSecondFactor
  /// The code is not the one that the app shows now.
  case wrongCode
  /// So many people are signing in that another would wait too long.
  case busy

  public var description: String {
    switch self {
    case .noAccount(let name): "There is no open account '\(name)'."
    case .addressTaken: "Another account has this e-mail address."
    case .nameMissing: "Enter a name."
    case .nameTooLong: "Enter a name of at most \(Account.longestName) characters."
    case .password(let problem): problem.description
    case .mayNotGrant(let role, let scope):
      "You may not give or take the role \(role.rawValue) for \(scope.text)."
    case .noRoles: "Choose at least one role."
    case .lastAdministrator:
      "This is the only administrator. Make somebody else an administrator first."
    case .invitationOver:
      "This invitation has been used or withdrawn, or is too old. Ask for a new one."
    case .invitationWaits:
      "An invitation of this address to this role waits already. Send that one again, in the list "
        + "below."
    case .tooManyMessages(let minutes):
      "So many messages were sent that the next has to wait: try again in \(minutes) "
        + (minutes == 1 ? "minute." : "minutes.")
    case .linkOver: "This link has been used, or is too old. Ask for a new one."
    case .noSecondFactor: "There is no second factor to confirm or to remove. Start again."
    case .wrongCode: "This is not the code that the app shows now. Wait for the next one."
    case .busy: "Many people are signing in just now. Try again in a minute."
    }
  }
}
