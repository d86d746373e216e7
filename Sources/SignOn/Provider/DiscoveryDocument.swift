import Foundation

/// What a provider says of itself at `/.well-known/openid-configuration`
/// (OpenID Connect Discovery 1.0, section 3), checked.
struct DiscoveryDocument: Sendable {
  let authorization: SecureAddress
  let token: SecureAddress
  let keys: SecureAddress
  /// True where the token address takes the secret by basic authentication, which is the default.
  let takesBasicSecret: Bool
  /// True where every answer names its issuer (RFC 9207).
  let namesIssuerInAnswers: Bool

  private struct Fields: Decodable {
    var issuer: String
    var authorizationEndpoint: String
    var tokenEndpoint: String
    var jwksUri: String
    var responseTypesSupported: [String]?
    var tokenEndpointAuthMethodsSupported: [String]?
    var idTokenSigningAlgValuesSupported: [String]?
    var codeChallengeMethodsSupported: [String]?
    var authorizationResponseIssParameterSupported: Bool?
  }

  /// Reads the document that `provider` answered.
  init(_ data: Data, of provider: SignOnProvider) throws(SignOnError) {
    guard let fields = try? JSONDecoder.ofProviders.decode(Fields.self, from: data) else {
      throw Self.bad(
        provider,
        "it is no JSON with issuer, authorization_endpoint, token_endpoint "
          + "and jwks_uri")
    }
    guard fields.issuer == provider.issuer else {
      throw .otherIssuer(
        provider: provider.id, expected: provider.issuer, found: String(fields.issuer.prefix(200)))
    }
    authorization = try Self.secure(fields.authorizationEndpoint, "authorization", provider)
    token = try Self.secure(fields.tokenEndpoint, "token", provider)
    keys = try Self.secure(fields.jwksUri, "jwks", provider)
    takesBasicSecret =
      fields.tokenEndpointAuthMethodsSupported?.contains("client_secret_basic") ?? true
    namesIssuerInAnswers = fields.authorizationResponseIssParameterSupported ?? false
    try Self.check(fields, provider)
  }

  /// Where the document of an issuer lies.
  static func address(of issuer: String) -> String {
    (issuer.hasSuffix("/") ? String(issuer.dropLast()) : issuer)
      + "/.well-known/openid-configuration"
  }

  private static func check(_ fields: Fields, _ provider: SignOnProvider) throws(SignOnError) {
    if let types = fields.responseTypesSupported, !types.contains("code") {
      throw bad(provider, "it does not offer the code flow")
    }
    if let methods = fields.codeChallengeMethodsSupported, !methods.contains("S256") {
      throw bad(provider, "it does not offer PKCE with S256")
    }
    if let names = fields.idTokenSigningAlgValuesSupported,
      SigningAlgorithm.allCases.allSatisfy({ !names.contains($0.rawValue) })
    {
      throw bad(provider, "it signs with none of RS256 and ES256")
    }
  }

  private static func secure(
    _ text: String, _ name: String, _ provider: SignOnProvider
  ) throws(SignOnError) -> SecureAddress {
    guard let address = SecureAddress(text) else {
      throw bad(provider, "its \(name) address is not https")
    }
    return address
  }

  private static func bad(_ provider: SignOnProvider, _ reason: String) -> SignOnError {
    .badDocument(provider: provider.id, reason: reason)
  }
}
