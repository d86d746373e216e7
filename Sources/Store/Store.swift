import Accounts
import Database
import Foundation

/// What Touchstone keeps: one folder of this target for each area.
///
/// A store is opened once for a process and shared; readers do not wait for writers.
public final class Store: Sendable {
  public let database: SQLDatabase
  /// The data folder; nil for a database in memory.
  public let folder: String?
  let catalogueCache = CatalogueCache()
  let frameworkCache = FrameworkCache()
  let spreadCache = SpreadCache()
  /// The hub's own key, which signs the tokens of forms.
  public let secret: ServerSecret
  let desk: AccountDesk
  let library = LibraryCache()
  let dialogueSearch = DialogueSearch()
  /// How far the jobs of this process are.
  public let jobProgress = JobProgress()

  /// Every step of the database's layout, by area, in order.
  public static let migrations: [Migration] =
    [
      SectorMigrations.all, IndexMigrations.all, AccountMigrations.all, AuditMigrations.all,
      JobMigrations.all, MailMigrations.all, LibraryMigrations.all, DialogueMigrations.all,
      SignOnMigrations.all,
      AssessmentMigrations.all, ReportMigrations.all,
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
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw SQLFailure(
        kind: .cannotOpen,
        message: "The data folder '\(folder)' could not be made. Check its path and its owner, "
          + "or name another with --data.")
    }
    let path = (folder as NSString).appendingPathComponent(Self.fileName)
    try Backup.checkNotHalfRestored(folder)
    Self.makePrivateFile(at: path)
    let database = try SQLDatabase(path: path)
    let secret = try ServerSecret.inFolder(folder, of: database)
    try self.init(database: database, folder: folder, secret: secret)
  }

  /// Makes the empty file for a new database, readable by its owner only; the files that the engine
  /// puts beside it get the same rights. Where it cannot be made, opening it says why.
  private static func makePrivateFile(at path: String) {
    let handle = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if handle >= 0 { close(handle) }
  }

  /// Takes an open database and brings its layout up to date.
  ///
  /// - Parameters:
  ///   - folder: where the database lies, to say how much room there is.
  ///   - secret: the hub's own key; by default one that is gone with the process, as suits a
  ///     database in memory.
  ///   - passwordCost: what hashing a password costs; only tests take less than is recommended.
  public init(
    database: SQLDatabase, folder: String? = nil, secret: ServerSecret = .random(),
    passwordCost: ScryptCost = .recommended
  ) throws {
    self.database = database
    self.folder = folder
    self.secret = secret
    desk = AccountDesk(passwordCost: passwordCost)
    try database.migrate(Self.migrations)
    try indexEarlierThreads()
  }
}
