import GRDB
import GRDBSQLite

/// A compiled statement for bulk work: bind by position (counted from 1), step, read by position.
///
/// It talks to SQLite directly, since loading half a million figures through boxed arguments took
/// three times as long.
public final class SQLStatement {
  private let owner: Statement
  private let handle: OpaquePointer

  init(_ statement: Statement) {
    owner = statement
    handle = statement.sqliteStatement
  }

  deinit { sqlite3_reset(handle) }

  public func bind(_ value: Int, at position: Int32) {
    sqlite3_bind_int64(handle, position, Int64(value))
  }

  public func bind(_ value: Int64?, at position: Int32) {
    if let value {
      sqlite3_bind_int64(handle, position, value)
    } else {
      sqlite3_bind_null(handle, position)
    }
  }

  public func bind(_ value: String, at position: Int32) {
    var value = value
    value.withUTF8 { bytes in
      _ = bytes.withMemoryRebound(to: CChar.self) {
        sqlite3_bind_text(
          handle, position, $0.baseAddress, Int32($0.count),
          unsafeBitCast(-1, to: sqlite3_destructor_type.self))
      }
    }
  }

  /// Hands the engine a pointer that only a function asking for one of that name can read.
  func bind(
    _ pointer: UnsafeMutableRawPointer, named name: UnsafePointer<CChar>, at position: Int32
  ) {
    sqlite3_bind_pointer(handle, position, pointer, name, nil)
  }

  /// Runs the statement once and makes it ready for the next arguments.
  public func run() throws {
    let code = sqlite3_step(handle)
    sqlite3_reset(handle)
    guard code == SQLITE_DONE || code == SQLITE_ROW else { throw failure(code) }
  }

  /// Runs the statement and hands the first row, if any, to `body`.
  public func first<Value>(_ body: (SQLStatement) -> Value) throws -> Value? {
    defer { sqlite3_reset(handle) }
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return body(self)
    case SQLITE_DONE: return nil
    case let code: throw failure(code)
    }
  }

  /// Runs the statement and hands every row to `body`.
  public func eachRow(_ body: (SQLStatement) throws -> Void) throws {
    defer { sqlite3_reset(handle) }
    while true {
      switch sqlite3_step(handle) {
      case SQLITE_ROW: try body(self)
      case SQLITE_DONE: return
      case let code: throw failure(code)
      }
    }
  }

  /// The integer in a column, counted from 0; nil where it is null.
  public func integer(_ column: Int32) -> Int64? {
    sqlite3_column_type(handle, column) == SQLITE_NULL ? nil : sqlite3_column_int64(handle, column)
  }

  private func failure(_ code: Int32) -> SQLFailure {
    let message = sqlite3_db_handle(handle).flatMap { sqlite3_errmsg($0) }.map {
      String(cString: $0)
    }
    return SQLFailure(code: code, message: message ?? "unknown")
  }
}
