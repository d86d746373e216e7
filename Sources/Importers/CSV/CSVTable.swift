import Sector

/// Reads the named columns of a table, row by row, for tables of moderate length.
enum CSVTable {
  /// What became of the rows.
  struct Count {
    var rows = 0
    var rejected = 0
  }

  /// Calls `body` with the cells of `columns`, in that order, and the line of each row. A
  /// `RowProblem` that `body` throws rejects the row, and the reading goes on.
  @discardableResult
  static func read(
    path: String, name: String, columns: [String], into sink: any ImportSink,
    _ body: (_ cells: [String], _ row: Int) throws -> Void
  ) throws -> Count {
    var reader = try CSVReader(FileBytes(path: path, name: name), file: name)
    let header = try reader.readHeader()
    let places = try columns.map { try header.index(of: $0) }
    var count = Count()
    while try reader.next() {
      count.rows += 1
      if count.rows % 8192 == 0 { sink.progress(reader.share) }
      guard try reader.isWhole(header, into: sink) else {
        count.rejected += 1
        continue
      }
      guard let problem = try problem(places.map { reader.text($0) }, reader.row, body) else {
        continue
      }
      count.rejected += 1
      try reader.reject(problem, into: sink)
    }
    return count
  }

  private static func problem(
    _ cells: [String], _ row: Int, _ body: ([String], Int) throws -> Void
  ) throws -> RowProblem? {
    do {
      try body(cells, row)
      return nil
    } catch let problem as RowProblem {
      return problem
    }
  }
}
