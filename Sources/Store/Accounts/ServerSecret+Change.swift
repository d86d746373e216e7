import Accounts
import Crypto
import Database
import Foundation

extension Store {
  /// Exchanges the hub's own key: what it sealed is sealed anew, and what it signed counts no more.
  ///
  /// Killed at any moment it leaves the old key or the new one in force, never a key that does not
  /// open what the database holds: the new key lies beside the old one before the database changes,
  /// and the next start puts it in place where the database is already its own.
  ///
  /// - Returns: how many second factors were sealed anew.
  /// - Throws: `BackupError` of kind `busy` while anybody works on the folder; `SQLFailure`.
  public static func changeKey(in folder: String, at date: Date = Date()) throws -> Int {
    let lock = try DataLock(folder: folder, for: .alone)
    defer { withExtendedLifetime(lock) {} }
    let store = try Store(folder: folder)
    defer { try? store.database.close() }
    let new = try ServerSecret.makeNext(in: folder)
    let count = try store.seal(with: new, at: date)
    try ServerSecret.finishChange(in: folder, of: store.database)
    return count
  }

  /// Seals every second factor with another key, in one transaction with the mark that it is in
  /// force.
  func seal(with new: ServerSecret, at date: Date) throws -> Int {
    try changeAccounts { database in
      let sealed = try database.all("SELECT account, sealed_secret FROM second_factor") {
        (account: $0.text(0), secret: $0.bytes(1))
      }
      for factor in sealed {
        let place = "second factor \(factor.account)"
        try database.run(
          "UPDATE second_factor SET sealed_secret = ? WHERE account = ?",
          [
            .blob(try new.seal(secret.open(factor.secret, for: place), for: place)),
            .text(factor.account),
          ])
      }
      try Settings.set(ServerSecret.markSetting, to: new.mark, in: database)
      try database.record(
        AuditEvent(
          by: .console, "key.change", .init("key", "hub"), scope: .sector,
          from: "command key change", details: ["second-factors": "\(sealed.count)"]),
        at: Timestamp.text(date))
      return sealed.count
    }
  }
}

extension ServerSecret {
  /// Where a new key waits until the database is its own.
  static let nextFileName = fileName + ".next"
  static let markSetting = "key.mark"

  /// Tells this key from others without telling anything of it.
  var mark: String { sign("mark of the key") }

  /// A new key, on the disk before it is used.
  static func makeNext(in folder: String) throws -> ServerSecret {
    let path = (folder as NSString).appendingPathComponent(nextFileName)
    try? FileManager.default.removeItem(atPath: path)
    let key = SymmetricKey(size: .bits256)
    try Disk.write(key.withUnsafeBytes { Data($0) }, to: path)
    try Disk.settle(folder)
    return ServerSecret(root: key)
  }

  /// Puts a new key in place where the database was sealed with it already.
  static func finishChange(in folder: String, of database: SQLDatabase) throws {
    let next = (folder as NSString).appendingPathComponent(nextFileName)
    guard let bytes = FileManager.default.contents(atPath: next), bytes.count == 32,
      let mark = try? database.read({ try Settings.text(markSetting, in: $0) }),
      ServerSecret(root: SymmetricKey(data: bytes)).mark == mark
    else { return }
    try Disk.move(next, to: (folder as NSString).appendingPathComponent(fileName))
    try Disk.settle(folder)
  }
}
