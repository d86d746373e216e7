/// A person as a provider vouches for them.
public struct SignOnIdentity: Sendable, Hashable {
  /// Issuer and subject together name the person for good; the address may change.
  public var issuer: String
  public var subject: String
  /// Checked by the provider; lower case.
  public var email: String
  public var name: String?
  /// Whether the provider saw a second factor, by the configuration's reading of `amr` and `acr`.
  public var hasSecondFactor: Bool

  public init(
    issuer: String, subject: String, email: String, name: String? = nil,
    hasSecondFactor: Bool = false
  ) {
    self.issuer = issuer
    self.subject = subject
    self.email = email
    self.name = name
    self.hasSecondFactor = hasSecondFactor
  }

  /// What follows the @ of the address.
  public var domain: String { String(email.split(separator: "@").last ?? "") }
}
