import GRDB

/// One row of an answer, read by position, counted from 0.
///
/// A row is valid only inside the closure that receives it; copy out what is to be kept.
public struct SQLRow {
  let row: Row

  public func int(_ column: Int) -> Int { Int(row[column] as Int64) }
  public func optionalInt(_ column: Int) -> Int? { (row[column] as Int64?).map { Int($0) } }
  public func int64(_ column: Int) -> Int64 { row[column] }
  public func double(_ column: Int) -> Double { row[column] }
  public func optionalDouble(_ column: Int) -> Double? { row[column] }
  public func text(_ column: Int) -> String { row[column] }
  public func optionalText(_ column: Int) -> String? { row[column] }
  public func flag(_ column: Int) -> Bool { (row[column] as Int64) != 0 }
  public func isNull(_ column: Int) -> Bool { row.hasNull(atIndex: column) }

  /// The bytes of a blob.
  public func bytes(_ column: Int) -> [UInt8] {
    (try? row.withUnsafeData(atIndex: column) { $0.map { [UInt8]($0) } ?? [] }) ?? []
  }
}

extension Row {
  fileprivate func hasNull(atIndex index: Int) -> Bool {
    (self[index] as DatabaseValue).isNull
  }
}
