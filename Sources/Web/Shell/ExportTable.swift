import Foundation
import Sector

/// The figures of a page as a plain table, for spreadsheets and programs.
///
/// Columns have the same names in both forms; an absent figure is an empty cell or `null`, never
/// zero, and every value with an interval brings its limits in columns of their own.
public struct ExportTable: Sendable {
  public var name: String
  public var columns: [String]
  public var rows: [[Cell]] = []

  /// One cell of an export.
  public enum Cell: Sendable, Hashable {
    case text(String)
    case number(Double)
    case integer(Int)
    case decimal(ExactDecimal)
    case flag(Bool)
    case none

    /// The number, or none.
    static func number(optional value: Double?) -> Cell { value.map { .number($0) } ?? .none }
    static func integer(optional value: Int?) -> Cell { value.map { .integer($0) } ?? .none }
    static func text(optional value: String?) -> Cell { value.map { .text($0) } ?? .none }
    static func decimal(optional value: ExactDecimal?) -> Cell {
      value.map { .decimal($0) } ?? .none
    }
  }

  public init(name: String, columns: [String], rows: [[Cell]] = []) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }

  /// The answer in `format`; the page itself when it is HTML.
  func response(in format: PageFormat, page: () -> [UInt8]) -> PageResponse {
    switch format {
    case .html: .html(page())
    case .csv: .csv(csv, name: name)
    case .json: .json(encoding: self)
    }
  }

  /// Rows of comma-separated cells with a header, CRLF at line ends as RFC 4180 asks.
  var csv: String {
    ([columns.map { Cell.text($0) }] + rows).map { row in
      row.map(\.csv).joined(separator: ",") + "\r\n"
    }.joined()
  }
}

extension ExportTable.Cell {
  /// Text that a spreadsheet would take for a formula gets a leading apostrophe.
  fileprivate var csv: String {
    switch self {
    case .text(let text):
      Self.quoted(text.first.map { "=+-@\t\r".contains($0) } == true ? "'" + text : text)
    case .number(let value): value.isFinite ? "\(value)" : ""
    case .integer(let value): String(value)
    case .decimal(let value): value.description
    case .flag(let value): value ? "true" : "false"
    case .none: ""
    }
  }

  private static func quoted(_ text: String) -> String {
    guard text.contains(where: { "\",\r\n".contains($0) || $0 == "\r\n" }) else { return text }
    return "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\""
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
    case .number(let value): if value.isFinite { try container.encode(value) } else { try container.encodeNil() }
    case .integer(let value): try container.encode(value)
    case .decimal(let value): try container.encode(Decimal(string: value.description) ?? Decimal(value.double))
    case .flag(let value): try container.encode(value)
    case .none: try container.encodeNil()
    }
  }
}
