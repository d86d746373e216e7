import Accounts
import Store

/// What a person's own page shows.
struct AccountModel: Sendable {
  var name: String
  var email: String
  /// "Lead for Bristol", one line a role.
  var roles: [String]
  var hasPassword: Bool
  var hasSecondFactor: Bool
  /// True for roles that may be used only after a second factor.
  var needsSecondFactor: Bool
  var recoveryCodesLeft: Int
  var sessionCount: Int
  var digest: DigestFrequency
}
