/// An OpenDocument spreadsheet (OASIS OpenDocument 1.3).
struct ODSWorkbook: Workbook {
  let sheetNames: [String]
  let file: String
  private let content: [UInt8]

  init(_ archive: ZipArchive) throws {
    file = archive.file
    content = try archive.content("content.xml")
    var names: [String] = []
    try XMLReading.read(
      content, file: file, part: "content.xml",
      onStart: { element, attributes in
        if element == "table:table", let name = attributes["table:name"] { names.append(name) }
        return true
      })
    sheetNames = names
  }

  func rows(of sheet: String) throws -> [SheetRow] {
    let reading = ODSSheetReading(sheet: sheet)
    try XMLReading.read(
      content, file: file, part: "content.xml", onStart: reading.start, onEnd: reading.end,
      onText: reading.text)
    guard !reading.isTooLarge else { throw SheetLimits.tooLarge(file, sheet) }
    return reading.rows
  }
}
