/// What is wrong with a table somebody handed in, and where.
public struct TableError: Error, Equatable, Sendable {
  /// The file's name.
  public var file: String
  /// Line in the file, 1 for the header; `nil` where the whole file is meant.
  public var row: Int?
  /// Name of the column; `nil` where the whole row is meant.
  public var column: String?
  /// What is wrong and what to do.
  public var problem: String

  /// Creates an error about a place in a file.
  public init(file: String, row: Int? = nil, column: String? = nil, problem: String) {
    self.file = file
    self.row = row
    self.column = column
    self.problem = problem
  }
}

extension TableError: CustomStringConvertible {
  /// The error for the person who must mend the file.
  public var description: String {
    let place = [row.map { "line \($0)" }, column.map { "column \"\($0)\"" }]
      .compactMap { $0 }.joined(separator: ", ")
    return place.isEmpty ? "\(file): \(problem)" : "\(file), \(place): \(problem)"
  }
}
