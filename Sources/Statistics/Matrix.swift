/// A small dense matrix of numbers, stored row by row.
public struct Matrix: Sendable, Equatable {
  /// Number of rows.
  public let rows: Int
  /// Number of columns.
  public let columns: Int
  /// Entries row by row.
  public var cells: [Double]

  /// A matrix of zeros.
  public init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    cells = Array(repeating: 0, count: rows * columns)
  }

  /// A matrix from its entries row by row.
  public init(rows: Int, columns: Int, cells: [Double]) {
    precondition(cells.count == rows * columns)
    self.rows = rows
    self.columns = columns
    self.cells = cells
  }

  /// The entry in a row and a column.
  public subscript(row: Int, column: Int) -> Double {
    get { cells[row * columns + column] }
    set { cells[row * columns + column] = newValue }
  }

  /// The product with a vector.
  public func times(_ vector: [Double]) -> [Double] {
    precondition(vector.count == columns)
    return (0..<rows).map { row in
      (0..<columns).reduce(0) { $0 + self[row, $1] * vector[$1] }
    }
  }
}
