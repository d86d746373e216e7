/// The sheets of a workbook, XLSX (Office Open XML) or ODS (OpenDocument).
///
/// Only values are read: of a formula the value that was stored with it. Sheets are read when they
/// are asked for.
protocol Workbook {
  var file: String { get }
  /// The sheets in their order, hidden ones too.
  var sheetNames: [String] { get }
  /// The rows of a sheet that are not empty.
  func rows(of sheet: String) throws -> [SheetRow]
}

/// How much of a sheet is read before it is refused.
enum SheetLimits {
  static let cells = 8_000_000
  static let columns = 16_384
  static let rows = 1_048_576

  static func tooLarge(_ file: String, _ sheet: String) -> ImportError {
    ImportError(
      .tooLarge, file: file, problem: "the sheet '\(sheet)' has more cells than can be read",
      remedy: "Save the part that is needed as CSV and import that")
  }
}

/// Opens workbooks of either kind.
enum Workbooks {
  /// The workbook at `path`; nil where the archive is no workbook.
  static func open(path: String) throws -> (any Workbook)? {
    let archive = try ZipArchive(path: path)
    if archive.entries["xl/workbook.xml"] != nil { return try XLSXWorkbook(archive) }
    if archive.entries["content.xml"] != nil { return try ODSWorkbook(archive) }
    return nil
  }
}
