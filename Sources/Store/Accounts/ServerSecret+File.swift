import Crypto
import Database
import Foundation

extension ServerSecret {
  /// The key in `folder`, made where there is none.
  ///
  /// - Throws: `SQLFailure` that names the file, where it cannot be read or made or is no key.
  static func inFolder(_ folder: String, of database: SQLDatabase) throws -> ServerSecret {
    try finishChange(in: folder, of: database)
    let path = (folder as NSString).appendingPathComponent(fileName)
    if !FileManager.default.fileExists(atPath: path) { try make(at: path) }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw SQLFailure(
        kind: .cannotOpen,
        message: "the key file '\(path)' cannot be read; run the hub as the account that owns it")
    }
    guard bytes.count == 32 else {
      throw SQLFailure(
        kind: .corrupt, message: "the key file '\(path)' does not hold 32 bytes")
    }
    return ServerSecret(root: SymmetricKey(data: bytes))
  }

  /// Writes a new key aside and links it into place: whoever looks sees no key or a whole one, and
  /// of two programs that start at once one wins.
  private static func make(at path: String) throws {
    let aside = path + "." + UUID().uuidString
    defer { unlink(aside) }
    let bytes = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }
    let isWritten = FileManager.default.createFile(
      atPath: aside, contents: bytes, attributes: [.posixPermissions: 0o600])
    guard isWritten, (try? Disk.settle(aside)) != nil, link(aside, path) == 0 || errno == EEXIST
    else {
      throw SQLFailure(
        kind: .readOnly, message: "the key file '\(path)' could not be written")
    }
  }
}
