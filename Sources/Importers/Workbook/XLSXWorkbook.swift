/// An Office Open XML workbook (ECMA-376).
struct XLSXWorkbook: Workbook {
  let sheetNames: [String]
  private let archive: ZipArchive
  /// The part that holds each sheet.
  private let parts: [String: String]
  private let sharedStrings: [String]

  var file: String { archive.file }

  init(_ archive: ZipArchive) throws {
    self.archive = archive
    let targets = try Self.relations(archive)
    var names: [String] = []
    var parts: [String: String] = [:]
    try XMLReading.read(
      archive.content("xl/workbook.xml"), file: archive.file, part: "xl/workbook.xml",
      onStart: { element, attributes in
        if element.localName == "sheet", let name = attributes["name"],
          let id = attributes.first(where: { $0.key.localName == "id" && $0.key != "id" })?.value,
          let target = targets[id]
        {
          names.append(name)
          parts[name] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
        }
        return true
      })
    sheetNames = names
    self.parts = parts
    sharedStrings = try Self.sharedStrings(archive)
  }

  func rows(of sheet: String) throws -> [SheetRow] {
    guard let part = parts[sheet] else { return [] }
    let reading = XLSXSheetReading(sharedStrings: sharedStrings)
    try XMLReading.read(
      archive.content(part), file: file, part: part, onStart: reading.start, onEnd: reading.end,
      onText: reading.text)
    guard !reading.isTooLarge else { throw SheetLimits.tooLarge(file, sheet) }
    return reading.rows
  }

  private static func relations(_ archive: ZipArchive) throws -> [String: String] {
    let part = "xl/_rels/workbook.xml.rels"
    var targets: [String: String] = [:]
    try XMLReading.read(
      archive.content(part), file: archive.file, part: part,
      onStart: { element, attributes in
        if element.localName == "Relationship", let id = attributes["Id"] {
          targets[id] = attributes["Target"]
        }
        return true
      })
    return targets
  }

  private static func sharedStrings(_ archive: ZipArchive) throws -> [String] {
    let part = "xl/sharedStrings.xml"
    guard archive.entries[part] != nil else { return [] }
    var strings: [String] = []
    var isText = false
    var isPhonetic = false
    try XMLReading.read(
      archive.content(part), file: archive.file, part: part,
      onStart: { element, _ in
        switch element.localName {
        case "si": strings.append("")
        case "t": isText = !isPhonetic
        case "rPh": isPhonetic = true
        default: break
        }
        return true
      },
      onEnd: { element in
        switch element.localName {
        case "t": isText = false
        case "rPh": isPhonetic = false
        default: break
        }
      },
      onText: { text in
        if isText, !strings.isEmpty { strings[strings.count - 1] += text }
      })
    return strings
  }
}

extension String {
  /// The name without its namespace prefix.
  var localName: Substring {
    firstIndex(of: ":").map { self[index(after: $0)...] } ?? self[...]
  }
}
