import Sector

/// A council's or sector body's own identity service, with which its people sign in here: what the
/// service calls this hub, and what the hub believes of what it says.
public struct SignOnProvider: Sendable, Hashable, Identifiable {
  /// The name in addresses: small letters, digits and hyphens.
  public var id: String
  /// The name on the button: "Sign in with NAME".
  public var name: String
  /// The issuer exactly as its discovery document and its tokens give it.
  public var issuer: String
  public var clientID: String
  /// Nil for a public client, which PKCE alone protects.
  public var clientSecret: Secret?
  public var scopes: [String] = ["openid", "email", "profile"]
  /// The claim that holds the e-mail address.
  public var emailClaim = "email"
  /// The claim that says the address was checked; Microsoft Entra's is `xms_edov`.
  public var verifiedClaim = "email_verified"
  /// Domains of e-mail addresses for which the provider may vouch; `*` for all. None but these are
  /// let in: whoever runs one council's service could open every account otherwise.
  public var domains: Set<String> = []
  /// The authority for which people of a domain become members when they first sign in.
  public var authorities: [String: AuthorityCode] = [:]
  /// Values of `amr` or `acr` that stand for a second factor; none: the hub asks for its own.
  public var secondFactors: Set<String> = []

  public init(id: String, name: String, issuer: String, clientID: String) {
    self.id = id
    self.name = name
    self.issuer = issuer
    self.clientID = clientID
  }

  /// True where an address of `domain` is let in: one of the allowed, or one with an authority.
  public func admits(domain: String) -> Bool {
    domains.contains(Self.everyDomain) || domains.contains(domain) || authorities[domain] != nil
  }

  /// Stands for all domains in `domains`.
  public static let everyDomain = "*"

  /// What is wrong with the configuration, in words; nil where it can be used.
  public var fault: String? {
    let letters = Set("abcdefghijklmnopqrstuvwxyz0123456789-")
    if id.isEmpty || id.count > 40 || !id.allSatisfy(letters.contains) {
      return "'id' must be small letters, digits and hyphens, at most 40"
    }
    if name.isEmpty { return "'name' must not be empty" }
    if clientID.isEmpty { return "'client-id' must not be empty" }
    if SecureAddress(issuer) == nil {
      return "'issuer' must be an https address without query (http only on this machine)"
    }
    if !scopes.contains("openid") { return "'scopes' must hold openid" }
    if domains.isEmpty && authorities.isEmpty {
      return "'domains' must name the domains for whose addresses the service may vouch"
    }
    return nil
  }
}
