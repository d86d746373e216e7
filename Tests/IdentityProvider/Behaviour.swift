import Foundation

extension LoopbackProvider {
  /// What the provider does and says.
  public struct Behaviour: Sendable {
    /// Claims put over the usual ones.
    public var claims: [String: Value] = [:]
    /// Claims left out.
    public var withoutClaims: Set<String> = []
    /// Fields put over those of the discovery document.
    public var discovery: [String: Value] = [:]
    public var signing = Signing.rs256
    /// The name of the key that signs and stands in the set; nil for none.
    public var keyName: String? = "key-1"
    /// The name that tokens give, where it is not that of the key.
    public var tokenKeyName: String?
    /// Accepts a code again and again.
    public var forgetsCodes = false
    /// Sent back to the hub in place of a code.
    public var refusal: String?
    /// Whether answers name their issuer (RFC 9207).
    public var namesIssuer = false

    public init() {}
  }

  /// How tokens are signed.
  public enum Signing: Sendable, CaseIterable {
    case rs256, es256
    /// With the text of the public key as a shared secret.
    case hs256WithPublicKey
    case none
    /// By a key that is not the one in the set.
    case foreignKey
  }

  /// A value of JSON.
  public enum Value: Sendable, Codable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral
  {
    case text(String)
    case number(Int)
    case truth(Bool)
    case texts([String])

    public init(stringLiteral value: String) { self = .text(value) }
    public init(integerLiteral value: Int) { self = .number(value) }
    public init(booleanLiteral value: Bool) { self = .truth(value) }
    public init(arrayLiteral elements: String...) { self = .texts(elements) }

    public init(from decoder: any Decoder) throws {
      self = .text(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .text(let text): try container.encode(text)
      case .number(let number): try container.encode(number)
      case .truth(let truth): try container.encode(truth)
      case .texts(let texts): try container.encode(texts)
      }
    }
  }
}
