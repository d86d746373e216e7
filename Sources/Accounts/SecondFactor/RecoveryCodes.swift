import Crypto
import Foundation

/// Ten codes that each open the account once, for the day on which the phone is lost. They are
/// shown once; only their hashes are kept.
///
/// A code carries 120 random bits, so that a plain hash is safe (OWASP ASVS 5, 6.5.2: 112 bits).
public struct RecoveryCodes: Sendable, Hashable {
  public static let count = 10

  /// As shown: six groups of four letters and digits.
  public let texts: [String]

  /// New codes from the system's random numbers.
  public init() {
    texts = (0..<Self.count).map { _ in
      let bytes = SymmetricKey(size: .init(bitCount: 120)).withUnsafeBytes { [UInt8]($0) }
      return Base32.grouped(Base32.text(of: bytes), by: 4, with: "-")
    }
  }

  /// What is kept of each.
  public var hashes: [String] { texts.map(Self.hash) }

  /// What would be kept of a code that somebody typed: capitals or not, with or without the
  /// dashes, and with 0, 1 and 8 read as the letters they resemble.
  public static func hash(of typed: String) -> String {
    OneTimeToken.hash(of: normalised(typed))
  }

  private static func normalised(_ typed: String) -> String {
    String(
      typed.uppercased().compactMap { character in
        switch character {
        case "0": "O"
        case "1": "I"
        case "8": "B"
        default: Base32.alphabet.contains(character) ? character : nil
        }
      })
  }
}
