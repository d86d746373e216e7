import GRDB
import GRDBSQLite

/// Why the database could not do what was asked, in words for the person who runs the server.
public struct SQLFailure: Error, Sendable, CustomStringConvertible {
  /// What kind of trouble it is, for code that can do something about it.
  public enum Kind: Sendable {
    case diskFull, readOnly, busy, cannotOpen, corrupt, constraint, newerSchema, other
  }

  public let kind: Kind
  public let message: String

  /// A trouble that was found above the database itself.
  public init(kind: Kind, message: String) {
    self.kind = kind
    self.message = message
  }

  init(code: Int32, message: String) {
    self.kind = Self.kind(of: code)
    self.message = message
  }

  /// One sentence: what was wrong and what to do.
  public var description: String {
    switch kind {
    case .diskFull:
      "The disk is full, so nothing was changed. Free some space and try again."
    case .readOnly:
      "The database may not be written to, so nothing was changed. "
        + "Check who owns the data folder and that it is not mounted read-only."
    case .busy:
      "Another program is writing to the database. Wait for it to finish and try again."
    case .cannotOpen:
      "The database could not be opened (\(message)). Check the data folder's path and its owner."
    case .corrupt:
      "The database file is damaged or is not a database (\(message)). Restore it from a backup."
    case .constraint, .newerSchema, .other:
      message
    }
  }

  private static func kind(of code: Int32) -> Kind {
    switch code & 0xff {
    case SQLITE_FULL, SQLITE_IOERR: .diskFull
    case SQLITE_READONLY, SQLITE_PERM: .readOnly
    case SQLITE_BUSY, SQLITE_LOCKED: .busy
    case SQLITE_CANTOPEN: .cannotOpen
    case SQLITE_CORRUPT, SQLITE_NOTADB: .corrupt
    case SQLITE_CONSTRAINT: .constraint
    default: .other
    }
  }

  /// Runs `body` and turns the engine's own errors into this type.
  static func wrapping<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw SQLFailure(
        code: error.extendedResultCode.rawValue, message: error.message ?? error.description)
    }
  }
}
