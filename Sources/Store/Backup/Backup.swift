import Database
import Foundation

/// A copy of everything that a hub keeps, made while it works and checked before it counts: a
/// folder with the database, the key that seals second-factor secrets, and a manifest with hashes.
public enum Backup {
  /// Files that a backup may hold beside its manifest.
  static let fileNames: Set = [Store.fileName, ServerSecret.fileName]

  /// Makes a backup of an open store.
  ///
  /// The folder appears under its name only when it is whole: written under another name, checked
  /// by opening it, and settled on the disk.
  /// - Parameters:
  ///   - data: the store's data folder.
  ///   - folder: the folder to make; there must be nothing of that name.
  ///   - program: the program's version.
  ///   - progress: share done, 0 to 1.
  /// - Throws: `BackupError`, `SQLFailure`; nothing is then left behind.
  public static func make(
    of store: Store, data: String, to folder: String, program: String,
    progress: @escaping (Double) -> Void = { _ in }
  ) throws -> BackupManifest {
    let folder = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    guard !Disk.exists(folder) else {
      throw BackupError(
        .cannotWrite,
        "There is a '\(folder)' already, and a backup never writes over anything. "
          + "Choose another name.")
    }
    let draft = folder + ".part"
    let lock = try claim(draft)
    defer { withExtendedLifetime(lock) {} }
    do {
      let manifest = try write(store, data, to: draft, program, progress)
      try check(manifest, at: draft)
      try Disk.settle(draft)
      try Disk.move(draft, to: folder)
      try? Disk.settle((folder as NSString).deletingLastPathComponent.ifEmpty("."))
      return manifest
    } catch {
      try? FileManager.default.removeItem(atPath: draft)
      throw error
    }
  }

  /// Makes the folder for the draft; what a killed backup left there is cleared away.
  private static func claim(_ draft: String) throws -> DataLock? {
    if Disk.exists(draft) {
      guard (try? DataLock(folder: draft, for: .alone)) != nil else {
        throw BackupError(
          .busy, "Another backup to the same place is being made. Try again when it is done.")
      }
      try? FileManager.default.removeItem(atPath: draft)
    }
    try Disk.makeFolder(draft)
    return try DataLock(folder: draft, for: .alone)
  }

  private static func write(
    _ store: Store, _ data: String, to draft: String, _ program: String,
    _ progress: @escaping (Double) -> Void
  ) throws -> BackupManifest {
    let made = Timestamp.now()
    let database = draft + "/" + Store.fileName
    let held = try store.database.copy(to: database, progress: progress, look: BackupContents.init)
    guard chmod(database, 0o600) == 0 else { throw Disk.failure(database) }
    try Disk.settle(database)
    let key = data + "/" + ServerSecret.fileName
    if Disk.exists(key) { try Disk.copy(key, to: draft + "/" + ServerSecret.fileName) }
    let names = try FileManager.default.contentsOfDirectory(atPath: draft).sorted()
    let files = try names.map { name in
      let digest = try Disk.digest(draft + "/" + name)
      return BackupManifest.File(name: name, bytes: digest.bytes, sha256: digest.sha256)
    }
    let manifest = BackupManifest(
      format: BackupManifest.presentFormat, made: made, program: program,
      files: files, contents: held)
    try manifest.write(to: draft + "/" + BackupManifest.fileName)
    return manifest
  }

  /// Opens the database at `folder` and holds it against the manifest: structure, references,
  /// layout, and the number of rows of every table.
  ///
  /// - Throws: `BackupError` of kind `damaged`.
  static func check(_ manifest: BackupManifest, at folder: String) throws {
    let database = try SQLDatabase(readingFile: folder + "/" + Store.fileName)
    defer { try? database.close() }
    let (damages, held) = try database.read { (try $0.damages(), try BackupContents($0)) }
    let problems = damages + held.differences(from: manifest.contents)
    guard problems.isEmpty else {
      throw BackupError(
        .damaged,
        "The copy of the database is not sound: \(problems.joined(separator: "; ")). "
          + "Do not use it; make another, or use another backup.")
    }
  }

  /// Checks a backup as it lies there: hashes first, then the database itself.
  ///
  /// - Throws: `BackupError`
  @discardableResult
  public static func verify(_ folder: String) throws -> BackupManifest {
    let manifest = try BackupManifest.read(from: folder)
    for file in manifest.files {
      let path = folder + "/" + file.name
      guard Disk.exists(path) else {
        throw BackupError(
          .damaged, "The backup at '\(folder)' lacks its file \(file.name). Use another backup.")
      }
      let digest = try Disk.digest(path)
      guard digest.bytes == file.bytes, digest.sha256 == file.sha256 else {
        throw BackupError(
          .damaged,
          "The file '\(path)' is not the one that was backed up: its length or hash "
            + "differs from \(BackupManifest.fileName). Use another backup.")
      }
    }
    try check(manifest, at: folder)
    return manifest
  }
}

extension String {
  fileprivate func ifEmpty(_ other: String) -> String { isEmpty ? other : self }
}
