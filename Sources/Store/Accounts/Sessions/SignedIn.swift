import Accounts
import Foundation

/// Who is signed in through one session: what every page needs to know of its reader.
public struct SignedIn: Sendable, Hashable {
  public var account: Account
  public var sessionID: String
  /// Whether this session was opened with a second factor.
  public var hasSecondFactor: Bool
  /// Random text of this session alone, for the tokens of its forms.
  public var formKey: String
  /// When the person last proved who they are, by password, link or second factor.
  public var proven: Date

  public init(
    account: Account, sessionID: String, hasSecondFactor: Bool, formKey: String, proven: Date
  ) {
    self.account = account
    self.sessionID = sessionID
    self.hasSecondFactor = hasSecondFactor
    self.formKey = formKey
    self.proven = proven
  }
}
