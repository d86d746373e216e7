import CXlsxWriter
import Foundation
import Sector

/// Writes tables as an XLSX workbook (Office Open XML, ISO/IEC 29500), one sheet each.
///
/// Text is always written as text: a name such as `=cmd|...` typed by a stranger is shown and never
/// run, and no address becomes a link. The same tables give the same bytes.
public struct WorkbookWriter: Sendable {
  /// What the workbook calls itself.
  public var title: String

  public init(title: String) { self.title = title }

  /// Limits of the format.
  private static let mostRows = 1_048_576
  private static let mostColumns = 16_384
  private static let mostLetters = 32_767

  /// The workbook's bytes.
  ///
  /// - Throws: `WorkbookError` where a table is too large or the temporary folder cannot be written.
  public func bytes(_ tables: [ExportTable]) throws(WorkbookError) -> [UInt8] {
    for table in tables where !Self.fits(table) { throw .tooLarge(sheet: table.name) }
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("workbook-\(UUID().uuidString).xlsx").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    guard let book = workbook_new(path) else { throw .cannotWrite("no memory") }
    setProperties(of: book)
    let head = workbook_add_format(book)
    format_set_bold(head)
    format_set_text_wrap(head)
    let wrapped = workbook_add_format(book)
    format_set_text_wrap(wrapped)
    format_set_align(wrapped, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    let names = Self.sheetNames(for: tables.map(\.name))
    for (table, name) in zip(tables, names) {
      guard let sheet = workbook_add_worksheet(book, name) else {
        _ = workbook_close(book)
        throw .cannotWrite("a sheet's name")
      }
      Self.write(table, to: sheet, head: head, body: wrapped)
    }
    let status = workbook_close(book)
    guard status == LXW_NO_ERROR, let data = FileManager.default.contents(atPath: path) else {
      throw .cannotWrite(lxw_strerror(status).map { String(cString: $0) } ?? "unknown")
    }
    return [UInt8](data)
  }

  private func setProperties(of book: UnsafeMutablePointer<lxw_workbook>) {
    title.withCString { text in
      var properties = lxw_doc_properties()
      properties.title = UnsafeMutablePointer(mutating: text)
      // A fixed moment, so that the same tables give the same bytes.
      properties.created = 946_684_800
      _ = workbook_set_properties(book, &properties)
    }
  }

  private static func write(
    _ table: ExportTable, to sheet: UnsafeMutablePointer<lxw_worksheet>,
    head: UnsafeMutablePointer<lxw_format>?, body: UnsafeMutablePointer<lxw_format>?
  ) {
    for (column, name) in table.columns.enumerated() {
      let place = UInt16(column)
      let width = min(60, max(10, longestLine(in: table, column: column) + 2))
      _ = worksheet_set_column(sheet, place, place, Double(width), nil)
      _ = worksheet_write_string(sheet, 0, place, name, head)
    }
    worksheet_freeze_panes(sheet, 1, 0)
    for (row, cells) in table.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        write(cell, to: sheet, row: UInt32(row + 1), column: UInt16(column), format: body)
      }
    }
    for (column, name) in table.columns.enumerated() {
      if let choices = table.choices[name], !table.rows.isEmpty {
        offer(choices, in: UInt16(column), rows: table.rows.count, of: sheet)
      }
    }
  }

  /// Offers choices as a list beside the cells of a column; something else may be typed, since the
  /// hub reads more than the list has.
  private static func offer(
    _ choices: [String], in column: UInt16, rows: Int,
    of sheet: UnsafeMutablePointer<lxw_worksheet>
  ) {
    var texts: [UnsafeMutablePointer<CChar>?] = choices.map { strdup($0) } + [nil]
    defer { for text in texts { free(text) } }
    texts.withUnsafeMutableBufferPointer { list in
      var validation = lxw_data_validation()
      validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      validation.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
      validation.value_list = list.baseAddress
      _ = worksheet_data_validation_range(
        sheet, 1, column, UInt32(rows), column, &validation)
    }
  }

  private static func write(
    _ cell: ExportTable.Cell, to sheet: UnsafeMutablePointer<lxw_worksheet>, row: UInt32,
    column: UInt16, format: UnsafeMutablePointer<lxw_format>?
  ) {
    switch cell {
    case .text(let text): _ = worksheet_write_string(sheet, row, column, plain(text), format)
    case .number(let value):
      if value.isFinite { _ = worksheet_write_number(sheet, row, column, value, format) }
    case .integer(let value):
      _ = worksheet_write_number(sheet, row, column, Double(value), format)
    case .decimal(let value):
      _ = worksheet_write_number(sheet, row, column, value.double, format)
    case .flag(let value): _ = worksheet_write_boolean(sheet, row, column, value ? 1 : 0, format)
    case .none: break
    }
  }

  /// Letters that XML cannot carry are left out.
  private static func plain(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { $0.value >= 32 || $0 == "\n" || $0 == "\t" }
    if isPlain { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { $0.value >= 32 || $0 == "\n" || $0 == "\t" }))
  }

  private static func longestLine(in table: ExportTable, column: Int) -> Int {
    var longest = table.columns[column].count
    for row in table.rows.prefix(200) where column < row.count {
      if case .text(let text) = row[column] {
        longest = max(longest, text.split(separator: "\n").map(\.count).max() ?? 0)
      }
    }
    return longest
  }

  private static func fits(_ table: ExportTable) -> Bool {
    table.rows.count < mostRows && table.columns.count <= mostColumns
      && table.rows.allSatisfy { row in
        row.count <= table.columns.count
          && row.allSatisfy { cell in
            if case .text(let text) = cell { text.utf16.count <= mostLetters } else { true }
          }
      }
  }

  /// Names as workbooks allow them: at most 31 letters, none of `[]:*?/\`, each only once.
  static func sheetNames(for names: [String]) -> [String] {
    var taken: Set<String> = []
    return names.map { name in
      var clean = String(name.map { "[]:*?/\\".contains($0) || $0.isNewline ? " " : $0 })
        .trimmingCharacters(in: CharacterSet(charactersIn: " '"))
      if clean.isEmpty { clean = "Sheet" }
      var candidate = shortened(clean, to: 31)
      var number = 2
      while !taken.insert(candidate.lowercased()).inserted {
        let ending = " \(number)"
        candidate = shortened(clean, to: 31 - ending.count) + ending
        number += 1
      }
      return candidate
    }
  }

  /// The longest beginning with at most `length` UTF-16 units, which is how workbooks count.
  private static func shortened(_ text: String, to length: Int) -> String {
    var short = text
    while short.utf16.count > length { short.removeLast() }
    return short
  }
}
