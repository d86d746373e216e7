import Crypto
import CryptoExtras
import Foundation

/// What is kept of a password: its scrypt hash, with the salt and the cost beside it, so that the
/// cost can be raised later without asking anybody for a new password.
///
/// As text: `$scrypt$ln=17,r=8,p=1$salt$hash`, both parts in base64 without padding (the PHC
/// string format).
public struct PasswordHash: Sendable, Hashable {
  public let cost: ScryptCost
  let salt: [UInt8]
  let key: [UInt8]

  private static let keyBytes = 32

  /// Hashes a password with a new random salt of 32 bytes. Takes as long as `cost` says.
  public init(of password: String, cost: ScryptCost = .recommended) throws {
    let salt = SymmetricKey(size: .bits256).withUnsafeBytes { [UInt8]($0) }
    try self.init(of: password, salt: salt, cost: cost)
  }

  init(of password: String, salt: [UInt8], cost: ScryptCost) throws {
    self.cost = cost
    self.salt = salt
    key = try Self.derive(password, salt: salt, cost: cost, bytes: Self.keyBytes)
  }

  /// A hash that belongs to no password: checking against it takes the usual time and says no.
  public static func decoy(cost: ScryptCost = .recommended) -> PasswordHash {
    PasswordHash(
      cost: cost, salt: [UInt8](repeating: 0, count: keyBytes),
      key: [UInt8](repeating: 0, count: keyBytes))
  }

  private init(cost: ScryptCost, salt: [UInt8], key: [UInt8]) {
    self.cost = cost
    self.salt = salt
    self.key = key
  }

  /// Reads what `text` wrote; nil where it is no such text.
  public init?(text: String) {
    let parts = text.split(separator: "$", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 5, parts[0].isEmpty, parts[1] == "scrypt",
      let cost = ScryptCost(text: parts[2]), cost.isSound,
      let salt = Self.bytes(of: parts[3]), let key = Self.bytes(of: parts[4]),
      !salt.isEmpty, key.count == Self.keyBytes
    else { return nil }
    self.cost = cost
    self.salt = salt
    self.key = key
  }

  /// As kept.
  public var text: String {
    "$scrypt$\(cost.text)$\(Self.text(of: salt))$\(Self.text(of: key))"
  }

  /// Whether `password` is the one that was hashed. Compares in constant time.
  public func matches(_ password: String) throws -> Bool {
    let tried = try Self.derive(password, salt: salt, cost: cost, bytes: key.count)
    return zip(tried, key).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// Whether it was made at another cost than the one in force, and should be made anew when the
  /// password is next at hand.
  public func needsUpgrade(to cost: ScryptCost = .recommended) -> Bool { self.cost != cost }

  /// scrypt over the password's text in Unicode's composed form (NFKC), so that a letter with an
  /// accent is the same from every keyboard.
  static func derive(
    _ password: String, salt: [UInt8], cost: ScryptCost, bytes: Int
  ) throws -> [UInt8] {
    try KDF.Scrypt.deriveKey(
      from: Data(password.precomposedStringWithCompatibilityMapping.utf8), salt: salt,
      outputByteCount: bytes, rounds: 1 << cost.logRounds, blockSize: cost.blockSize,
      parallelism: cost.parallelism
    ).withUnsafeBytes { [UInt8]($0) }
  }

  private static func text(of bytes: [UInt8]) -> String {
    Data(bytes).base64EncodedString().replacing("=", with: "")
  }

  private static func bytes(of text: String) -> [UInt8]? {
    let padding = String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
    return Data(base64Encoded: text + padding).map { [UInt8]($0) }
  }
}

extension ScryptCost {
  /// `ln=17,r=8,p=1`
  fileprivate var text: String { "ln=\(logRounds),r=\(blockSize),p=\(parallelism)" }

  fileprivate init?(text: String) {
    let fields = text.split(separator: ",", omittingEmptySubsequences: false)
    guard fields.count == 3, let logRounds = Self.number(fields[0], after: "ln="),
      let blockSize = Self.number(fields[1], after: "r="),
      let parallelism = Self.number(fields[2], after: "p=")
    else { return nil }
    self.init(logRounds: logRounds, blockSize: blockSize, parallelism: parallelism)
  }

  private static func number(_ field: Substring, after name: String) -> Int? {
    field.hasPrefix(name) ? Int(field.dropFirst(name.count)) : nil
  }
}
