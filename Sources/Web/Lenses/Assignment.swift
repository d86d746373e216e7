/// The assignment problem: one column for each row at the least total cost.
enum Assignment {
  /// The column of each row; `cost` holds the rows one after another, with at least as many columns
  /// as rows.
  ///
  /// Shortest augmenting paths with potentials (Jonker and Volgenant, 1987).
  static func columns(cost: [Double], rowCount: Int) -> [Int] {
    let columnCount = rowCount == 0 ? 0 : cost.count / rowCount
    precondition(columnCount >= rowCount, "every row needs a column")
    var search = Search(cost: cost, rowCount: rowCount, columnCount: columnCount)
    for row in 0..<rowCount { search.place(row) }
    return search.columns
  }

  private struct Search {
    let cost: [Double]
    let columnCount: Int
    var rowPotential: [Double]
    var columnPotential: [Double]
    /// Row placed in each column; -1 where free.
    var rowOfColumn: [Int]

    init(cost: [Double], rowCount: Int, columnCount: Int) {
      self.cost = cost
      self.columnCount = columnCount
      rowPotential = Array(repeating: 0, count: rowCount)
      columnPotential = Array(repeating: 0, count: columnCount)
      rowOfColumn = Array(repeating: -1, count: columnCount)
    }

    var columns: [Int] {
      var columns = [Int](repeating: -1, count: rowPotential.count)
      for (column, row) in rowOfColumn.enumerated() where row >= 0 { columns[row] = column }
      return columns
    }

    /// Places one more row, moving others along the shortest path to a free column.
    mutating func place(_ row: Int) {
      var shortest = [Double](repeating: .infinity, count: columnCount)
      var previous = [Int](repeating: -1, count: columnCount)
      var isDone = [Bool](repeating: false, count: columnCount)
      var (current, last, reached) = (row, -1, 0.0)
      while true {
        var next = -1
        for column in 0..<columnCount where !isDone[column] {
          let path =
            reached + cost[current * columnCount + column] - rowPotential[current]
            - columnPotential[column]
          if path < shortest[column] {
            shortest[column] = path
            previous[column] = last
          }
          if next < 0 || shortest[column] < shortest[next] { next = column }
        }
        reached = shortest[next]
        isDone[next] = true
        last = next
        if rowOfColumn[next] < 0 { break }
        current = rowOfColumn[next]
      }
      updatePotentials(row, shortest, isDone, reached, end: last)
      shift(row, along: previous, from: last)
    }

    private mutating func updatePotentials(
      _ row: Int, _ shortest: [Double], _ isDone: [Bool], _ reached: Double, end: Int
    ) {
      rowPotential[row] += reached
      for column in 0..<columnCount where isDone[column] && column != end {
        rowPotential[rowOfColumn[column]] += reached - shortest[column]
        columnPotential[column] -= reached - shortest[column]
      }
    }

    private mutating func shift(_ row: Int, along previous: [Int], from end: Int) {
      var column = end
      while previous[column] >= 0 {
        rowOfColumn[column] = rowOfColumn[previous[column]]
        column = previous[column]
      }
      rowOfColumn[column] = row
    }
  }
}
