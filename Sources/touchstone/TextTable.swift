/// Lines up columns for a terminal: words to the left, figures to the right.
struct TextTable {
  struct Column {
    var title: String
    var isFigure = false
  }

  var columns: [Column]
  var rows: [[String]] = []

  var text: String {
    let lines = [columns.map(\.title)] + rows.map { $0.map(Self.shown) }
    let widths = columns.indices.map { index in lines.map { $0[index].count }.max() ?? 0 }
    return lines.enumerated().map { position, cells in
      let line = cells.indices.map { index in
        let space = String(repeating: " ", count: widths[index] - cells[index].count)
        return columns[index].isFigure ? space + cells[index] : cells[index] + space
      }.joined(separator: "  ")
      var trimmed = Substring(line)
      while trimmed.last == " " { trimmed.removeLast() }
      return position == 0 ? Terminal.strong(String(trimmed)) : String(trimmed)
    }.joined(separator: "\n")
  }

  /// A cell without control characters: what others typed must not steer the terminal.
  private static func shown(_ cell: String) -> String {
    String(
      String.UnicodeScalarView(
        cell.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
  }
}
