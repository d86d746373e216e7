import Crypto
import Foundation

/// Codes that change every 30 seconds, as authenticator apps show them (TOTP, RFC 6238, over
/// HMAC-SHA-1, six digits).
public enum TimeCode {
  /// Seconds that one code is shown.
  public static let period = 30
  public static let digits = 6
  /// Codes of the step before and after are taken too: clocks differ and people type slowly.
  public static let tolerance = 1

  /// The number of periods since 1970.
  public static func step(at date: Date) -> Int {
    Int((date.timeIntervalSince1970 / Double(period)).rounded(.down))
  }

  /// The code of one step (RFC 4226, section 5.3).
  public static func code(
    of secret: TimeCodeSecret, step: Int, digits: Int = digits
  ) -> String {
    let counter = withUnsafeBytes(of: UInt64(bitPattern: Int64(step)).bigEndian) { Data($0) }
    let mac = [UInt8](
      HMAC<Insecure.SHA1>.authenticationCode(
        for: counter, using: SymmetricKey(data: secret.bytes)))
    let offset = Int(mac[mac.count - 1] & 0x0f)
    let number = mac[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } & 0x7fff_ffff
    let modulus = (0..<digits).reduce(1) { product, _ in product * 10 }
    let text = String(number % modulus)
    return String(repeating: "0", count: digits - text.count) + text
  }

  /// The step whose code was typed; nil where the code is wrong, too old, or was used before.
  ///
  /// - Parameter lastStep: the newest step whose code was taken; it and all before it are refused,
  ///   so that nobody uses a code that they saw typed.
  public static func step(
    of typed: String, secret: TimeCodeSecret, at date: Date, after lastStep: Int
  ) -> Int? {
    let digits = typed.filter { !$0.isWhitespace && $0 != "-" }
    let now = step(at: date)
    var found: Int?
    for step in (now - tolerance)...(now + tolerance)
    where isSame(code(of: secret, step: step), digits) && step > lastStep && found == nil {
      found = step
    }
    return found
  }

  /// Takes the same time wherever two codes differ.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    let (one, other) = (Array(one.utf8), Array(other.utf8))
    guard one.count == other.count else { return false }
    return zip(one, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
