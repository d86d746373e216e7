import Crypto
import Foundation

/// What an authenticator app and the hub share: 20 random bytes, as RFC 4226 recommends.
public struct TimeCodeSecret: Sendable, Hashable {
  public let bytes: [UInt8]

  public init(bytes: [UInt8]) { self.bytes = bytes }

  /// A new secret from the system's random numbers.
  public init() {
    bytes = SymmetricKey(size: .init(bitCount: 160)).withUnsafeBytes { [UInt8]($0) }
  }

  /// The secret as people type it into an app: base32 in groups of four.
  public var typedText: String { Base32.grouped(base32, by: 4, with: " ") }

  /// The address that a QR code holds, as authenticator apps read it (Key Uri Format).
  public func address(issuer: String, account: String) -> String {
    let issuer = Self.escaped(issuer)
    return "otpauth://totp/\(issuer):\(Self.escaped(account))?secret=\(base32)&issuer=\(issuer)"
      + "&algorithm=SHA1&digits=\(TimeCode.digits)&period=\(TimeCode.period)"
  }

  private var base32: String { Base32.text(of: bytes) }

  private static func escaped(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
  }
}
