import Database
import Foundation

extension Backup {
  /// What a restore did.
  public struct Restored: Sendable {
    public var manifest: BackupManifest
    /// Where what was there before is kept; nil where nothing was.
    public var kept: String?
  }

  /// Puts a backup into a data folder, and brings its layout up to date.
  ///
  /// Everything is checked on a copy inside the folder before anything that was there is touched;
  /// what was there is moved aside, never deleted.
  /// - Parameter replaces: true to put it in place of what the folder holds.
  /// - Throws: `BackupError`, `SQLFailure`
  @discardableResult
  public static func restore(
    _ backup: String, to data: String, replaces: Bool = false, at now: Date = Date()
  ) throws -> Restored {
    let manifest = try verify(backup)
    try FileManager.default.createFolder(data)
    let lock = try DataLock(folder: data, for: .alone)
    defer { withExtendedLifetime(lock) {} }
    let draft = data + "/" + draftName
    try? FileManager.default.removeItem(atPath: draft)
    let held = try FileManager.default.contentsOfDirectory(atPath: data)
    guard held.isEmpty || replaces else {
      throw BackupError(
        .cannotWrite,
        "The data folder '\(data)' is not empty. Name another with --data, or give "
          + "--replace to keep what it holds aside and put the backup in its place.")
    }
    do {
      try prepare(backup, manifest, in: draft)
    } catch {
      try? FileManager.default.removeItem(atPath: draft)
      throw error
    }
    let kept = try moveAside(held, of: data, at: now)
    try install(draft, in: data)
    return Restored(manifest: manifest, kept: kept)
  }

  private static let draftName = "restoring"

  /// A restore that was killed while it moved files leaves a folder without a database, beside which
  /// both copies are whole. A new hub must not begin there unasked.
  ///
  /// - Throws: `SQLFailure`
  static func checkNotHalfRestored(_ data: String) throws {
    guard Disk.exists(data + "/" + draftName), !Disk.exists(data + "/" + Store.fileName) else {
      return
    }
    throw SQLFailure(
      kind: .cannotOpen,
      message: "A restore into the data folder '\(data)' was interrupted. Give the same "
        + "`touchstone restore` again, with --replace; what was there before lies in a folder "
        + "'before-...' inside it.")
  }

  /// Copies the backup into `draft`, checks the copy and brings its layout up to date.
  private static func prepare(
    _ backup: String, _ manifest: BackupManifest, in draft: String
  ) throws {
    try Disk.makeFolder(draft)
    for file in manifest.files {
      try Disk.copy(backup + "/" + file.name, to: draft + "/" + file.name)
    }
    try check(manifest, at: draft)
    try Store(folder: draft).database.close()
  }

  /// Moves what the folder holds of a hub into a folder of its own. The files beside the database go
  /// with it: left behind, they would be read as part of the new one.
  private static func moveAside(_ held: [String], of data: String, at now: Date) throws -> String? {
    let own = held.filter { $0.hasPrefix(Store.fileName) || $0.hasPrefix(ServerSecret.fileName) }
      .sorted()
    guard !own.isEmpty else { return nil }
    let stamp = Timestamp.text(now).filter { $0 != ":" && $0 != "-" }
    var kept = data + "/before-\(stamp)"
    while Disk.exists(kept) { kept += "x" }
    try Disk.makeFolder(kept)
    for name in own { try Disk.move(data + "/" + name, to: kept + "/" + name) }
    return kept
  }

  /// The database comes last: while it is missing, the folder is empty rather than half restored.
  private static func install(_ draft: String, in data: String) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: draft).sorted()
    for name in names where name != Store.fileName {
      try Disk.move(draft + "/" + name, to: data + "/" + name)
    }
    try Disk.move(draft + "/" + Store.fileName, to: data + "/" + Store.fileName)
    try Disk.settle(data)
    try? FileManager.default.removeItem(atPath: draft)
  }
}

extension FileManager {
  fileprivate func createFolder(_ path: String) throws {
    do {
      try createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw BackupError(
        .cannotWrite,
        "The data folder '\(path)' could not be made. Check its path and its owner, "
          + "or name another with --data.")
    }
  }
}
