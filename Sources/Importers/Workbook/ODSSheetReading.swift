/// Gathers the cells of one ODS sheet from the events of content.xml.
///
/// A cell or row that repeats is written once with a count; empty ones at the end (often a
/// thousand columns, a million rows) are not spread out.
final class ODSSheetReading {
  private(set) var rows: [SheetRow] = []
  private(set) var isTooLarge = false

  private let sheet: String
  private var isInSheet = false
  private var isDone = false
  private var number = 1
  private var rowRepeat = 1
  private var cells: [String] = []
  private var pendingEmpty = 0
  private var cellRepeat = 1
  private var isInCell = false
  private var storedValue: String?
  private var paragraphs: [String] = []
  private var annotationDepth = 0
  private var isParagraph = false
  private var cellCount = 0

  init(sheet: String) { self.sheet = sheet }

  func start(_ element: String, _ attributes: [String: String]) -> Bool {
    if element == "table:table" { isInSheet = attributes["table:name"] == sheet }
    guard isInSheet else { return !isDone }
    switch element {
    case "table:table-row":
      rowRepeat = Self.count(attributes["table:number-rows-repeated"])
      cells = []
      pendingEmpty = 0
    case "table:table-cell", "table:covered-table-cell":
      isInCell = true
      cellRepeat = Self.count(attributes["table:number-columns-repeated"])
      storedValue = Self.value(attributes)
      paragraphs = []
    case "office:annotation": annotationDepth += 1
    case "text:p" where isInCell && annotationDepth == 0:
      paragraphs.append("")
      isParagraph = true
    case "text:s" where isParagraph:
      let spaces = min(Self.count(attributes["text:c"]), 100)
      paragraphs[paragraphs.count - 1] += String(repeating: " ", count: spaces)
    case "text:line-break" where isParagraph: paragraphs[paragraphs.count - 1] += "\n"
    default: break
    }
    return !isTooLarge
  }

  func text(_ text: String) {
    if isParagraph, annotationDepth == 0 { paragraphs[paragraphs.count - 1] += text }
  }

  func end(_ element: String) {
    guard isInSheet else { return }
    switch element {
    case "text:p" where annotationDepth == 0: isParagraph = false
    case "office:annotation": annotationDepth -= 1
    case "table:table-cell", "table:covered-table-cell": endCell()
    case "table:table-row": endRow()
    case "table:table":
      isInSheet = false
      isDone = true
    default: break
    }
  }

  private func endCell() {
    isInCell = false
    let text = storedValue ?? paragraphs.joined(separator: "\n")
    guard !text.isEmpty else {
      pendingEmpty += cellRepeat
      return
    }
    guard cells.count + pendingEmpty + cellRepeat <= SheetLimits.columns else {
      isTooLarge = true
      return
    }
    cells += Array(repeating: "", count: pendingEmpty)
    cells += Array(repeating: text, count: cellRepeat)
    pendingEmpty = 0
  }

  private func endRow() {
    defer { number += rowRepeat }
    guard !cells.isEmpty, !isTooLarge else { return }
    cellCount += cells.count * rowRepeat
    guard cellCount <= SheetLimits.cells, number + rowRepeat <= SheetLimits.rows + 1 else {
      isTooLarge = true
      return
    }
    for offset in 0..<rowRepeat { rows.append(SheetRow(number: number + offset, cells: cells)) }
  }

  /// A count of repetitions; absurd ones are cut to a number that the limits then refuse.
  private static func count(_ text: String?) -> Int {
    min(max(text.flatMap { Int($0) } ?? 1, 1), SheetLimits.rows)
  }

  /// The stored number, date or truth value of a cell; nil for text.
  private static func value(_ attributes: [String: String]) -> String? {
    switch attributes["office:value-type"] {
    case "float", "currency", "percentage": attributes["office:value"]
    case "date": attributes["office:date-value"]
    case "boolean": attributes["office:boolean-value"]
    default: nil
    }
  }
}
