import Accounts
import Sector

/// A person as a provider of single sign-on vouches for them.
public struct OutsideIdentity: Sendable, Hashable {
  /// The provider's name, for the message to the account's owner.
  public var provider: String
  /// Issuer and subject together name the person for good.
  public var issuer: String
  public var subject: String
  /// Checked by the provider.
  public var email: EmailAddress
  public var name: String?
  /// Whether the provider saw a second factor that the hub trusts.
  public var hasSecondFactor: Bool
  /// The authority whose members the people of the address's domain become; nil for none.
  public var authority: AuthorityCode?

  public init(
    provider: String, issuer: String, subject: String, email: EmailAddress, name: String? = nil,
    hasSecondFactor: Bool = false, authority: AuthorityCode? = nil
  ) {
    self.provider = provider
    self.issuer = issuer
    self.subject = subject
    self.email = email
    self.name = name
    self.hasSecondFactor = hasSecondFactor
    self.authority = authority
  }
}

/// What became of a sign-in through a provider.
public enum SignOnOutcome: Sendable, Hashable {
  /// There is an account; whether it opens at once says the outcome.
  case admitted(SignInOutcome)
  /// No account, no open invitation, and no authority for the domain.
  case unknown
  /// The account of this address is closed or suspended.
  case inactive
  /// The account of this address belongs to somebody else at the same provider: an address that was
  /// given to another person.
  case anothersAccount
}
