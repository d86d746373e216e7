import Database
import Foundation

/// What Touchstone keeps: one folder of this target for each area.
///
/// A store is opened once for a process and shared; readers do not wait for writers.
public final class Store: Sendable {
  public let database: SQLDatabase
  let catalogueCache = CatalogueCache()
  let frameworkCache = FrameworkCache()
  let desk: AccountDesk

  /// Every step of the database's layout, by area, in order.
  public static let migrations: [Migration] =
    [
      SectorMigrations.all, IndexMigrations.all, AccountMigrations.all, AuditMigrations.all,
      JobMigrations.all, MailMigrations.all,
      AssessmentMigrations.all,
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
    try self.init(database: SQLDatabase(path: path)) { try ServerSecret.inFolder(folder) }
  }

  /// Takes an open database and brings its layout up to date.
  ///
  /// - Parameter secret: reads or makes the hub's key when it is first needed; by default a key
  ///   that is gone with the process, as suits a database in memory.
  public init(
    database: SQLDatabase, secret: @escaping @Sendable () throws -> ServerSecret = { .random() }
  ) throws {
    self.database = database
    desk = AccountDesk(secret: secret)
    try database.migrate(Self.migrations)
  }

  /// The hub's own key, which signs the tokens of forms.
  ///
  /// - Throws: `SQLFailure` where its file in the data folder can neither be read nor made.
  public func secret() throws -> ServerSecret { try desk.secret() }
}
