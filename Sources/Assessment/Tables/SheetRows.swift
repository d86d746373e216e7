/// The rows of one sheet, from CSV or a workbook, with the header first.
public struct SheetRows: Sendable {
  /// One row as the spreadsheet program numbers it.
  public struct Row: Sendable, Hashable {
    public var number: Int
    public var cells: [String]

    public init(number: Int, cells: [String]) {
      self.number = number
      self.cells = cells
    }
  }

  public var header: Row
  public var rows: [Row]

  /// Nil where there is no header.
  public init?(_ rows: [Row]) {
    guard let header = rows.first else { return nil }
    self.header = header
    self.rows = Array(rows.dropFirst())
  }

  /// Places of the wanted columns by name; problems where one is missing, strange or given twice.
  func places(of known: [String], required: [String]) -> Result<[String: Int], TableProblems> {
    var places: [String: Int] = [:]
    var problems: [TableProblem] = []
    for (place, cell) in header.cells.enumerated() {
      let name = cell.trimmingBlankEnds.lowercased()
      if name.isEmpty { continue }
      if !known.contains(name) {
        problems.append(
          TableProblem(
            row: header.number, column: cell,
            "this column is not one of ours; remove it or name it one of "
              + known.joined(separator: ", ") + "."))
      } else if places[name] != nil {
        problems.append(
          TableProblem(row: header.number, column: cell, "the column is there twice; keep one."))
      } else {
        places[name] = place
      }
    }
    for name in required where places[name] == nil {
      problems.append(
        TableProblem(
          row: header.number, column: name,
          "the column is missing; download the template and fill in that."))
    }
    return problems.isEmpty ? .success(places) : .failure(TableProblems(problems))
  }
}

/// Everything that is wrong with one sheet.
public struct TableProblems: Error, Sendable, Hashable {
  public var problems: [TableProblem]

  public init(_ problems: [TableProblem]) { self.problems = problems }
}

extension TableProblems: CustomStringConvertible {
  public var description: String {
    lines.joined(separator: "\n")
  }

  /// One line for each thing that is wrong, however many rows have it; twenty at most.
  public var lines: [String] {
    var kinds: [TableProblem] = []
    var rows: [[Int]] = []
    for problem in problems {
      let known = kinds.firstIndex {
        $0.column == problem.column && $0.sentence == problem.sentence
      }
      if let known {
        rows[known].append(problem.row)
      } else {
        kinds.append(problem)
        rows.append([problem.row])
      }
    }
    let lines = zip(kinds, rows).map { kind, rows in
      (rows.count == 1 ? "Row" : "Rows") + " \(Self.ranges(rows))"
        + (kind.column.map { ", column \($0)" } ?? "") + ": " + kind.sentence
    }
    let more = lines.count - 20
    return lines.prefix(20) + (more > 0 ? ["And \(more) more of other kinds."] : [])
  }

  /// `2 to 5, 9`.
  private static func ranges(_ rows: [Int]) -> String {
    var ranges: [ClosedRange<Int>] = []
    for row in rows.sorted() {
      if let last = ranges.last, row <= last.upperBound + 1 {
        ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, row)
      } else {
        ranges.append(row...row)
      }
    }
    return ranges.map {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound) to \($0.upperBound)"
    }.joined(separator: ", ")
  }
}
