/// A table read from comma-separated text with a header (RFC 4180): every cell as text, with its
/// place for messages.
struct PlainTable {
  let file: String
  let header: [String]
  let rows: [Row]

  /// A row with its line in the file.
  struct Row {
    let line: Int
    let cells: [String]
  }

  init(_ text: String, file: String) throws(TableError) {
    var lines = try Self.records(text, file: file)
    guard !lines.isEmpty else {
      throw TableError(file: file, problem: "the file is empty; it needs a header row")
    }
    header = lines.removeFirst().cells.map { $0.trimmingSpaces() }
    self.file = file
    for row in lines where row.cells.count != header.count {
      throw TableError(
        file: file, row: row.line,
        problem: "the row has \(row.cells.count) cells and the header has \(header.count)")
    }
    var seen = Set<String>()
    for name in header where !seen.insert(name).inserted {
      throw TableError(file: file, row: 1, column: name, problem: "the column appears twice")
    }
    rows = lines
  }

  /// Position of a column that must be there.
  func column(_ name: String) throws(TableError) -> Int {
    guard let position = header.firstIndex(of: name) else {
      throw TableError(
        file: file, row: 1, column: name,
        problem: "the column is missing; the header has: \(header.joined(separator: ", "))")
    }
    return position
  }

  /// The number in a cell, or `nil` where the cell is empty.
  func number(_ row: Row, _ column: Int) throws(TableError) -> Double? {
    let text = row.cells[column].trimmingSpaces()
    if text.isEmpty { return nil }
    guard let value = Double(text), value.isFinite else {
      throw TableError(
        file: file, row: row.line, column: header[column],
        problem: "\"\(text)\" is not a number; leave the cell empty if there is no figure")
    }
    return value
  }

  /// The number in a cell that must have one.
  func required(_ row: Row, _ column: Int) throws(TableError) -> Double {
    guard let value = try number(row, column) else {
      throw TableError(
        file: file, row: row.line, column: header[column], problem: "the cell needs a number")
    }
    return value
  }

  /// The text in a cell that must have one.
  func text(_ row: Row, _ column: Int) throws(TableError) -> String {
    let text = row.cells[column].trimmingSpaces()
    guard !text.isEmpty else {
      throw TableError(
        file: file, row: row.line, column: header[column], problem: "the cell needs a value")
    }
    return text
  }

  private static func records(_ text: String, file: String) throws(TableError) -> [Row] {
    var (rows, cells, cell) = ([Row](), [String](), [UInt8]())
    var (line, start, quoted, wasQuoted) = (1, 1, false, false)
    let bytes = Array(text.utf8)
    var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    func endCell() {
      cells.append(String(decoding: cell, as: UTF8.self))
      cell = []
      wasQuoted = false
    }
    func endRow() {
      endCell()
      if cells != [""] { rows.append(Row(line: start, cells: cells)) }
      cells = []
    }
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\n") { line += 1 }
      if quoted {
        if byte != UInt8(ascii: "\"") {
          cell.append(byte)
        } else if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
          cell.append(byte)
          position += 1
        } else {
          quoted = false
        }
      } else if byte == UInt8(ascii: "\""), cell.isEmpty, !wasQuoted {
        (quoted, wasQuoted) = (true, true)
      } else if byte == UInt8(ascii: ",") {
        endCell()
      } else if byte == UInt8(ascii: "\n") {
        endRow()
        start = line
      } else if byte != UInt8(ascii: "\r") {
        cell.append(byte)
      }
    }
    guard !quoted else {
      throw TableError(file: file, row: start, problem: "a quotation mark is never closed")
    }
    if !cell.isEmpty || !cells.isEmpty { endRow() }
    return rows
  }
}

extension String {
  /// The text without spaces and tabs at its ends.
  func trimmingSpaces() -> String {
    guard let first = firstIndex(where: { $0 != " " && $0 != "\t" }) else { return "" }
    let last = lastIndex { $0 != " " && $0 != "\t" }!
    return String(self[first...last])
  }
}
