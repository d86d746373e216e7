import Foundation
import GRDB

/// The one place where Touchstone keeps things: SQL in, rows out.
///
/// The seam behind which the engine can be changed: no type of the engine appears above it. Today
/// it is SQLite in write-ahead mode, many readers beside one writer. Every write is a transaction.
public final class SQLDatabase: Sendable {
  let pool: any DatabaseWriter

  /// Opens or makes the database file at `path`.
  ///
  /// - Throws: `SQLFailure` when the folder cannot be written or the file is not a database.
  public init(path: String, readers: Int = 4) throws {
    var configuration = Self.configuration
    configuration.maximumReaderCount = readers
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { connection in
      try connection.execute(
        sql: "PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY")
    }
    pool = try SQLFailure.wrapping { try DatabasePool(path: path, configuration: configuration) }
  }

  /// A database in memory, for tests and dry runs.
  public init() throws {
    pool = try DatabaseQueue(configuration: Self.configuration)
  }

  /// Opens a database file that nobody else uses, only to read it; leaves no files beside it.
  public init(readingFile path: String) throws {
    var configuration = Self.configuration
    configuration.readonly = true
    pool = try SQLFailure.wrapping { try DatabaseQueue(path: path, configuration: configuration) }
  }

  /// What every connection is given.
  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { try SearchVisit.register(on: $0) }
    return configuration
  }

  /// Reads from one consistent state; writers do not disturb it.
  public func read<Value>(_ body: (SQLSession) throws -> Value) throws -> Value {
    try SQLFailure.wrapping { try pool.read { try body(SQLSession(connection: $0)) } }
  }

  /// Writes in one transaction: all of it is kept, or none when `body` throws.
  public func write<Value>(_ body: (SQLSession) throws -> Value) throws -> Value {
    try SQLFailure.wrapping { try pool.write { try body(SQLSession(connection: $0)) } }
  }

  /// Closes every connection; further use fails.
  public func close() throws { try SQLFailure.wrapping { try pool.close() } }
}
