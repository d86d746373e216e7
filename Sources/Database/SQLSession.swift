import Foundation
import GRDB

/// A conversation with the database inside one transaction or one consistent read.
///
/// Statements are compiled once and kept. Arguments stand as `?` in the text, in order.
public struct SQLSession {
  let connection: Database

  /// Runs a statement that answers no rows.
  public func run(_ sql: String, _ arguments: [SQLValue] = []) throws {
    try SQLFailure.wrapping {
      let statement = try connection.cachedStatement(sql: sql)
      try statement.execute(arguments: StatementArguments(arguments.map(\.databaseValue)))
    }
  }

  /// Runs a script of several statements without arguments, as migrations do.
  public func runScript(_ sql: String) throws {
    try SQLFailure.wrapping { try connection.execute(sql: sql) }
  }

  /// Number of rows that the last `run` inserted, changed or deleted.
  public var changedRows: Int { connection.changesCount }

  /// Calls `body` for every row.
  public func forEach(
    _ sql: String, _ arguments: [SQLValue] = [], _ body: (SQLRow) throws -> Void
  ) throws {
    try SQLFailure.wrapping {
      let statement = try connection.cachedStatement(sql: sql)
      let cursor = try Row.fetchCursor(
        statement, arguments: StatementArguments(arguments.map(\.databaseValue)))
      while let row = try cursor.next() { try body(SQLRow(row: row)) }
    }
  }

  /// Every row, made into a value by `transform`.
  public func all<Value>(
    _ sql: String, _ arguments: [SQLValue] = [], _ transform: (SQLRow) throws -> Value
  ) throws -> [Value] {
    var values: [Value] = []
    try forEach(sql, arguments) { values.append(try transform($0)) }
    return values
  }

  /// The first row, or nil where there is none.
  public func first<Value>(
    _ sql: String, _ arguments: [SQLValue] = [], _ transform: (SQLRow) throws -> Value
  ) throws -> Value? {
    try SQLFailure.wrapping {
      let statement = try connection.cachedStatement(sql: sql)
      let cursor = try Row.fetchCursor(
        statement, arguments: StatementArguments(arguments.map(\.databaseValue)))
      return try cursor.next().map { try transform(SQLRow(row: $0)) }
    }
  }

  /// The first number of the first row; 0 where there is no row or it is null.
  public func count(_ sql: String, _ arguments: [SQLValue] = []) throws -> Int {
    try first(sql, arguments) { $0.optionalInt(0) ?? 0 } ?? 0
  }

  /// The first column of every row as whole numbers, those that are null left out: for lists of tens
  /// of thousands, which take five times as long row by row.
  public func integers(_ sql: String, _ arguments: [SQLValue] = []) throws -> [Int64] {
    try SQLFailure.wrapping {
      let statement = try connection.cachedStatement(sql: sql)
      try statement.setArguments(StatementArguments(arguments.map(\.databaseValue)))
      var numbers: [Int64] = []
      try SQLStatement(statement).eachRow { row in row.integer(0).map { numbers.append($0) } }
      return numbers
    }
  }

  /// A statement to be run very often with other arguments, as bulk loading does.
  public func prepare(_ sql: String) throws -> SQLStatement {
    try SQLFailure.wrapping { SQLStatement(try connection.makeStatement(sql: sql)) }
  }
}

extension SQLValue {
  var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let value): value.databaseValue
    case .real(let value): value.databaseValue
    case .text(let value): value.databaseValue
    case .blob(let value): Data(value).databaseValue
    }
  }
}
