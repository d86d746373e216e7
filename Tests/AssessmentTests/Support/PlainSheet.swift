import Assessment
import Sector

extension SheetRows {
  /// The sheet of an exported table, as a spreadsheet program would show it.
  static func of(_ table: ExportTable) -> SheetRows {
    let rows = [table.columns] + table.rows.map { $0.map(Self.text) }
    return SheetRows(rows.enumerated().map { Row(number: $0.offset + 1, cells: $0.element) })!
  }

  private static func text(_ cell: ExportTable.Cell) -> String {
    switch cell {
    case .text(let text): text
    case .number(let number): String(number)
    case .integer(let number): String(number)
    case .decimal(let number): number.description
    case .flag(let flag): String(flag)
    case .none: ""
    }
  }
}
