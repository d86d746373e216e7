import Accounts
import Crypto
import Database
import Foundation

/// The hub's own key: signs the tokens of forms and seals what must be read back, such as the
/// secrets of second factors.
///
/// It lies beside the database in `secret.key`, readable by its owner only, so that a copy of the
/// database alone opens nothing. Each use has a key of its own, derived by HKDF (RFC 5869).
public struct ServerSecret: Sendable {
  /// The file's name inside the data folder.
  public static let fileName = "secret.key"

  private let signing: SymmetricKey
  private let sealing: SymmetricKey

  /// Derives the keys from 32 random bytes.
  init(root: SymmetricKey) {
    signing = Self.derive(from: root, for: "sign")
    sealing = Self.derive(from: root, for: "seal")
  }

  /// A key that lives as long as the process, for stores in memory.
  public static func random() -> ServerSecret { ServerSecret(root: SymmetricKey(size: .bits256)) }

  /// A text that only this hub can make of `text`: HMAC-SHA-256, base64url, 43 characters.
  public func sign(_ text: String) -> String {
    Base64URL.text(of: HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: signing))
  }

  /// Whether `signature` is what `sign` makes of `text`; takes the same time wherever they differ.
  public func isSignature(_ signature: String, of text: String) -> Bool {
    guard let code = Base64URL.bytes(of: signature) else { return false }
    return HMAC<SHA256>.isValidAuthenticationCode(
      code, authenticating: Data(text.utf8), using: signing)
  }

  /// Hides `bytes` (AES-256-GCM); `place` must be the same when they are opened.
  func seal(_ bytes: [UInt8], for place: String) throws -> [UInt8] {
    let box = try AES.GCM.seal(bytes, using: sealing, authenticating: Data(place.utf8))
    // The nonce has its standard length, with which there always is a combined form.
    return [UInt8](box.nonce) + [UInt8](box.ciphertext) + [UInt8](box.tag)
  }

  /// What `seal` hid.
  ///
  /// - Throws: `SQLFailure` where the key file is not the one that sealed it.
  func open(_ sealed: [UInt8], for place: String) throws -> [UInt8] {
    do {
      let box = try AES.GCM.SealedBox(combined: sealed)
      return [UInt8](try AES.GCM.open(box, using: sealing, authenticating: Data(place.utf8)))
    } catch {
      throw SQLFailure(
        kind: .corrupt,
        message: "a second factor was sealed with another key: put the file '\(Self.fileName)' "
          + "that belongs to this database back beside it")
    }
  }

  private static func derive(from root: SymmetricKey, for purpose: String) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: root, info: Data("touchstone \(purpose) 1".utf8), outputByteCount: 32)
  }
}
