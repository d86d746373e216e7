/// A table of units as it comes from a spreadsheet: a header, then one row for each unit.
///
/// Strict on purpose: a missing or unreadable number is an error with its line and column, never a
/// zero. Values may be quoted (RFC 4180); lines may end in LF or CRLF.
public struct NumericTable: Sendable {
  /// The header.
  public let columns: [String]
  private let rows: [[String]]
  private let lines: [Int]

  public var rowCount: Int { rows.count }

  /// Reads comma separated text.
  public init(parsing text: String) throws(TableError) {
    var records = try Self.records(of: text)
    guard !records.isEmpty else { throw .empty }
    let header = records.removeFirst().values.map(Self.trimmed)
    guard !records.isEmpty else { throw .empty }
    var seen: Set<String> = []
    for name in header {
      guard seen.insert(name).inserted else { throw .repeatedColumn(name) }
    }
    for record in records where record.values.count != header.count {
      throw .raggedRow(line: record.line, expected: header.count, found: record.values.count)
    }
    columns = header
    rows = records.map(\.values)
    lines = records.map(\.line)
  }

  /// The texts of a column.
  public func texts(_ name: String) throws(TableError) -> [String] {
    let position = try index(of: name)
    return rows.map { Self.trimmed($0[position]) }
  }

  /// The numbers of a column.
  public func numbers(_ name: String) throws(TableError) -> [Double] {
    let position = try index(of: name)
    var numbers: [Double] = []
    numbers.reserveCapacity(rows.count)
    for (row, line) in zip(rows, lines) {
      let text = Self.trimmed(row[position])
      if text.isEmpty || text == "NA" { throw .missingValue(line: line, column: name) }
      guard let number = Double(text), number.isFinite else {
        throw .notANumber(line: line, column: name, text: text)
      }
      numbers.append(number)
    }
    return numbers
  }

  /// Several columns of numbers.
  public func numbers(_ names: [String]) throws(TableError) -> [[Double]] {
    var all: [[Double]] = []
    for name in names { all.append(try numbers(name)) }
    return all
  }

  /// The names of the units: the first column, each name once.
  public func unitNames() throws(TableError) -> [String] {
    let names = try texts(columns[0])
    var seen: Set<String> = []
    for (name, line) in zip(names, lines) where !seen.insert(name).inserted {
      throw .repeatedUnit(line: line, unit: name)
    }
    return names
  }

  private func index(of name: String) throws(TableError) -> Int {
    guard let position = columns.firstIndex(of: name) else {
      throw .missingColumn(name, available: columns)
    }
    return position
  }

  private static func trimmed(_ text: String) -> String {
    let kept = text.drop { $0 == " " || $0 == "\t" }
    var end = kept.endIndex
    while end > kept.startIndex, " \t".contains(kept[kept.index(before: end)]) {
      end = kept.index(before: end)
    }
    return String(kept[..<end])
  }
}

extension NumericTable {
  private struct Record {
    var values: [String]
    var line: Int
  }

  private static func records(of text: String) throws(TableError) -> [Record] {
    let comma = UInt8(ascii: ",")
    let quote = UInt8(ascii: "\"")
    let newline = UInt8(ascii: "\n")
    let carriageReturn = UInt8(ascii: "\r")
    var records: [Record] = []
    var values: [String] = []
    var value: [UInt8] = []
    var line = 1
    var openedAt: Int?
    var bytes = Array(text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if bytes.last != newline { bytes.append(newline) }
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if openedAt != nil {
        if byte != quote {
          if byte == newline { line += 1 }
          value.append(byte)
        } else if position < bytes.count, bytes[position] == quote {
          value.append(quote)
          position += 1
        } else {
          openedAt = nil
        }
      } else if byte == quote {
        openedAt = line
      } else if byte == comma {
        values.append(String(decoding: value, as: UTF8.self))
        value.removeAll(keepingCapacity: true)
      } else if byte == newline {
        if !values.isEmpty || !value.isEmpty {
          values.append(String(decoding: value, as: UTF8.self))
          records.append(Record(values: values, line: line))
        }
        values.removeAll()
        value.removeAll(keepingCapacity: true)
        line += 1
      } else if byte != carriageReturn {
        value.append(byte)
      }
    }
    if let openedAt { throw .openQuote(line: openedAt) }
    return records
  }
}
