/// The column names of a table, and where each stands.
public struct CSVHeader: Sendable {
  public let file: String
  public let names: [String]
  /// The line the header stands on.
  public let row: Int

  public init(names: [String], file: String, row: Int) {
    self.names = names.map { CellText.trimmed($0) }
    self.file = file
    self.row = row
  }

  /// The place of the column `name`, or an error that lists the columns there are.
  public func index(of name: String) throws -> Int {
    if let index = names.firstIndex(of: name) { return index }
    let known = names.prefix(30).map { $0.isEmpty ? "(no name)" : $0 }.joined(separator: ", ")
    throw ImportError(
      .missingColumn, file: file, row: row,
      problem: "column '\(name)' not found; the table has: \(known)"
        + (names.count > 30 ? ", ... (\(names.count) columns)" : ""),
      remedy: "Check that this is the right file, or name its kind with --as")
  }

  /// The place of the column `name`; nil where the table has none.
  public func optionalIndex(of name: String) -> Int? { names.firstIndex(of: name) }
}

extension CSVReader {
  /// Takes the next record as the header.
  public mutating func readHeader() throws -> CSVHeader {
    guard try next() else {
      throw ImportError(
        .truncated, file: file, problem: "the file is empty",
        remedy: "Fetch the file again")
    }
    return CSVHeader(names: texts(), file: file, row: row)
  }
}
