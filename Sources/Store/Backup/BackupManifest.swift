import Foundation

/// What a backup holds, as written beside it: enough to tell later that nothing was lost.
public struct BackupManifest: Sendable, Codable, Hashable {
  /// One file of the backup.
  public struct File: Sendable, Codable, Hashable {
    public var name: String
    public var bytes: Int
    /// Hexadecimal.
    public var sha256: String
  }

  /// The form of the backup itself.
  public var format: Int
  /// When it was made: UTC, ISO 8601.
  public var made: String
  /// The version of the program that made it.
  public var program: String
  public var files: [File]
  /// What the database held at the moment that was copied.
  public var contents: BackupContents

  static let presentFormat = 1
  static let fileName = "manifest.json"

  /// The database's entry.
  public var database: File? { files.first { $0.name == Store.fileName } }

  func write(to path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    try Disk.write(try encoder.encode(self) + Data("\n".utf8), to: path)
  }

  /// Reads the manifest of the backup at `folder`.
  ///
  /// - Throws: `BackupError`
  static func read(from folder: String) throws -> BackupManifest {
    let path = folder + "/" + fileName
    guard let data = FileManager.default.contents(atPath: path) else {
      throw BackupError(
        .notFound,
        "There is no backup at '\(folder)': it holds no \(fileName). Name the folder "
          + "that `touchstone backup` made.")
    }
    guard let manifest = try? JSONDecoder().decode(BackupManifest.self, from: data),
      manifest.format == presentFormat, manifest.database != nil
    else {
      throw BackupError(
        .damaged,
        "The file '\(path)' cannot be read as the description of a backup. "
          + "Use another backup, or a newer version of Touchstone.")
    }
    guard Set(manifest.files.map(\.name)).isSubset(of: Backup.fileNames) else {
      throw BackupError(
        .damaged,
        "The description '\(path)' names files that do not belong to a backup. "
          + "Use another backup.")
    }
    return manifest
  }
}
