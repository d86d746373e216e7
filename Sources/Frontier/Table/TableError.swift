/// Why a table of units could not be read, with the place.
public enum TableError: Error, Equatable, Sendable, CustomStringConvertible {
  case empty
  case missingColumn(String, available: [String])
  case repeatedColumn(String)
  case raggedRow(line: Int, expected: Int, found: Int)
  case openQuote(line: Int)
  case missingValue(line: Int, column: String)
  case notANumber(line: Int, column: String, text: String)
  case repeatedUnit(line: Int, unit: String)

  public var description: String {
    switch self {
    case .empty:
      return "The table is empty: give a header line and at least one row."
    case .missingColumn(let name, let available):
      return "There is no column '\(name)'. The columns are: \(available.joined(separator: ", "))."
    case .repeatedColumn(let name):
      return "The header names the column '\(name)' twice: rename one."
    case .raggedRow(let line, let expected, let found):
      return "Line \(line) has \(found) values, but the header names \(expected) columns."
    case .openQuote(let line):
      return "Line \(line) opens a quotation mark that is never closed."
    case .missingValue(let line, let column):
      return
        "Line \(line) has no value in column '\(column)': leave the row out or find the value; "
        + "it is never read as zero."
    case .notANumber(let line, let column, let text):
      return "Line \(line) has '\(text)' in column '\(column)', which is not a number."
    case .repeatedUnit(let line, let unit):
      return "Line \(line) names the unit '\(unit)' again: every row needs its own name."
    }
  }
}
