import Sector

/// Why one row was not taken: thrown while a row is read, and turned into a rejection.
struct RowProblem: Error {
  var column: String
  var value: String
  var reason: String

  /// The entry for the reject report.
  func rejection(file: String, row: Int) -> Rejection {
    Rejection(file: file, row: row, column: column, value: value, reason: reason)
  }
}

extension CSVReader {
  /// The problem of field `index` of the present record.
  func problem(_ index: Int, _ header: CSVHeader, _ reason: String) -> RowProblem {
    RowProblem(column: header.names[index], value: text(index), reason: reason)
  }

  /// Rejects the present row; a bad last row without a line end stops the import instead, because
  /// the file was cut off in the middle of it.
  func reject(_ problem: RowProblem, into sink: any ImportSink) throws {
    guard !endsWithoutNewline else {
      throw ImportError(
        .truncated, file: file, row: row, column: problem.column,
        problem: "the last row has no line end and cannot be read (\(problem.reason))",
        remedy: "The file looks cut off: fetch it again")
    }
    try sink.reject(problem.rejection(file: file, row: row))
  }

  /// True where the present record has a field for every column; otherwise the row is rejected.
  func isWhole(_ header: CSVHeader, into sink: any ImportSink) throws -> Bool {
    guard count != header.names.count else { return true }
    try reject(
      RowProblem(
        column: "", value: text(0),
        reason: "the row has \(count) fields, the header has \(header.names.count)"), into: sink)
    return false
  }
}
