/// Gathers the cells of one XLSX sheet from its events.
final class XLSXSheetReading {
  private(set) var rows: [SheetRow] = []
  private(set) var isTooLarge = false

  private let sharedStrings: [String]
  private var row = SheetRow(number: 0, cells: [])
  private var column = 0
  private var type = ""
  private var value = ""
  private var isValue = false
  private var cellCount = 0

  init(sharedStrings: [String]) { self.sharedStrings = sharedStrings }

  func start(_ element: String, _ attributes: [String: String]) -> Bool {
    switch element.localName {
    case "row":
      row = SheetRow(number: attributes["r"].flatMap { Int($0) } ?? row.number + 1, cells: [])
      column = -1
    case "c":
      column = attributes["r"].flatMap(Self.column) ?? column + 1
      type = attributes["t"] ?? "n"
      value = ""
      cellCount += 1
      isTooLarge =
        cellCount > SheetLimits.cells || column >= SheetLimits.columns
        || row.number > SheetLimits.rows
    case "v": isValue = true
    case "t": isValue = type == "inlineStr"
    default: break
    }
    return !isTooLarge
  }

  func text(_ text: String) {
    if isValue { value += text }
  }

  func end(_ element: String) {
    switch element.localName {
    case "v", "t": isValue = false
    case "c": endCell()
    case "row":
      if !row.cells.isEmpty { rows.append(row) }
    default: break
    }
  }

  private func endCell() {
    guard !value.isEmpty else { return }
    while row.cells.count < column { row.cells.append("") }
    let text: String
    switch type {
    case "s":
      text =
        Int(value).flatMap { sharedStrings.indices.contains($0) ? sharedStrings[$0] : nil } ?? ""
    case "b": text = value == "1" ? "TRUE" : "FALSE"
    default: text = value
    }
    if row.cells.count == column { row.cells.append(text) } else { row.cells[column] = text }
  }

  /// `AB12` as 27.
  static func column(_ reference: String) -> Int? {
    var column = 0
    for byte in reference.utf8 {
      guard byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") else { break }
      column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      guard column <= SheetLimits.columns else { return SheetLimits.columns }
    }
    return column > 0 ? column - 1 : nil
  }
}
