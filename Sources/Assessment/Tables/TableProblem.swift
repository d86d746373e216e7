/// Why a sheet of answers could not be taken: row, column, and one sentence for its owner.
public struct TableProblem: Error, Sendable, Hashable, CustomStringConvertible {
  /// As the spreadsheet program counts, the header being row 1.
  public var row: Int
  /// The column's name; nil where the row or sheet as a whole is meant.
  public var column: String?
  public var sentence: String

  public init(row: Int, column: String? = nil, _ sentence: String) {
    self.row = row
    self.column = column
    self.sentence = sentence
  }

  public var description: String {
    "Row \(row)" + (column.map { ", column \($0)" } ?? "") + ": " + sentence
  }
}
