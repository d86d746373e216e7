import Foundation

/// The figures of a page as a plain table, for spreadsheets and programs.
///
/// Columns have the same names in both forms; an absent figure is an empty cell or `null`, never
/// zero, and every value with an interval brings its limits in columns of their own.
public struct ExportTable: Sendable {
  public var name: String
  public var columns: [String]
  public var rows: [[Cell]] = []
  /// What may be chosen in a column of a table that people fill in; workbooks offer it as a list.
  public var choices: [String: [String]] = [:]

  /// One cell of an export.
  public enum Cell: Sendable, Hashable {
    case text(String)
    case number(Double)
    case integer(Int)
    case decimal(ExactDecimal)
    case flag(Bool)
    case none

    /// The number, or none.
    public static func number(optional value: Double?) -> Cell {
      value.map { .number($0) } ?? .none
    }
    public static func integer(optional value: Int?) -> Cell { value.map { .integer($0) } ?? .none }
    public static func text(optional value: String?) -> Cell { value.map { .text($0) } ?? .none }
    public static func decimal(optional value: ExactDecimal?) -> Cell {
      value.map { .decimal($0) } ?? .none
    }
  }

  public init(
    name: String, columns: [String], choices: [String: [String]] = [:], rows: [[Cell]] = []
  ) {
    self.name = name
    self.columns = columns
    self.choices = choices
    self.rows = rows
  }

  /// Comma-separated text with a header, safe to open in a spreadsheet program.
  public var csv: String {
    var writer = CSVWriter(header: columns, guardsFormulas: true)
    for row in rows {
      for cell in row { cell.write(to: &writer) }
      writer.endRow()
    }
    return writer.string
  }

  /// The same as one JSON object: `name`, `columns`, and `rows` as objects by column.
  public var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let data = (try? encoder.encode(self)) ?? Data("null".utf8)
    return String(decoding: data, as: UTF8.self)
  }
}

extension ExportTable.Cell {
  /// Adds the cell to the row that `writer` is at.
  public func write(to writer: inout CSVWriter) {
    switch self {
    case .text(let text): writer.text(text)
    case .number(let value): writer.number(value.isFinite ? value : nil)
    case .integer(let value): writer.number(value)
    case .decimal(let value): writer.number(value)
    case .flag(let value): writer.flag(value)
    case .none: writer.text(nil)
    }
  }
}

extension ExportTable: Encodable {
  private enum Keys: String, CodingKey {
    case name, columns, rows
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(name, forKey: .name)
    try container.encode(columns, forKey: .columns)
    try container.encode(
      rows.map { Dictionary(zip(columns, $0), uniquingKeysWith: { first, _ in first }) },
      forKey: .rows)
  }
}

extension ExportTable.Cell: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .number(let value):
      if value.isFinite { try container.encode(value) } else { try container.encodeNil() }
    case .integer(let value): try container.encode(value)
    case .decimal(let value):
      try container.encode(Decimal(string: value.description) ?? Decimal(value.double))
    case .flag(let value): try container.encode(value)
    case .none: try container.encodeNil()
    }
  }
}
