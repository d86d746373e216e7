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
    var authorization_endpoint: String
    var token_endpoint: String
    var jwks_uri: String
    var response_types_supported: [String]?
    var token_endpoint_auth_methods_supported: [String]?
    var id_token_signing_alg_values_supported: [String]?
    var code_challenge_methods_supported: [String]?
    var authorization_response_iss_parameter_supported: Bool?
  }

  /// Reads the document that `provider` answered.
  init(_ data: Data, of provider: SignOnProvider) throws(SignOnError) {
    guard let fields = try? JSONDecoder().decode(Fields.self, from: data) else {
      throw Self.bad(provider, "it is no JSON with issuer, authorization_endpoint, token_endpoint "
        + "and jwks_uri")
    }
    guard fields.issuer == provider.issuer else {
      throw .otherIssuer(
        provider: provider.id, expected: provider.issuer, found: String(fields.issuer.prefix(200)))
    }
    authorization = try Self.secure(fields.authorization_endpoint, "authorization", provider)
    token = try Self.secure(fields.token_endpoint, "token", provider)
    keys = try Self.secure(fields.jwks_uri, "jwks", provider)
    takesBasicSecret =
      fields.token_endpoint_auth_methods_supported?.contains("client_secret_basic") ?? true
    namesIssuerInAnswers = fields.authorization_response_iss_parameter_supported ?? false
    try Self.check(fields, provider)
  }

  /// Where the document of an issuer lies.
  static func address(of issuer: String) -> String {
    (issuer.hasSuffix("/") ? String(issuer.dropLast()) : issuer)
      + "/.well-known/openid-configuration"
  }

  private static func check(_ fields: Fields, _ provider: SignOnProvider) throws(SignOnError) {
    if let types = fields.response_types_supported, !types.contains("code") {
      throw bad(provider, "it does not offer the code flow")
    }
    if let methods = fields.code_challenge_methods_supported, !methods.contains("S256") {
      throw bad(provider, "it does not offer PKCE with S256")
    }
    if let names = fields.id_token_signing_alg_values_supported,
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
