import Database
import Foundation

/// What Touchstone keeps: one folder of this target for each area.
///
/// A store is opened once for a process and shared; readers do not wait for writers.
public final class Store: Sendable {
  public let database: SQLDatabase
  let catalogueCache = CatalogueCache()
  /// How far the jobs of this process are.
  public let jobProgress = JobProgress()

  /// Every step of the database's layout, by area, in order.
  public static let migrations: [Migration] =
    [
      SectorMigrations.all, IndexMigrations.all, AuditMigrations.all, JobMigrations.all,
      MailMigrations.all,
    ].joined().sorted { $0.number < $1.number }

  /// The database file's name inside the data folder.
  public static let fileName = "touchstone.sqlite"

  /// Opens the store in `folder`, making folder and file where they do not exist, and brings the
  /// layout up to date.
  ///
  /// - Throws: `SQLFailure` with one sentence for the person who runs the server.
  public convenience init(folder: String) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw SQLFailure(
        kind: .cannotOpen,
        message: "The data folder '\(folder)' could not be made. Check its path and its owner, "
          + "or name another with --data.")
    }
    let path = (folder as NSString).appendingPathComponent(Self.fileName)
    try self.init(database: SQLDatabase(path: path))
  }

  /// Takes an open database and brings its layout up to date.
  public init(database: SQLDatabase) throws {
    self.database = database
    try database.migrate(Self.migrations)
  }
}
