/// One row of a sheet that has something in it.
struct SheetRow: Equatable {
  /// As the spreadsheet program counts, from 1.
  var number: Int
  /// From column A to the last that is filled; empty cells are empty text. Numbers are as stored,
  /// with a point and without grouping.
  var cells: [String]

  /// The cell in a column, counted from 0; empty beyond the last.
  subscript(_ column: Int) -> String { column < cells.count ? cells[column] : "" }
}
